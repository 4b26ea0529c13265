// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/feature_extractor.h"

#include "tests/support/test_audio.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using namespace genrescope::test;

namespace {

FrontEndSettings allFeaturesOfFrames()
{
    FrontEndSettings settings;
    settings.features = allFeatures;
    settings.steps = 0;
    return settings;
}

bool sameRow(const FeatureMatrix& matrix, int a, int b)
{
    return std::ranges::equal(matrix.row(a), matrix.row(b));
}

} // namespace

TEST(feature_extractor, the_reports_clips_are_1291_steps_of_27_columns)
{
    const FeatureMatrix features = FeatureExtractor(FrontEndSettings{}).extract(noise(30));
    EXPECT_EQ(features.steps, 1291);
    EXPECT_EQ(features.columns, 27);
    EXPECT_EQ(features.values.size(), 1291u * 27);
}

TEST(feature_extractor, a_short_clip_is_repeated_from_its_start)
{
    const FrontEndSettings settings{.steps = 100};
    const auto sound = noise(1); // 44 frames
    const FeatureMatrix features = FeatureExtractor(settings).extract(sound);
    ASSERT_EQ(features.steps, 100);
    EXPECT_TRUE(sameRow(features, 44, 0));
    EXPECT_TRUE(sameRow(features, 99, 11));
    EXPECT_FALSE(sameRow(features, 43, 0));
}

TEST(feature_extractor, a_long_clip_is_cut)
{
    const auto sound = noise(2);
    const FeatureMatrix whole = FeatureExtractor({.steps = 0}).extract(sound);
    const FeatureMatrix part = FeatureExtractor({.steps = 50}).extract(sound);
    EXPECT_EQ(whole.steps, 87);
    ASSERT_EQ(part.steps, 50);
    EXPECT_TRUE(std::equal(part.values.begin(), part.values.end(), whole.values.begin()));
}

TEST(feature_extractor, columns_stand_in_the_order_of_the_features)
{
    const auto sound = noise(1);
    const FeatureMatrix ab =
        FeatureExtractor({.features = {Feature::Rms, Feature::Centroid}}).extractFrames(sound);
    const FeatureMatrix ba =
        FeatureExtractor({.features = {Feature::Centroid, Feature::Rms}}).extractFrames(sound);
    for (int t = 0; t < ab.steps; ++t) {
        EXPECT_EQ(ab.row(t)[0], ba.row(t)[1]);
        EXPECT_EQ(ab.row(t)[1], ba.row(t)[0]);
    }
}

TEST(feature_extractor, every_feature_of_every_odd_sound_is_finite)
{
    std::vector<std::vector<float>> sounds = {{0.5f}, std::vector<float>(3000), noise(0.01)};
    sounds.push_back(std::vector<float>(3000, 1.0f));
    sounds.push_back(std::vector<float>(3000, 1e-20f));
    for (const auto& sound : sounds) {
        const FeatureMatrix features = FeatureExtractor(allFeaturesOfFrames()).extract(sound);
        EXPECT_EQ(features.steps, 1 + static_cast<int>(sound.size()) / 512);
        for (float value : features.values)
            ASSERT_TRUE(std::isfinite(value));
    }
}

TEST(feature_extractor, other_sizes_of_frames_work_too)
{
    FrontEndSettings settings = allFeaturesOfFrames();
    settings.sampleRateHz = 44100;
    settings.fftSize = 4096;
    settings.hopSamples = 1000;
    const double hz = 100 * 44100.0 / 4096;
    const FeatureMatrix features = FeatureExtractor(settings).extractFrames(sine(hz, 1, 44100));
    EXPECT_EQ(features.steps, 45);
    EXPECT_NEAR(features.row(20)[13], hz, 1); // the centroid follows 13 MFCC
}

TEST(feature_extractor, the_same_sound_gives_the_same_bits)
{
    const auto sound = noise(3);
    const FeatureExtractor first(allFeaturesOfFrames());
    const FeatureExtractor second(allFeaturesOfFrames());
    EXPECT_EQ(first.extract(sound), first.extract(sound));
    EXPECT_EQ(first.extract(sound), second.extract(sound));
}

TEST(base_blocks, a_block_is_mean_deviation_and_change_of_its_frames)
{
    FrontEndSettings settings{.features = {Feature::Rms}, .blockFrames = 4, .steps = 0};
    const auto sound = noise(1);
    const FeatureMatrix frames = FeatureExtractor(settings).extractFrames(sound);
    const FeatureMatrix blocks = FeatureExtractor(settings).extract(sound);
    ASSERT_EQ(blocks.steps, 11);
    ASSERT_EQ(blocks.columns, 3);
    double mean = 0;
    double squares = 0;
    double change = 0;
    for (int t = 4; t < 8; ++t) {
        mean += frames.row(t)[0] / 4;
        squares += std::pow(frames.row(t)[0], 2) / 4;
        change += std::abs(frames.row(t)[0] - frames.row(t - 1)[0]) / 4;
    }
    EXPECT_NEAR(blocks.row(1)[0], mean, 1e-6);
    EXPECT_NEAR(blocks.row(1)[1], std::sqrt(squares - mean * mean), 1e-6);
    EXPECT_NEAR(blocks.row(1)[2], change, 1e-6);
}

TEST(base_blocks, a_short_clip_is_filled_by_repeating_its_blocks)
{
    FrontEndSettings settings{.blockFrames = 32, .steps = 40};
    const FeatureMatrix blocks = FeatureExtractor(settings).extract(noise(5)); // 216 frames
    ASSERT_EQ(blocks.steps, 40);
    EXPECT_TRUE(sameRow(blocks, 6, 0));
    EXPECT_FALSE(sameRow(blocks, 5, 0));
    EXPECT_EQ(FeatureExtractor(settings).extract(noise(0.1)).steps, 40);
}

TEST(base_blocks, flatness_enters_as_its_logarithm)
{
    FrontEndSettings settings{.features = {Feature::Flatness}, .blockFrames = 8, .steps = 0};
    const auto silence = std::vector<float>(22050);
    EXPECT_NEAR(FeatureExtractor(settings).extract(silence).row(0)[0], 0, 1e-6);
    EXPECT_NEAR(FeatureExtractor(settings).extractFrames(silence).row(0)[0], 1, 1e-6);
}
