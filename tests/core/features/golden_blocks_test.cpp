// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instruction_set.h"
#include "core/features/blocks/block_groups.h"
#include "core/features/feature_extractor.h"
#include "core/features/frame_analysis.h"
#include "core/features/stft.h"
#include "tests/core/features/golden_sounds.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace genrescope;
using namespace genrescope::test;

namespace {

constexpr double kTolerance = 1e-3; ///< of each column's own range
constexpr int kFrames = 1291;
constexpr std::size_t kRmsColumn = 44; ///< of the 46

/// The 46 columns of the golden frames are 13 MFCC, centroid, chroma, roll-off, 7 MFCC, the rest.
FrontEndSettings settingsOf46()
{
    FrontEndSettings settings;
    settings.mfccCount = 20;
    settings.features = {Feature::Mfcc,         Feature::Centroid,         Feature::Chroma,
                         Feature::Rolloff,      Feature::Contrast,         Feature::Bandwidth,
                         Feature::Flatness,     Feature::ZeroCrossingRate, Feature::Rms,
                         Feature::OnsetStrength};
    settings.blockFrames = 32;
    settings.steps = 40;
    settings.blockGroups = allBlockGroups;
    return settings;
}

/// Our column for a golden one.
std::size_t columnFor(std::size_t golden)
{
    if (golden < 13)
        return golden;
    if (golden < 27)
        return golden + 7; // our MFCC stand together
    return golden < 34 ? golden - 14 : golden;
}

NpyArray goldenArray(const std::string& clip, const std::string& array)
{
    return readNpy(*sharedData("golden/blocks/" + clip + "." + array + ".npy"));
}

/// One column of an array of rows x columns.
std::vector<double> columnOf(const NpyArray& array, std::size_t column)
{
    std::vector<double> values;
    for (std::size_t row = 0; row < array.shape[0]; ++row)
        values.push_back(array.values[row * array.shape[1] + column]);
    return values;
}

template <typename Value>
void expectColumn(const NpyArray& golden, std::size_t column, Value valueAt,
                  double smallestRange = 0)
{
    const std::vector<double> expected = columnOf(golden, column);
    const double allowed = kTolerance * std::max(rangeOf(expected), smallestRange);
    for (std::size_t row = 0; row < expected.size(); ++row)
        ASSERT_NEAR(valueAt(row), expected[row], allowed) << "column " << column << ", row " << row;
}

} // namespace

class golden_blocks : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override
    {
        if (!sharedData("golden/blocks/" + GetParam() + ".base.npy"))
            GTEST_SKIP() << "../shared/golden/blocks is missing";
        m_samples = goldenSound(GetParam())->samples;
    }

    std::vector<float> m_samples;
};

INSTANTIATE_TEST_SUITE_P(real, golden_blocks,
                         testing::Values("blues.00003", "hiphop.00007", "metal.00002"),
                         [](const auto& clip) {
                             return clip.param.substr(0, clip.param.find('.'));
                         });

TEST_P(golden_blocks, frames_are_those_of_the_study)
{
    const FrontEndSettings settings = settingsOf46();
    const FrameTracks tracks =
        FrameAnalysis(settings).tracksOf(m_samples, {settings.features, true});
    const NpyArray frames = goldenArray(GetParam(), "frames46");
    const std::size_t flatness = tracks.firstColumn(Feature::Flatness);
    for (std::size_t column = 0; column < 46; ++column) {
        if (column == kRmsColumn)
            continue; // there it is that of the windowed frames: see the next test
        const auto track = tracks.columns.track(columnFor(column));
        expectColumn(frames, column, [&](std::size_t t) {
            return columnFor(column) == flatness ? std::log(track[t] + 1e-10f) : track[t];
        });
    }

    // The study cuts the bands at 80 dB below the clip's largest only where it uses them.
    NpyArray bands = goldenArray(GetParam(), "logmel64");
    const double floor = *std::max_element(bands.values.begin(), bands.values.end()) - 80;
    for (double& level : bands.values)
        level = std::max(level, floor);
    for (std::size_t band = 0; band < 64; ++band) // the highest may be cut all along
        expectColumn(
            bands, band, [&](std::size_t t) { return tracks.logMel.track(band)[t]; }, 1);
}

TEST_P(golden_blocks, the_studys_root_mean_square_is_that_of_windowed_frames)
{
    const Spectrogram spectra = powerSpectrogram(m_samples, 2048, 512);
    expectColumn(goldenArray(GetParam(), "frames46"), kRmsColumn, [&](std::size_t t) {
        const auto power = spectra.frame(static_cast<int>(t));
        const double sum =
            std::accumulate(power.begin(), power.end(), 0.0) - (power.front() + power.back()) / 2;
        return std::sqrt(2 * sum) / 2048;
    });
}

TEST_P(golden_blocks, base_of_the_studys_own_frames)
{
    const NpyArray frames = goldenArray(GetParam(), "frames46");
    Tracks tracks(46, kFrames);
    for (std::size_t column = 0; column < 46; ++column)
        std::ranges::copy(columnOf(frames, column), tracks.track(column).begin());
    FeatureMatrix blocks(40, 138);
    baseBlocks(tracks, {32, kFrames}, blocks, 0);
    const NpyArray golden = goldenArray(GetParam(), "base");
    for (std::size_t column = 0; column < 138; ++column)
        expectColumn(golden, column,
                     [&](std::size_t b) { return blocks.row(static_cast<int>(b))[column]; });
}

TEST_P(golden_blocks, every_group_is_that_of_the_study)
{
    for (const InstructionSet set : availableInstructionSets()) {
        const InstructionSetLimit limit(set);
        const FrontEndSettings settings = settingsOf46();
        const FeatureMatrix blocks = FeatureExtractor(settings).extract(m_samples);
        ASSERT_EQ(blocks.steps, 40);
        std::size_t first = 0;
        for (const BlockGroup group : settings.blockGroups) {
            SCOPED_TRACE(std::string(nameOf(group)) + ", " + std::string(nameOf(set)));
            const NpyArray golden = goldenArray(GetParam(), std::string(nameOf(group)));
            ASSERT_EQ(golden.shape[1], static_cast<std::size_t>(columnsOf(group, settings)));
            for (std::size_t column = 0; column < golden.shape[1]; ++column) {
                std::size_t ours = column;
                if (group == BlockGroup::Base) {
                    if (column % 46 == kRmsColumn)
                        continue;
                    ours = column / 46 * 46 + columnFor(column % 46);
                }
                expectColumn(golden, column, [&](std::size_t b) {
                    return blocks.row(static_cast<int>(b))[first + ours];
                });
            }
            first += golden.shape[1];
        }
    }
}
