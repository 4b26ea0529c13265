// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/front_end_settings.h"

#include "core/base/translatable.h"
#include "core/features/blocks/blocks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace genrescope {

const std::vector<Feature> allFeatures = {
    Feature::Mfcc,      Feature::Centroid,     Feature::Chroma,
    Feature::Rolloff,   Feature::Slope,        Feature::Contrast,
    Feature::Bandwidth, Feature::Flatness,     Feature::ZeroCrossingRate,
    Feature::Rms,       Feature::OnsetStrength};

const std::vector<BlockGroup> allBlockGroups = {
    BlockGroup::Base, BlockGroup::Key, BlockGroup::Dsp,  BlockGroup::Mcon, BlockGroup::Hp,
    BlockGroup::Cov,  BlockGroup::Lfp, BlockGroup::Mmod, BlockGroup::Pulse};

namespace {

template <typename T>
bool allDifferent(std::vector<T> items)
{
    std::sort(items.begin(), items.end());
    return std::adjacent_find(items.begin(), items.end()) == items.end();
}

bool contains(const std::vector<Feature>& features, Feature feature)
{
    return std::find(features.begin(), features.end(), feature) != features.end();
}

std::vector<std::string> frameColumnNames(const FrontEndSettings& settings)
{
    static constexpr std::array kPitchClasses = {"c",  "c#", "d",  "d#", "e",  "f",
                                                 "f#", "g",  "g#", "a",  "a#", "b"};
    std::vector<std::string> names;
    for (Feature feature : settings.features) {
        const std::string name(nameOf(feature));
        const int columns = columnsOf(feature, settings);
        for (int i = 0; i < columns; ++i) {
            if (feature == Feature::Chroma)
                names.push_back(name + "_" + kPitchClasses[static_cast<std::size_t>(i)]);
            else
                names.push_back(columns == 1 ? name : name + "_" + std::to_string(i));
        }
    }
    return names;
}

} // namespace

std::vector<Problem> problems(const FrontEndSettings& settings)
{
    std::vector<Problem> found;
    require(found, settings.sampleRateHz >= 8000 && settings.sampleRateHz <= 192000, "sampleRateHz",
            QT_TRANSLATE_NOOP("Rule", "must be 8000 to 192000"));
    require(found,
            settings.fftSize >= 256 && settings.fftSize <= 16384 &&
                std::has_single_bit(static_cast<unsigned>(settings.fftSize)),
            "fftSize", QT_TRANSLATE_NOOP("Rule", "must be a power of two from 256 to 16384"));
    require(found, settings.hopSamples >= 1 && settings.hopSamples <= settings.fftSize,
            "hopSamples", QT_TRANSLATE_NOOP("Rule", "must be 1 to fftSize"));
    require(found, settings.mfccCount >= 1 && settings.mfccCount <= 128, "mfccCount",
            QT_TRANSLATE_NOOP("Rule", "must be 1 to 128"));
    require(found, !settings.features.empty() && allDifferent(settings.features), "features",
            QT_TRANSLATE_NOOP("Rule", "must name at least one feature, none twice"));
    require(found,
            !contains(settings.features, Feature::Contrast) ||
                (settings.sampleRateHz > 12800 && settings.fftSize >= settings.sampleRateHz / 50),
            "features",
            QT_TRANSLATE_NOOP("Rule", "contrast needs a sampleRateHz above 12800 and an fftSize of "
                                      "at least sampleRateHz / 50"));
    require(found, settings.blockFrames >= 0 && settings.blockFrames <= 1000, "blockFrames",
            QT_TRANSLATE_NOOP("Rule", "must be 0 to 1000"));
    require(found, settings.steps >= 0 && settings.steps <= 100000, "steps",
            QT_TRANSLATE_NOOP("Rule", "must be 0 to 100000"));
    const auto isCutOff = [&](double hz) {
        return hz == 0 || (hz >= 10 && hz <= 0.45 * settings.sampleRateHz);
    };
    require(found, isCutOff(settings.highPassHz), "highPassHz",
            QT_TRANSLATE_NOOP("Rule", "must be 0, or 10 to 0.45 of sampleRateHz"));
    require(found, isCutOff(settings.lowPassHz), "lowPassHz",
            QT_TRANSLATE_NOOP("Rule", "must be 0, or 10 to 0.45 of sampleRateHz"));
    require(found,
            settings.highPassHz == 0 || settings.lowPassHz == 0 ||
                settings.highPassHz < settings.lowPassHz,
            "lowPassHz", QT_TRANSLATE_NOOP("Rule", "must be above highPassHz"));
    require(found, settings.preEmphasis >= 0 && settings.preEmphasis <= 1, "preEmphasis",
            QT_TRANSLATE_NOOP("Rule", "must be 0 to 1"));
    if (settings.blockFrames == 0)
        return found;

    require(found, !settings.blockGroups.empty() && allDifferent(settings.blockGroups),
            "blockGroups", QT_TRANSLATE_NOOP("Rule", "must name at least one group, none twice"));
    const bool baseAlone = std::all_of(settings.blockGroups.begin(), settings.blockGroups.end(),
                                       [](BlockGroup group) { return group == BlockGroup::Base; });
    require(found,
            baseAlone || (settings.sampleRateHz == 22050 && settings.fftSize == 2048 &&
                          settings.hopSamples == 512),
            "blockGroups",
            QT_TRANSLATE_NOOP("Rule", "other than base need sampleRateHz 22050, fftSize 2048 and "
                                      "hopSamples 512"));
    const bool ofMfcc =
        std::any_of(settings.blockGroups.begin(), settings.blockGroups.end(), [](BlockGroup group) {
            return group == BlockGroup::Cov || group == BlockGroup::Mmod;
        });
    require(found, !ofMfcc || settings.mfccCount >= 13, "mfccCount",
            QT_TRANSLATE_NOOP("Rule", "must be at least 13 for cov and mmod"));
    return found;
}

std::string_view nameOf(Feature feature)
{
    switch (feature) {
    case Feature::Mfcc:
        return "mfcc";
    case Feature::Centroid:
        return "centroid";
    case Feature::Chroma:
        return "chroma";
    case Feature::Rolloff:
        return "rolloff";
    case Feature::Slope:
        return "slope";
    case Feature::Contrast:
        return "contrast";
    case Feature::Bandwidth:
        return "bandwidth";
    case Feature::Flatness:
        return "flatness";
    case Feature::ZeroCrossingRate:
        return "zero_crossing_rate";
    case Feature::Rms:
        return "rms";
    case Feature::OnsetStrength:
        return "onset_strength";
    }
    return {};
}

std::string_view nameOf(BlockGroup group)
{
    switch (group) {
    case BlockGroup::Base:
        return "base";
    case BlockGroup::Key:
        return "key";
    case BlockGroup::Dsp:
        return "dsp";
    case BlockGroup::Mcon:
        return "mcon";
    case BlockGroup::Hp:
        return "hp";
    case BlockGroup::Cov:
        return "cov";
    case BlockGroup::Lfp:
        return "lfp";
    case BlockGroup::Mmod:
        return "mmod";
    case BlockGroup::Pulse:
        return "pulse";
    }
    return {};
}

std::string_view nameOf(SoundPart part)
{
    switch (part) {
    case SoundPart::All:
        return "all";
    case SoundPart::Harmonic:
        return "harmonic";
    case SoundPart::Percussive:
        return "percussive";
    }
    return {};
}

int columnsOf(Feature feature, const FrontEndSettings& settings)
{
    switch (feature) {
    case Feature::Mfcc:
        return settings.mfccCount;
    case Feature::Chroma:
        return 12;
    case Feature::Contrast:
        return 7;
    default:
        return 1;
    }
}

int frameColumns(const FrontEndSettings& settings)
{
    int columns = 0;
    for (Feature feature : settings.features)
        columns += columnsOf(feature, settings);
    return columns;
}

int stepColumns(const FrontEndSettings& settings)
{
    if (settings.blockFrames == 0)
        return frameColumns(settings);
    int columns = 0;
    for (BlockGroup group : settings.blockGroups)
        columns += columnsOf(group, settings);
    return columns;
}

std::vector<std::string> columnNames(const FrontEndSettings& settings)
{
    const std::vector<std::string> ofFrames = frameColumnNames(settings);
    if (settings.blockFrames == 0)
        return ofFrames;
    std::vector<std::string> names;
    for (BlockGroup group : settings.blockGroups) {
        for (const std::string& column : blockColumnNames(group, ofFrames))
            names.push_back(std::string(nameOf(group)) + "_" + column);
    }
    return names;
}

int clipFrames(const FrontEndSettings& settings)
{
    return settings.blockFrames == 0 || settings.steps == 0
               ? settings.steps
               : settings.steps * settings.blockFrames + 11;
}

double clipSeconds(const FrontEndSettings& settings)
{
    if (settings.steps == 0)
        return 30;
    const double samples = static_cast<double>(clipFrames(settings) - 1) * settings.hopSamples;
    return std::ceil(samples / settings.sampleRateHz * 10) / 10;
}

} // namespace genrescope
