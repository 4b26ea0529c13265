// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/contradictions.h"

#include <gtest/gtest.h>

using namespace genrescope;

TEST(contradictions, the_most_surely_contradicted_label_stands_first)
{
    const std::vector<int> truth = {0, 1, 2, 0};
    const std::vector<float> probabilities = {.7f, .2f,  .1f,   // agrees
                                              .9f, .05f, .05f,  // contradicts surely
                                              .2f, .5f,  .3f,   // contradicts a little
                                              .0f, .0f,  1.0f}; // contradicts beyond doubt
    const auto all = contradictions(truth, probabilities, 3);
    ASSERT_EQ(all.size(), 4u);
    EXPECT_EQ(all[0].clip, 3);
    EXPECT_EQ(all[0].named, 2);
    EXPECT_EQ(all[0].surety, 1);
    EXPECT_EQ(all[1].clip, 1);
    EXPECT_EQ(all[1].truth, 1);
    EXPECT_EQ(all[1].named, 0);
    EXPECT_NEAR(all[1].surety, .85, 1e-6);
    EXPECT_EQ(all[2].clip, 2);
    EXPECT_NEAR(all[2].surety, .2, 1e-6);
    EXPECT_EQ(all[3].clip, 0);
    EXPECT_NEAR(all[3].surety, -.5, 1e-6);
}

TEST(contradictions, equals_keep_their_order)
{
    const auto all =
        contradictions(std::vector<int>{0, 0}, std::vector<float>{.5f, .5f, .5f, .5f}, 2);
    EXPECT_EQ(all[0].clip, 0);
    EXPECT_EQ(all[1].clip, 1);
}
