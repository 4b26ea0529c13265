// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calibration.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace genrescope;

TEST(temperature, one_changes_nothing_and_high_ones_level)
{
    const std::vector<float> row = {0.9f, 0.1f};
    EXPECT_NEAR(withTemperature(row, 2, 1)[0], 0.9, 1e-6);
    EXPECT_NEAR(withTemperature(row, 2, 2)[0], 0.75, 1e-6); // 3 : 1, the square roots of 9 : 1
    EXPECT_NEAR(withTemperature(row, 2, 0.5)[0], 81.0 / 82, 1e-6);
}

TEST(temperature, certainty_survives)
{
    const std::vector<float> row = {1.0f, 0.0f};
    for (const double temperature : {0.05, 1.0, 20.0})
        EXPECT_NEAR(withTemperature(row, 2, temperature)[0], 1, 1e-1);
}

TEST(temperature, the_fitted_one_makes_the_overconfident_modest)
{
    // Says 0.9 and is right three times of four: 0.75 would be honest, which is T = 2.
    std::vector<float> probabilities;
    std::vector<int> truth;
    for (int i = 0; i < 400; ++i) {
        probabilities.insert(probabilities.end(), {0.9f, 0.1f});
        truth.push_back(i % 4 == 0 ? 1 : 0);
    }
    EXPECT_NEAR(fitTemperature(probabilities, truth, 2), 2, 0.01);
}

TEST(temperature, without_clips_it_is_one)
{
    EXPECT_EQ(fitTemperature({}, {}, 6), 1);
}

TEST(log_loss, is_the_mean_surprise)
{
    const std::vector<float> probabilities = {0.5f, 0.5f, 0.25f, 0.75f};
    const std::vector<int> truth = {0, 0};
    EXPECT_NEAR(logLoss(probabilities, truth, 2), (std::log(2) + std::log(4)) / 2, 1e-6);
}

TEST(reliability, bins_hold_what_they_should)
{
    const std::vector<float> probabilities = {0.95f, 0.05f, 0.91f, 0.09f, 0.45f, 0.55f};
    const std::vector<int> truth = {0, 1, 1};
    const auto bins = reliability(probabilities, truth, 2, 10);
    ASSERT_EQ(bins.size(), 2u);
    EXPECT_EQ(bins[0].clips, 1);
    EXPECT_NEAR(bins[0].confidence, 0.55, 1e-6);
    EXPECT_NEAR(bins[0].accuracy, 1, 1e-6);
    EXPECT_EQ(bins[1].clips, 2);
    EXPECT_NEAR(bins[1].confidence, 0.93, 1e-6);
    EXPECT_NEAR(bins[1].accuracy, 0.5, 1e-6);
    EXPECT_NEAR(expectedCalibrationError(bins), (0.45 + 2 * 0.43) / 3, 1e-6);
}

TEST(sure_threshold, is_the_lowest_that_keeps_the_precision)
{
    const std::vector<float> probabilities = {0.99f, 0.01f, 0.9f, 0.1f, 0.8f, 0.2f, 0.7f, 0.3f};
    const std::vector<int> truth = {0, 0, 1, 0};
    EXPECT_NEAR(sureThreshold(probabilities, truth, 2, 0.9), 0.9, 1e-6);
    EXPECT_NEAR(sureThreshold(probabilities, truth, 2, 0.7), 0.7, 1e-6); // 3 of 4 are right
}

TEST(sure_threshold, where_nothing_is_precise_enough_it_lies_out_of_reach)
{
    const std::vector<float> probabilities = {0.99f, 0.01f};
    const std::vector<int> truth = {1};
    EXPECT_GT(sureThreshold(probabilities, truth, 2, 0.9), 1);
}
