// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/reasons.h"

#include "core/base/translatable.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>

namespace genrescope {

namespace {

constexpr double kLeastDeviations = 0.7;

/// The trait that a column tells of; `name` as columnNames() gives it.
std::optional<Trait> traitOf(const std::string& name)
{
    // A step is a frame ("rms"), or a block ("base_rms_mean", "base_rms_deviation").
    static const std::map<std::string, Trait, std::less<>> ofMeans = {
        {"centroid", Trait::Brightness},   {"rolloff", Trait::Brightness},
        {"bandwidth", Trait::Brightness},  {"zero_crossing_rate", Trait::Brightness},
        {"flatness", Trait::Noise},        {"rms", Trait::Loudness},
        {"contrast_2", Trait::ClearTones}, {"contrast_3", Trait::ClearTones},
        {"contrast_4", Trait::ClearTones}, {"contrast_5", Trait::ClearTones},
        {"onset_strength", Trait::Beats}};
    static const std::map<std::string, Trait, std::less<>> others = {
        {"base_rms_deviation", Trait::LoudnessChange},
        {"base_rms_change", Trait::LoudnessChange},
        {"base_centroid_deviation", Trait::TimbreChange},
        {"base_rolloff_deviation", Trait::TimbreChange}};
    if (const auto other = others.find(name); other != others.end())
        return other->second;
    std::string_view feature = name;
    if (feature.starts_with("base_") && feature.ends_with("_mean")) {
        feature.remove_prefix(5);
        feature.remove_suffix(5);
    }
    const auto found = ofMeans.find(feature);
    return found == ofMeans.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::vector<Reason> reasons(const FrontEndSettings& frontEnd, std::span<const float> means,
                            std::size_t most)
{
    const std::vector<std::string> names = columnNames(frontEnd);
    std::map<Trait, std::pair<double, int>> sums;
    for (std::size_t i = 0; i < std::min(names.size(), means.size()); ++i) {
        if (const auto trait = traitOf(names[i])) {
            auto& [sum, count] = sums[*trait];
            sum += static_cast<double>(means[i]);
            ++count;
        }
    }
    std::vector<Reason> found;
    for (const auto& [trait, sum] : sums) {
        const double deviations = sum.first / sum.second;
        if (std::abs(deviations) >= kLeastDeviations)
            found.push_back({trait, deviations});
    }
    std::ranges::stable_sort(found, std::greater(),
                             [](const Reason& reason) { return std::abs(reason.deviations); });
    found.resize(std::min(found.size(), most));
    return found;
}

std::string_view phraseOf(const Reason& reason)
{
    const bool more = reason.deviations > 0;
    switch (reason.trait) {
    case Trait::Brightness:
        return more ? QT_TRANSLATE_NOOP("Trait", "brighter than most music")
                    : QT_TRANSLATE_NOOP("Trait", "darker than most music");
    case Trait::Noise:
        return more ? QT_TRANSLATE_NOOP("Trait", "noisier, as by cymbals or distortion")
                    : QT_TRANSLATE_NOOP("Trait", "purer, with little noise between its tones");
    case Trait::Loudness:
        return more ? QT_TRANSLATE_NOOP("Trait", "louder than most music")
                    : QT_TRANSLATE_NOOP("Trait", "quieter than most music");
    case Trait::LoudnessChange:
        return more ? QT_TRANSLATE_NOOP("Trait",
                                        "livelier: its loudness changes much from moment to moment")
                    : QT_TRANSLATE_NOOP("Trait", "unusually even in its loudness");
    case Trait::ClearTones:
        return more ? QT_TRANSLATE_NOOP("Trait", "clearer: its tones stand out")
                    : QT_TRANSLATE_NOOP("Trait", "denser: few of its tones stand out");
    case Trait::Beats:
        return more ? QT_TRANSLATE_NOOP("Trait", "stronger in its beats")
                    : QT_TRANSLATE_NOOP("Trait", "softer in its beats");
    case Trait::TimbreChange:
        return more ? QT_TRANSLATE_NOOP("Trait", "quick to change its colour of sound")
                    : QT_TRANSLATE_NOOP("Trait", "slow to change its colour of sound");
    }
    return {};
}

} // namespace genrescope
