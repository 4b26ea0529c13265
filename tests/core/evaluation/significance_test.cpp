// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/significance.h"

#include <gtest/gtest.h>

#include <vector>

using namespace genrescope;

TEST(significance, the_sign_test_by_hand)
{
    EXPECT_NEAR(mcNemar(5, 0).pValue, 2.0 / 32, 1e-12);
    EXPECT_NEAR(mcNemar(0, 5).pValue, 2.0 / 32, 1e-12);
    EXPECT_NEAR(mcNemar(1, 9).pValue, 2 * 11.0 / 1024, 1e-12);
    EXPECT_NEAR(mcNemar(1, 2).pValue, 1, 1e-12);
}

TEST(significance, models_that_differ_evenly_or_nowhere_are_not_told_apart)
{
    EXPECT_EQ(mcNemar(0, 0).pValue, 1);
    EXPECT_EQ(mcNemar(3, 3).pValue, 1);
    EXPECT_EQ(mcNemar(4000, 4000).pValue, 1);
}

TEST(significance, many_clips_do_no_harm)
{
    // The normal distribution beyond 10 standard deviations.
    EXPECT_LT(mcNemar(4000, 5000).pValue, 1e-20);
    EXPECT_GT(mcNemar(4000, 5000).pValue, 0);
}

TEST(significance, only_clips_that_one_alone_got_right_count)
{
    const std::vector<int> truth = {0, 1, 2, 0, 1, 2};
    const std::vector<int> first = {0, 1, 2, 1, 0, 0};
    const std::vector<int> second = {0, 0, 0, 1, 1, 1};
    const McNemar test = mcNemar(truth, first, second);
    EXPECT_EQ(test.onlyFirst, 2);
    EXPECT_EQ(test.onlySecond, 1);
    EXPECT_EQ(test.pValue, 1);
}
