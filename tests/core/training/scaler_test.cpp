// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/scaler.h"

#include "core/base/parallel.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace genrescope;

namespace {

LabelledClip clipOf(int steps, int columns, std::vector<float> values)
{
    LabelledClip clip;
    clip.features = FeatureMatrix(steps, columns);
    clip.features.values = std::move(values);
    return clip;
}

} // namespace

TEST(scaler, mean_and_deviation_are_taken_over_all_steps_of_all_members)
{
    // Column 0: 1 3 5 7, mean 4, deviation sqrt(5). Column 1: 10 10 30 30, mean 20, deviation 10.
    const std::vector<LabelledClip> clips = {clipOf(2, 2, {1, 10, 3, 10}),
                                             clipOf(2, 2, {5, 30, 7, 30})};
    const Scaler scaler = fitScaler(clips, {0, 1}, 5);
    EXPECT_FLOAT_EQ(scaler.mean[0], 4);
    EXPECT_FLOAT_EQ(scaler.mean[1], 20);
    EXPECT_FLOAT_EQ(scaler.scale[0], static_cast<float>(1 / std::sqrt(5.0)));
    EXPECT_FLOAT_EQ(scaler.scale[1], 0.1f);
    EXPECT_EQ(scaler.limit, 5);
}

TEST(scaler, only_members_count)
{
    constexpr float poison = std::numeric_limits<float>::quiet_NaN();
    const std::vector<LabelledClip> clips = {clipOf(1, 1, {poison}), clipOf(2, 1, {2, 4}),
                                             clipOf(1, 1, {poison})};
    const Scaler scaler = fitScaler(clips, {1}, 0);
    EXPECT_EQ(scaler.mean, std::vector<float>{3});
    EXPECT_EQ(scaler.scale, std::vector<float>{1});
}

TEST(scaler, a_constant_column_is_left_in_its_scale)
{
    // A tenth has no exact float, so sums of it are rounded.
    const std::vector<LabelledClip> clips = {clipOf(1000, 1, std::vector<float>(1000, 0.1f))};
    EXPECT_EQ(fitScaler(clips, {0}, 0).scale.front(), 1);
}

TEST(scaler, a_small_change_far_from_zero_is_seen)
{
    const std::vector<LabelledClip> clips = {clipOf(2, 1, {10000, 10001})};
    EXPECT_FLOAT_EQ(fitScaler(clips, {0}, 0).scale.front(), 2);
}

TEST(scaler, does_not_depend_on_the_number_of_threads)
{
    const LabelledFeatures data = test::toyFeatures();
    const Split split = test::toySplit(data);
    const ThreadLimit one(1);
    const Scaler expected = fitScaler(data.clips, split.train, 5);
    for (const int threads : {2, 3, 8}) {
        const ThreadLimit limit(threads);
        EXPECT_EQ(fitScaler(data.clips, split.train, 5), expected) << threads << " threads";
    }
}
