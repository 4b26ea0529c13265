// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/loss.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

using namespace genrescope;

TEST(loss, softmax_shares_one_among_the_genres)
{
    const std::vector<double> logits = {std::log(1.0), std::log(2.0), std::log(5.0), 7, 7, 7};
    std::vector<double> p(6);
    softmax(logits, 3, p);
    EXPECT_NEAR(p[0], 1.0 / 8, 1e-15);
    EXPECT_NEAR(p[2], 5.0 / 8, 1e-15);
    EXPECT_NEAR(p[4], 1.0 / 3, 1e-15);
}

TEST(loss, of_an_even_guess_is_known_by_hand)
{
    const std::vector<double> logits = {0, 0};
    const std::vector<float> targets = {1, 0};
    std::vector<double> gradient(2);
    for (const Loss loss : {Loss::BinaryCrossEntropy, Loss::CategoricalCrossEntropy}) {
        EXPECT_NEAR(lossAndGradient(loss, logits, targets, 2, gradient), std::log(2.0), 1e-15);
        EXPECT_NEAR(gradient[0], -0.5, 1e-15);
        EXPECT_NEAR(gradient[1], 0.5, 1e-15);
    }
}

TEST(loss, of_a_confident_mistake_stays_finite_and_pushes_back)
{
    const std::vector<double> logits = {2000, -1000, 0};
    const std::vector<float> targets = {0, 1, 0};
    std::vector<double> gradient(3);
    for (const Loss loss : {Loss::BinaryCrossEntropy, Loss::CategoricalCrossEntropy}) {
        const double value = lossAndGradient(loss, logits, targets, 3, gradient);
        EXPECT_GT(value, 1000);
        EXPECT_TRUE(std::isfinite(value));
        EXPECT_GT(gradient[0], 0.3);
        EXPECT_LT(gradient[1], -0.3);
        EXPECT_NEAR(gradient[0] + gradient[1] + gradient[2], 0, 1e-12);
    }
}

TEST(loss, of_probabilities_agrees_with_that_of_logits)
{
    const std::vector<double> logits = {0.3, -1, 2, 0, 0.5, 0.25};
    const std::vector<float> targets = {0, 0.1f, 0.9f, 1, 0, 0};
    std::vector<double> p(6), gradient(6);
    softmax(logits, 3, p);
    const std::vector<float> probabilities(p.begin(), p.end());
    for (const Loss loss : {Loss::BinaryCrossEntropy, Loss::CategoricalCrossEntropy})
        EXPECT_NEAR(lossOf(loss, probabilities, targets, 3),
                    lossAndGradient(loss, logits, targets, 3, gradient), 1e-6);
}

TEST(loss, of_probabilities_rounded_to_0_is_large_but_finite)
{
    const std::vector<float> probabilities = {0, 1}, targets = {1, 0};
    for (const Loss loss : {Loss::BinaryCrossEntropy, Loss::CategoricalCrossEntropy})
        EXPECT_NEAR(lossOf(loss, probabilities, targets, 2), -std::log(1e-7), 1e-6);
}
