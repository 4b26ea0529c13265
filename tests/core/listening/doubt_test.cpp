// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/doubt.h"

#include "tests/support/test_audio.h"
#include "tests/support/toy_features.h"
#include "tests/support/toy_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using namespace genrescope::test;

namespace {

LevelTrack levelOf(const std::vector<float>& samples)
{
    LevelTrack level(22050);
    level.add(samples);
    return level;
}

/// Four syllables of a tenth of a second, in each second, with nothing between them.
std::vector<float> syllables(double seconds)
{
    std::vector<float> samples = noise(seconds);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double inQuarter = std::fmod(static_cast<double>(i) / 22050, 0.25);
        samples[i] *= inQuarter < 0.1 ? 1.0f : 1e-4f;
    }
    return samples;
}

/// A model whose columns have mean 0 and deviation 1, so that features are deviations.
GenreModel plainModel()
{
    GenreModel model = toyModel();
    model.members.front().scaler = {{0, 0, 0}, {1, 1, 1}, 5};
    return model;
}

FeatureSummary summaryOf(const std::vector<float>& values)
{
    FeatureSummary summary(plainModel());
    FeatureMatrix window(static_cast<int>(values.size() / 3), 3);
    window.values = values;
    summary.add(window);
    return summary;
}

const FeatureSummary& ordinary()
{
    static const FeatureSummary summary = summaryOf({1, 0, 0, -1, 0, 1});
    return summary;
}

} // namespace

TEST(doubt, an_ordinary_song_that_the_model_stands_by_is_not_doubted)
{
    EXPECT_EQ(doubtOf(levelOf(noise(5)), ordinary(), true), Doubt::None);
    EXPECT_EQ(doubtOf(levelOf(noise(5)), ordinary(), false), Doubt::Undecided);
}

TEST(doubt, a_song_below_the_noise_of_a_recording_is_too_quiet)
{
    EXPECT_EQ(doubtOf(levelOf(noise(5, 22050, 0.004)), ordinary(), true), Doubt::TooQuiet);
    EXPECT_EQ(doubtOf(levelOf(noise(5, 22050, 0.02)), ordinary(), true), Doubt::None);
}

TEST(doubt, silence_before_a_song_does_not_make_it_quiet)
{
    std::vector<float> samples(22050 * 20);
    const auto sound = noise(5);
    samples.insert(samples.end(), sound.begin(), sound.end());
    EXPECT_NEAR(levelOf(samples).levelDb(), levelOf(sound).levelDb(), 0.1);
}

TEST(doubt, syllables_with_gaps_between_them_are_speech)
{
    EXPECT_EQ(doubtOf(levelOf(syllables(6)), ordinary(), true), Doubt::Speech);
}

TEST(doubt, what_lies_far_from_all_music_is_unfamiliar)
{
    EXPECT_EQ(doubtOf(levelOf(noise(5)), summaryOf({3, 3, 3, 2, 1, 3}), true), Doubt::Unfamiliar);
}

TEST(doubt, what_never_changes_is_unfamiliar)
{
    EXPECT_EQ(doubtOf(levelOf(noise(5)), summaryOf({1, 0, 0, 1, 0, 0}), true), Doubt::Unfamiliar);
}

TEST(doubt, where_features_can_not_be_compared_they_are_not_doubted)
{
    GenreModel raw = toyModel();
    raw.members.front().scaler = {};
    FeatureSummary summary(raw);
    FeatureMatrix window(2, 3);
    window.values.assign(6, 1e9f);
    summary.add(window);
    EXPECT_FALSE(summary.isKnown());
    EXPECT_EQ(doubtOf(levelOf(noise(5)), summary, true), Doubt::None);
}
