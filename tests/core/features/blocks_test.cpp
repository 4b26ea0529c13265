// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/blocks/block_groups.h"
#include "core/features/blocks/blocks.h"
#include "core/features/feature_extractor.h"
#include "tests/support/test_audio.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <numeric>

using namespace genrescope;
using namespace genrescope::test;

namespace {

constexpr int kFrames = 512;
const BlockGrid kGrid{32, kFrames};

/// `count` tracks, each value by a function of track and frame.
Tracks tracksOf(std::size_t count, const std::function<double(std::size_t, int)>& valueAt)
{
    Tracks tracks(count, kFrames);
    for (std::size_t i = 0; i < count; ++i)
        for (int t = 0; t < kFrames; ++t)
            tracks.track(i)[static_cast<std::size_t>(t)] = static_cast<float>(valueAt(i, t));
    return tracks;
}

using Group = void (*)(const Tracks&, const BlockGrid&, FeatureMatrix&, std::size_t);

FeatureMatrix blocksOf(Group group, int columns, const Tracks& tracks)
{
    FeatureMatrix blocks(kGrid.count(), columns);
    group(tracks, kGrid, blocks, 0);
    return blocks;
}

double flat(std::size_t, int)
{
    return -40;
}

} // namespace

TEST(block_grid, windows_are_centred_but_stay_within_the_clip)
{
    const BlockGrid grid{32, 1291};
    EXPECT_EQ(grid.count(), 40);
    EXPECT_EQ(grid.windowStart(20, 256), 640 + 16 - 128);
    EXPECT_EQ(grid.windowStart(0, 256), 0);
    EXPECT_EQ(grid.windowStart(39, 256), 1291 - 256);
}

TEST(dsp_blocks, what_stays_the_same_never_rises)
{
    const FeatureMatrix blocks = blocksOf(dspBlocks, 64, tracksOf(64, flat));
    EXPECT_EQ(blocks.values, std::vector<float>(blocks.values.size()));
}

TEST(dsp_blocks, the_floor_is_what_an_eighth_of_the_frames_exceed)
{
    // Bands 10 and 11 make band 5 of 32: it rises 1 dB a frame for so many frames of block 2.
    const auto rising = [](int framesOfRise) {
        return tracksOf(64, [=](std::size_t band, int t) {
            return band / 2 == 5 ? std::clamp(t - 63, 0, framesOfRise) : 0;
        });
    };
    EXPECT_EQ(blocksOf(dspBlocks, 64, rising(1)).row(2)[5], 0);    // 3 frames lie above
    EXPECT_EQ(blocksOf(dspBlocks, 64, rising(10)).row(2)[5], 3);   // 12 do, 8 of them by 3 dB
    EXPECT_EQ(blocksOf(dspBlocks, 64, rising(10)).row(2)[6], 0);   // another band
    EXPECT_EQ(blocksOf(dspBlocks, 64, rising(10)).row(3)[5], 0);   // another block
    EXPECT_NEAR(blocksOf(dspBlocks, 64, rising(1)).row(2)[32 + 5], // deviation of 3 ones of 32
                std::sqrt(3 / 32.0 - std::pow(3 / 32.0, 2)), 1e-6);
}

TEST(mcon_blocks, ranges_are_taken_within_groups_of_eight_bands)
{
    const FeatureMatrix blocks =
        blocksOf(mconBlocks, 32, tracksOf(64, [](std::size_t band, int t) {
                     return band / 8 == 2 ? static_cast<double>(band * 5 % 8) * (t % 2 + 1) : -70;
                 }));
    EXPECT_NEAR(blocks.row(1)[2], 7 * 1.5, 1e-5);      // largest less smallest
    EXPECT_NEAR(blocks.row(1)[8 + 2], 4 * 1.5, 1e-5);  // largest less fourth
    EXPECT_NEAR(blocks.row(1)[16 + 2], 7 * 0.5, 1e-5); // their deviations
    EXPECT_NEAR(blocks.row(1)[24 + 2], 4 * 0.5, 1e-5);
    EXPECT_EQ(blocks.row(1)[3], 0);
}

TEST(hp_blocks, a_steady_band_is_harmonic_and_a_click_percussive)
{
    const FeatureMatrix steady = blocksOf(
        hpBlocks, 68, tracksOf(64, [](std::size_t band, int) { return band == 20 ? 0 : -60; }));
    // The mask is 1 in band 20 and one half where both parts are alike.
    EXPECT_NEAR(steady.row(4)[52 + 2], (1 + 7 * 0.5) / 8, 1e-3);
    EXPECT_NEAR(steady.row(4)[52 + 5], 0.5, 1e-3);
    EXPECT_NEAR(steady.row(4)[60 + 2], 0, 1e-3);

    const FeatureMatrix clicks = blocksOf(
        hpBlocks, 68, tracksOf(64, [](std::size_t, int t) { return t % 32 == 16 ? 0 : -60; }));
    EXPECT_NEAR(clicks.row(4)[52 + 2], 31 * 0.5 / 32, 1e-3); // 0 in one frame of 32
    EXPECT_GT(clicks.row(4)[60 + 2], 0.05);
}

TEST(hp_blocks, where_both_parts_are_alike_each_has_half_the_power)
{
    const FeatureMatrix blocks = blocksOf(hpBlocks, 68, tracksOf(64, flat));
    const double level = (-40 + 10 * std::log10(0.5001)) * 8; // orthonormal: times sqrt(64)
    EXPECT_NEAR(blocks.row(3)[0], level, 1e-2);
    EXPECT_NEAR(blocks.row(3)[26], level, 1e-2);
    EXPECT_NEAR(blocks.row(3)[1], 0, 1e-2);
}

TEST(cov_blocks, correlation_is_1_of_alike_and_minus_1_of_opposite_and_0_of_still_tracks)
{
    const FeatureMatrix blocks =
        blocksOf(covBlocks, 78, tracksOf(13, [](std::size_t i, int t) {
                     const double wave = std::sin(0.3 * t);
                     return i == 0 ? wave : i == 1 ? 5 + 2 * wave : i == 2 ? -wave : 7;
                 }));
    for (int b = 0; b < blocks.steps; ++b) {
        EXPECT_NEAR(blocks.row(b)[0], 1, 1e-5);   // 0 with 1
        EXPECT_NEAR(blocks.row(b)[1], -1, 1e-5);  // 0 with 2
        EXPECT_NEAR(blocks.row(b)[2], 0, 1e-5);   // 0 with 3
        EXPECT_NEAR(blocks.row(b)[12], -1, 1e-5); // 1 with 2
        EXPECT_NEAR(blocks.row(b)[77], 0, 1e-5);  // 11 with 12
    }
}

TEST(lfp_blocks, a_fluctuation_shows_in_its_band_and_range)
{
    const double hz = 4;
    const FeatureMatrix blocks = blocksOf(
        lfpBlocks, 176, tracksOf(64, [=](std::size_t band, int t) {
            return band / 4 == 9 ? 10 * std::sin(2 * std::numbers::pi * hz * t * 512 / 22050) : -30;
        }));
    const auto row = blocks.row(5);
    EXPECT_EQ(std::max_element(row.begin(), row.end()) - row.begin(), 9 * 11 + 6); // 3.4 - 4.8 Hz
    for (std::size_t column = 0; column < 9 * 11; ++column)
        EXPECT_NEAR(row[column], 0, 1e-5);
}

TEST(mmod_blocks, still_coefficients_do_not_fluctuate)
{
    const FeatureMatrix blocks = blocksOf(mmodBlocks, 143, tracksOf(13, flat));
    for (float value : blocks.values)
        ASSERT_NEAR(value, 0, 1e-5);
}

TEST(mmod_blocks, a_louder_fluctuation_is_larger)
{
    const auto wave = [](double level) {
        return tracksOf(13, [=](std::size_t i, int t) { return i == 4 ? level * std::sin(t) : 0; });
    };
    const FeatureMatrix quiet = blocksOf(mmodBlocks, 143, wave(1));
    const FeatureMatrix loud = blocksOf(mmodBlocks, 143, wave(10));
    for (std::size_t range = 0; range < 11; ++range)
        EXPECT_GT(loud.row(3)[4 * 11 + range], quiet.row(3)[4 * 11 + range]);
}

namespace {

/// Chroma that stands still on Krumhansl and Kessler's profile of a major key.
Tracks chromaInMajor(std::size_t tonic)
{
    constexpr double kMajor[] = {6.35, 2.23, 3.48, 2.33, 4.38, 4.09,
                                 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};
    return tracksOf(12,
                    [=](std::size_t note, int) { return kMajor[(note + 12 - tonic) % 12] / 6.35; });
}

} // namespace

TEST(key_blocks, every_major_key_is_known_and_looks_the_same_from_its_tonic)
{
    const FeatureMatrix inC = blocksOf(keyBlocks, 28, chromaInMajor(0));
    for (std::size_t tonic = 0; tonic < 12; ++tonic) {
        const FeatureMatrix blocks = blocksOf(keyBlocks, 28, chromaInMajor(tonic));
        EXPECT_NEAR(blocks.row(2)[0], 1, 1e-5);           // the tonic
        EXPECT_NEAR(blocks.row(2)[7], 5.19 / 6.35, 1e-5); // the fifth
        EXPECT_NEAR(blocks.row(2)[12], 1, 1e-5);          // it fits
        EXPECT_GT(blocks.row(2)[13], 0.05);               // better than any other
        EXPECT_GT(blocks.row(2)[14], 0.05);               // and is no minor key
        for (std::size_t column = 0; column < 28; ++column)
            EXPECT_NEAR(blocks.row(2)[column], inC.row(2)[column], 1e-5) << column;
    }
}

TEST(key_blocks, chords_that_stand_still_do_not_change)
{
    const FeatureMatrix blocks = blocksOf(keyBlocks, 28, chromaInMajor(3));
    EXPECT_EQ(blocks.row(2)[21], 0);
    EXPECT_EQ(blocks.row(2)[22], 0);
}

TEST(key_blocks, a_chord_every_eight_frames_changes_over_8_frames_at_once)
{
    const FeatureMatrix blocks =
        blocksOf(keyBlocks, 28, tracksOf(12, [](std::size_t note, int t) {
                     return note == static_cast<std::size_t>(t / 8 % 2) ? 1 : 0;
                 }));
    EXPECT_NEAR(blocks.row(2)[21], 4 / 32.0 * 2 / 12, 1e-6); // 4 changes of 2 notes in 32 frames
    EXPECT_NEAR(blocks.row(2)[22], 2 / 12.0, 1e-6);          // 8 frames on it is always another
    EXPECT_NEAR(blocks.row(2)[27], 1, 1e-6);                 // the largest is always 1
    EXPECT_NEAR(blocks.row(2)[26], 0, 1e-6);
}

TEST(pulse_blocks, a_steady_beat_is_heard_in_the_range_that_has_it)
{
    const FeatureMatrix blocks = blocksOf(
        pulseBlocks, 30,
        tracksOf(64, [](std::size_t band, int t) { return band < 8 && t % 24 == 0 ? 20 : 0; }));
    const auto row = blocks.row(7);
    // At a lag of 24 frames only the last of the 16 beats finds no other.
    EXPECT_NEAR(row[0], 1 - 24.0 / 384, 0.02);
    EXPECT_NEAR(row[15], row[0], 1e-6); // it is the largest of all lags too
    EXPECT_GT(row[20], 0.1);            // and lags differ
    EXPECT_NEAR(row[2], 0, 1e-6);       // nothing in bands 24-39
    EXPECT_NEAR(row[27], std::log(1e-3), 1e-4);
    EXPECT_NEAR(row[4], row[0], 1e-3); // all bands together have the same beat
}

TEST(blocks, every_group_is_finite_for_silence_and_for_short_clips)
{
    FrontEndSettings settings{.blockFrames = 32, .blockGroups = allBlockGroups, .steps = 40};
    const FeatureExtractor extractor(settings);
    for (const auto& sound :
         {std::vector<float>(30 * 22050), std::vector<float>(100), noise(0.5)}) {
        const FeatureMatrix blocks = extractor.extract(sound);
        EXPECT_EQ(blocks.steps, 40);
        EXPECT_EQ(blocks.columns, 81 + 28 + 64 + 32 + 68 + 78 + 176 + 143 + 30);
        for (float value : blocks.values)
            ASSERT_TRUE(std::isfinite(value));
    }
}

TEST(blocks, a_clip_shorter_than_a_window_is_repeated_first)
{
    FrontEndSettings settings{.blockFrames = 32, .blockGroups = {BlockGroup::Pulse}, .steps = 0};
    EXPECT_EQ(FeatureExtractor(settings).extract(noise(5)).steps, 12); // 216 frames become 384
    settings.blockGroups = {BlockGroup::Cov};
    EXPECT_EQ(FeatureExtractor(settings).extract(noise(5)).steps, 6);
}

TEST(blocks, groups_bring_the_frame_features_that_they_need)
{
    FrontEndSettings settings{.features = {Feature::Rms}, .blockFrames = 32, .steps = 4};
    const auto sound = noise(6);
    settings.blockGroups = {BlockGroup::Key, BlockGroup::Base, BlockGroup::Mmod};
    const FeatureMatrix together = FeatureExtractor(settings).extract(sound);
    settings.features = {Feature::Mfcc, Feature::Chroma};
    settings.blockGroups = {BlockGroup::Key};
    const FeatureMatrix key = FeatureExtractor(settings).extract(sound);
    settings.blockGroups = {BlockGroup::Mmod};
    const FeatureMatrix mmod = FeatureExtractor(settings).extract(sound);
    ASSERT_EQ(together.columns, 28 + 3 + 143);
    for (int b = 0; b < 4; ++b) {
        EXPECT_TRUE(std::ranges::equal(together.row(b).first(28), key.row(b)));
        EXPECT_TRUE(std::ranges::equal(together.row(b).last(143), mmod.row(b)));
    }
}
