// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/reasons.h"

#include "core/base/translatable.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace genrescope {

namespace {

// Beside all music, in deviations of steps, which spread wider than clips.
constexpr double kLeastOfSteps = 0.7;
// In deviations of clips.
constexpr double kLeastOfGenre = 0.35; ///< the genre's own, beside all music
constexpr double kLeastShared = 0.5;   ///< the song's
constexpr double kLeastUnusual = 1.4;  ///< the song's, beside its genre
constexpr std::size_t kMostShared = 3;
constexpr std::size_t kMostUnusual = 2;

constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();

/// The trait that a column tells of.
std::optional<Trait> traitOf(const std::string& column)
{
    static const std::map<std::string, Trait> traits = [] {
        std::map<std::string, Trait> all;
        // A step is a frame ("rms"), or a block ("base_rms_mean", "base_rms_deviation").
        const auto add = [&all](const std::string& feature, Trait trait) {
            all.insert({{feature, trait}, {"base_" + feature + "_mean", trait}});
        };
        for (const char* feature : {"centroid", "rolloff", "bandwidth", "zero_crossing_rate"})
            add(feature, Trait::Brightness);
        for (const char* feature : {"contrast_2", "contrast_3", "contrast_4", "contrast_5"})
            add(feature, Trait::ClearTones);
        add("flatness", Trait::Noise);
        add("rms", Trait::Loudness);
        add("onset_strength", Trait::Beats);
        all.insert({{"base_rms_deviation", Trait::LoudnessChange},
                    {"base_rms_change", Trait::LoudnessChange},
                    {"base_centroid_deviation", Trait::TimbreChange},
                    {"base_rolloff_deviation", Trait::TimbreChange},
                    {"pulse_strongest_4", Trait::SteadyBeat}, // 4: of all bands together
                    {"pulse_second_4", Trait::SteadyBeat},
                    {"key_fit", Trait::ClearKey},
                    {"key_chord_change", Trait::NoteChange},
                    {"key_step_change", Trait::NoteChange},
                    {"key_major_less_minor", Trait::Major}});
        for (int group = 0; group < 8; ++group)
            all.insert({"hp_mask_" + std::to_string(group) + "_mean", Trait::HeldTones});
        return all;
    }();
    const auto found = traits.find(column);
    return found == traits.end() ? std::nullopt : std::optional(found->second);
}

using Traits = std::map<Trait, double>;

/// Each trait's deviation: the mean of its columns'. A trait without a known column is missing.
Traits traitsOf(const FrontEndSettings& frontEnd, const std::vector<float>& deviations)
{
    const std::vector<std::string> names = columnNames(frontEnd);
    std::map<Trait, std::pair<double, int>> sums;
    for (std::size_t i = 0; i < std::min(names.size(), deviations.size()); ++i) {
        const auto trait = traitOf(names[i]);
        if (!trait || std::isnan(deviations[i]))
            continue;
        auto& [sum, count] = sums[*trait];
        sum += static_cast<double>(deviations[i]);
        ++count;
    }
    Traits traits;
    for (const auto& [trait, sum] : sums)
        traits[trait] = sum.first / sum.second;
    return traits;
}

/// A usual range of each column.
struct Range {
    std::vector<float> mean, deviation;

    std::vector<float> deviationsOf(std::span<const float> values) const
    {
        std::vector<float> deviations(mean.size(), kUnknown);
        for (std::size_t i = 0; i < mean.size(); ++i)
            if (deviation[i] > 0)
                deviations[i] = (values[i] - mean[i]) / deviation[i];
        return deviations;
    }
};

Range rangeOf(const GenreRanges& ranges, std::size_t genre, std::size_t columns)
{
    const auto part = [&](const std::vector<float>& all) {
        const auto row = std::span(all).subspan(genre * columns, columns);
        return std::vector(row.begin(), row.end());
    };
    return {part(ranges.mean), part(ranges.deviation)};
}

/// Of all genres together, each counted alike. Genres without a range are left out.
Range rangeOfMusic(const GenreRanges& ranges, std::size_t columns)
{
    Range music{std::vector<float>(columns), std::vector<float>(columns)};
    for (std::size_t i = 0; i < columns; ++i) {
        double count = 0, sum = 0, squares = 0;
        for (std::size_t at = i; at < ranges.mean.size(); at += columns) {
            if (!(ranges.deviation[at] > 0))
                continue;
            const auto mean = static_cast<double>(ranges.mean[at]);
            ++count;
            sum += mean;
            squares += mean * mean + std::pow(static_cast<double>(ranges.deviation[at]), 2);
        }
        if (count == 0)
            continue;
        const double mean = sum / count;
        music.mean[i] = static_cast<float>(mean);
        music.deviation[i] =
            static_cast<float>(std::sqrt(std::max(0.0, squares / count - mean * mean)));
    }
    return music;
}

void keepStrongest(std::vector<Reason>& reasons, std::size_t most)
{
    std::ranges::stable_sort(reasons, std::greater(),
                             [](const Reason& reason) { return std::abs(reason.deviations); });
    reasons.resize(std::min(reasons.size(), most));
}

std::vector<Reason> besideMusic(const GenreModel& model, const FeatureSummary& song)
{
    std::vector<Reason> found;
    for (const auto& [trait, deviations] : traitsOf(model.frontEnd, song.means()))
        if (std::abs(deviations) >= kLeastOfSteps)
            found.push_back({trait, ReasonKind::StandsOut, deviations});
    keepStrongest(found, kMostShared);
    return found;
}

} // namespace

std::vector<Reason> reasonsFor(const GenreModel& model, const FeatureSummary& song, int genre)
{
    const std::vector<float> values = song.values();
    if (model.ranges.mean.empty() || values.empty())
        return besideMusic(model, song);
    const Range usual = rangeOf(model.ranges, static_cast<std::size_t>(genre), values.size());
    const Range music = rangeOfMusic(model.ranges, values.size());
    const Traits ofSong = traitsOf(model.frontEnd, music.deviationsOf(values));
    Traits ofGenre = traitsOf(model.frontEnd, music.deviationsOf(usual.mean));

    std::vector<Reason> shared, unusual;
    for (const auto& [trait, besideGenre] : traitsOf(model.frontEnd, usual.deviationsOf(values))) {
        const double here = ofSong.at(trait);
        const bool isShared = here * ofGenre[trait] > 0 && std::abs(here) >= kLeastShared &&
                              std::abs(ofGenre[trait]) >= kLeastOfGenre;
        // What is more of the genre than the genre itself speaks for it all the same.
        if (isShared)
            shared.push_back({trait, ReasonKind::LikeGenre, here});
        else if (std::abs(besideGenre) >= kLeastUnusual)
            unusual.push_back({trait, ReasonKind::UnlikeGenre, besideGenre});
    }
    keepStrongest(shared, kMostShared);
    keepStrongest(unusual, kMostUnusual);
    shared.insert(shared.end(), unusual.begin(), unusual.end());
    return shared;
}

std::string_view phraseOf(const Reason& reason)
{
    const bool more = reason.deviations > 0;
    switch (reason.trait) {
    case Trait::Brightness:
        return more ? QT_TRANSLATE_NOOP("Trait", "brighter") : QT_TRANSLATE_NOOP("Trait", "darker");
    case Trait::Noise:
        return more ? QT_TRANSLATE_NOOP("Trait", "noisier, as by cymbals or distortion")
                    : QT_TRANSLATE_NOOP("Trait", "purer, with little noise between its tones");
    case Trait::Loudness:
        return more ? QT_TRANSLATE_NOOP("Trait", "louder") : QT_TRANSLATE_NOOP("Trait", "quieter");
    case Trait::LoudnessChange:
        return more ? QT_TRANSLATE_NOOP("Trait",
                                        "livelier: its loudness changes much from moment to moment")
                    : QT_TRANSLATE_NOOP("Trait", "more even in its loudness");
    case Trait::ClearTones:
        return more ? QT_TRANSLATE_NOOP("Trait", "clearer: its tones stand out")
                    : QT_TRANSLATE_NOOP("Trait", "denser: few of its tones stand out");
    case Trait::Beats:
        return more ? QT_TRANSLATE_NOOP("Trait", "stronger in its beats")
                    : QT_TRANSLATE_NOOP("Trait", "softer in its beats");
    case Trait::TimbreChange:
        return more ? QT_TRANSLATE_NOOP("Trait", "quicker to change its colour of sound")
                    : QT_TRANSLATE_NOOP("Trait", "slower to change its colour of sound");
    case Trait::SteadyBeat:
        return more ? QT_TRANSLATE_NOOP("Trait", "steadier in its pulse")
                    : QT_TRANSLATE_NOOP("Trait", "freer in its pulse");
    case Trait::HeldTones:
        return more ? QT_TRANSLATE_NOOP("Trait", "made more of held tones than of strokes")
                    : QT_TRANSLATE_NOOP("Trait", "made more of strokes than of held tones");
    case Trait::ClearKey:
        return more ? QT_TRANSLATE_NOOP("Trait", "plainer in its key")
                    : QT_TRANSLATE_NOOP("Trait", "vaguer in its key");
    case Trait::NoteChange:
        return more ? QT_TRANSLATE_NOOP("Trait", "quicker to change its notes")
                    : QT_TRANSLATE_NOOP("Trait", "slower to change its notes");
    case Trait::Major:
        return more ? QT_TRANSLATE_NOOP("Trait", "more in a major key")
                    : QT_TRANSLATE_NOOP("Trait", "more in a minor key");
    }
    return {};
}

std::string sentenceOf(const Reason& reason, const std::string& genre)
{
    const std::string phrase(phraseOf(reason));
    switch (reason.kind) {
    case ReasonKind::StandsOut:
        break;
    case ReasonKind::LikeGenre:
        return "like most " + genre + ": " + phrase;
    case ReasonKind::UnlikeGenre:
        return "unlike most " + genre + ": " + phrase;
    }
    return "beside most music: " + phrase;
}

} // namespace genrescope
