// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/cost.h"

#include <gtest/gtest.h>

using namespace genrescope;

TEST(cost, grows_with_clips_epochs_and_networks)
{
    Recipe recipe = presetNamed("report")->recipe;
    const TaskCost once = trainingCost(recipe, 400);
    EXPECT_GT(trainingCost(recipe, 800).seconds, 1.9 * once.seconds);
    EXPECT_GT(trainingCost(recipe, 800).memoryMb, once.memoryMb);
    EXPECT_GT(trainingCost(recipe, 400, 3).seconds, 2 * once.seconds);
    recipe.training.epochs *= 10;
    EXPECT_GT(trainingCost(recipe, 400).seconds, 5 * once.seconds);
    EXPECT_GT(listeningCost(200, 10).seconds, 1.9 * listeningCost(100, 10).seconds);
}

TEST(cost, of_the_reports_training_is_near_what_it_took)
{
    // 400 epochs of 0.64 s, as measured, and the clips that are only predicted.
    const double seconds = trainingCost(presetNamed("report")->recipe, 525).seconds;
    EXPECT_GT(seconds, 200);
    EXPECT_LT(seconds, 800);
}

TEST(cost, asks_for_more_than_it_estimates_and_never_for_little)
{
    const TaskRequest small = requestFor({1, 10});
    EXPECT_EQ(small.minutes, 5);
    EXPECT_EQ(small.memoryMb, 500);
    const TaskRequest large = requestFor({3600, 1000});
    EXPECT_EQ(large.minutes, 240);
    EXPECT_EQ(large.memoryMb, 4000);
}
