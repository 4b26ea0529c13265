// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/adam.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace genrescope;

TEST(adam, the_first_step_is_as_long_as_the_learning_rate_whatever_the_gradient)
{
    AdamOf<double> adam;
    std::vector<double> parameters = {1, 1, 1};
    adam.update(parameters, std::vector<double>{1e-3, -50, 0}, 0.01);
    EXPECT_NEAR(parameters[0], 0.99, 1e-6);
    EXPECT_NEAR(parameters[1], 1.01, 1e-6);
    EXPECT_EQ(parameters[2], 1);
}

TEST(adam, descends_to_the_bottom_of_a_bowl)
{
    Adam adam;
    std::vector<float> point = {5, -3};
    for (int step = 0; step < 2000; ++step)
        adam.update(point, std::vector<float>{2 * point[0], 20 * point[1]}, 0.02);
    EXPECT_NEAR(point[0], 0, 1e-3);
    EXPECT_NEAR(point[1], 0, 1e-3);
    EXPECT_EQ(adam.step, 2000);
}

TEST(adam, decay_shrinks_the_parameters_beside_the_gradient)
{
    AdamOf<double> adam;
    adam.weightDecay = 0.5;
    std::vector<double> parameters = {8};
    adam.update(parameters, std::vector<double>{0}, 0.1);
    EXPECT_DOUBLE_EQ(parameters[0], 8 * (1 - 0.1 * 0.5));
}
