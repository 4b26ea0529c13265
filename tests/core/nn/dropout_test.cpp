// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/dropout.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace genrescope;

TEST(dropout, drops_its_share_and_keeps_the_sum_on_average)
{
    const auto mask = dropoutMask(0.3, 9, 1000, 2, 32);
    const auto dropped = std::ranges::count(mask, 0.0f);
    EXPECT_NEAR(static_cast<double>(dropped) / static_cast<double>(mask.size()), 0.3, 0.01);
    EXPECT_FLOAT_EQ(std::ranges::max(mask), 1 / 0.7f);
}

TEST(dropout, differs_between_clips_and_seeds_and_repeats_for_the_same)
{
    const auto mask = dropoutMask(0.5, 9, 2, 50, 32);
    EXPECT_FALSE(std::equal(mask.begin(), mask.begin() + 1600, mask.begin() + 1600));
    EXPECT_NE(mask, dropoutMask(0.5, 10, 2, 50, 32));
    EXPECT_EQ(mask, dropoutMask(0.5, 9, 2, 50, 32));
}

TEST(dropout, drops_an_output_at_all_steps_of_a_clip_or_at_none)
{
    const auto mask = dropoutMask(0.5, 9, 1, 50, 32);
    for (int step = 1; step < 50; ++step)
        EXPECT_TRUE(std::equal(mask.begin(), mask.begin() + 32, mask.begin() + 32 * step)) << step;
}

TEST(dropout, of_nothing_keeps_everything_as_it_is)
{
    const auto mask = dropoutMask(0, 9, 2, 10, 5);
    EXPECT_EQ(std::ranges::count(mask, 1.0f), 100);
}
