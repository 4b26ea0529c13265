// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/learning_rate.h"

#include <gtest/gtest.h>

using namespace genrescope;

TEST(learning_rate, constant_stays)
{
    TrainingSettings settings;
    settings.learningRate = 0.01;
    EXPECT_EQ(learningRateAt(settings, 0, 100), 0.01);
    EXPECT_EQ(learningRateAt(settings, 99, 100), 0.01);
}

TEST(learning_rate, cosine_begins_at_the_top_halves_in_the_middle_and_falls_towards_zero)
{
    TrainingSettings settings;
    settings.learningRate = 0.01;
    settings.schedule = Schedule::Cosine;
    EXPECT_DOUBLE_EQ(learningRateAt(settings, 0, 100), 0.01);
    EXPECT_NEAR(learningRateAt(settings, 50, 100), 0.005, 1e-12);
    EXPECT_LT(learningRateAt(settings, 99, 100), 0.01 * 0.001);
    EXPECT_GT(learningRateAt(settings, 99, 100), 0);
}

TEST(learning_rate, warm_up_rises_evenly_and_reaches_the_top_with_its_last_step)
{
    TrainingSettings settings;
    settings.learningRate = 0.01;
    settings.warmUpShare = 0.1;
    EXPECT_NEAR(learningRateAt(settings, 0, 100), 0.001, 1e-12);
    EXPECT_NEAR(learningRateAt(settings, 4, 100), 0.005, 1e-12);
    EXPECT_NEAR(learningRateAt(settings, 9, 100), 0.01, 1e-12);
    EXPECT_NEAR(learningRateAt(settings, 50, 100), 0.01, 1e-12);
}

TEST(learning_rate, warm_up_multiplies_the_schedule)
{
    TrainingSettings settings;
    settings.learningRate = 0.01;
    settings.warmUpShare = 1.0 - 1e-9;
    settings.schedule = Schedule::Cosine;
    // Half of the ramp times half of the cosine.
    EXPECT_NEAR(learningRateAt(settings, 50, 100), 0.01 * 0.51 * 0.5, 1e-9);
}
