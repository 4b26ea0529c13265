// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ensemble/blend_weights.h"

#include <gtest/gtest.h>

using namespace genrescope;

namespace {

/// Of two genres, all clips of the first: what a member gives it, clip after clip.
std::vector<float> giving(const std::vector<float>& shares)
{
    std::vector<float> rows;
    for (const float share : shares) {
        rows.push_back(share);
        rows.push_back(1 - share);
    }
    return rows;
}

std::vector<float> weightsOf(const std::vector<std::vector<float>>& shares)
{
    std::vector<std::vector<float>> rows;
    for (const auto& member : shares)
        rows.push_back(giving(member));
    std::vector<std::span<const float>> members(rows.begin(), rows.end());
    return fittedWeights(members, std::vector<int>(shares.front().size(), 0), 2);
}

} // namespace

TEST(blend_weights, the_lowest_log_loss_by_hand)
{
    // 2 ln(0.2 + 0.6 w) + ln(0.8 - 0.6 w) is highest where 2 (0.8 - 0.6 w) = 0.2 + 0.6 w.
    const auto weights = weightsOf({{0.8f, 0.8f, 0.2f}, {0.2f, 0.2f, 0.8f}});
    EXPECT_NEAR(weights[0], 7.0 / 9, 1e-5);
    EXPECT_NEAR(weights[1], 2.0 / 9, 1e-5);
}

TEST(blend_weights, a_member_that_is_better_on_every_clip_gets_all)
{
    const auto weights = weightsOf({{0.3f, 0.4f}, {0.9f, 0.8f}, {0.5f, 0.2f}});
    EXPECT_NEAR(weights[1], 1, 1e-5);
}

TEST(blend_weights, members_that_agree_share_evenly)
{
    for (const float weight : weightsOf({{0.6f, 0.1f}, {0.6f, 0.1f}, {0.6f, 0.1f}}))
        EXPECT_NEAR(weight, 1.0 / 3, 1e-6);
}

TEST(blend_weights, they_sum_to_one_whatever_the_probabilities)
{
    const auto weights = weightsOf({{0.0f, 1.0f, 0.0f}, {0.0f, 0.0f, 1.0f}, {0.0f, 0.0f, 0.0f}});
    EXPECT_NEAR(weights[0] + weights[1] + weights[2], 1, 1e-6);
    EXPECT_NEAR(weights[0], weights[1], 1e-6);
    EXPECT_NEAR(weights[2], 0, 1e-3);
}

TEST(blend_weights, without_clips_they_are_equal)
{
    const std::vector<std::span<const float>> members(4);
    for (const float weight : fittedWeights(members, {}, 2))
        EXPECT_EQ(weight, 0.25f);
}
