// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/reference.h"

#include "core/base/random.h"
#include "core/nn/adam.h"
#include "core/nn/dropout.h"
#include "core/nn/parameters.h"
#include "tests/core/nn/golden_network.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace genrescope;
using namespace genrescope::test;

namespace {

template <typename Scalar>
void expectNear(const std::vector<Scalar>& ours, const std::vector<double>& expected,
                double tolerance, const std::string& what)
{
    ASSERT_EQ(ours.size(), expected.size()) << what;
    for (std::size_t i = 0; i < ours.size(); ++i)
        ASSERT_NEAR(ours[i], expected[i], tolerance) << what << " at " << i;
}

template <typename Scalar>
ReferenceBatch<Scalar> batchOf(const GoldenNetwork& golden)
{
    return {golden.clips, golden.steps, {golden.input.begin(), golden.input.end()}, {}};
}

template <typename Scalar>
void expectPyTorchsNumbers(const GoldenNetwork& golden, double tolerance)
{
    const auto batch = batchOf<Scalar>(golden);
    std::vector<Scalar> parameters(golden.initial.begin(), golden.initial.end());
    AdamOf<Scalar> adam;
    for (std::size_t step = 0; step < 3; ++step) {
        const auto result =
            referenceGradient<Scalar>(golden.shape, parameters, batch, golden.targets, golden.loss);
        EXPECT_NEAR(result.loss, golden.losses[step], tolerance);
        if (step == 0) {
            expectNear(result.probabilities, golden.output, tolerance, "output");
            expectNear(result.gradient, golden.gradient, tolerance, "gradient");
        }
        adam.update(parameters, std::span<const Scalar>(result.gradient), golden.learningRate);
    }
    expectNear(parameters, golden.after3steps, tolerance, "parameters after three steps");
}

/// Compares every gradient of a small random network with the slope of the loss measured by
/// nudging.
void expectTrueGradients(NetworkSettings settings, Loss loss)
{
    const NetworkShape shape{std::move(settings), 3, 4};
    Random random(11);
    std::vector<double> parameters(parameterCount(shape));
    for (double& value : parameters)
        value = random.uniform(-0.8, 0.8);
    ReferenceBatch<double> batch{2, 5, std::vector<double>(2 * 5 * 3), {}};
    for (double& value : batch.x)
        value = random.normal();
    if (shape.settings.dropout > 0) {
        const auto mask = dropoutMask(shape.settings.dropout, 5, 2, 5, shape.outputs());
        batch.dropoutMask.assign(mask.begin(), mask.end());
    }
    const std::vector<float> targets = {0, 1, 0, 0, 0.25f, 0.25f, 0.5f, 0};

    const auto claimed =
        referenceGradient<double>(shape, parameters, batch, targets, loss).gradient;
    const auto lossNow = [&] {
        const auto logits = referenceLogits<double>(shape, parameters, batch);
        std::vector<double> unused(logits.size());
        return lossAndGradient(loss, logits, targets, shape.genres, unused);
    };
    double largest = 0;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        constexpr double nudge = 1e-5;
        const double original = parameters[i];
        parameters[i] = original + nudge;
        const double above = lossNow();
        parameters[i] = original - nudge;
        const double below = lossNow();
        parameters[i] = original;
        ASSERT_NEAR((above - below) / (2 * nudge), claimed[i], 1e-8) << "parameter " << i;
        largest = std::max(largest, std::abs(claimed[i]));
    }
    EXPECT_GT(largest, 1e-2);
}

constexpr Pooling everyPooling[] = {Pooling::Last, Pooling::Mean, Pooling::Attention,
                                    Pooling::MeanDeviation};
constexpr Loss binary = Loss::BinaryCrossEntropy;
constexpr Loss categorical = Loss::CategoricalCrossEntropy;

NetworkSettings one(Pooling pooling = Pooling::Last)
{
    return {.units = {4}, .pooling = pooling};
}

} // namespace

class reference_golden : public testing::TestWithParam<std::string> {};

TEST_P(reference_golden, double_precision_equals_pytorch_to_1e9)
{
    expectPyTorchsNumbers<double>(goldenNetwork(GetParam()), 1e-9);
}

TEST_P(reference_golden, single_precision_equals_pytorch_to_1e4)
{
    expectPyTorchsNumbers<float>(goldenNetwork(GetParam()), 1e-4);
}

INSTANTIATE_TEST_SUITE_P(networks, reference_golden, testing::ValuesIn(goldenNetworkNames()),
                         [](const auto& golden) { return golden.param; });

TEST(reference, gradients_are_slopes_for_tanh_cells)
{
    expectTrueGradients(one(), categorical);
}

TEST(reference, gradients_are_slopes_for_sigmoid_cells)
{
    NetworkSettings settings = one();
    settings.cellActivation = CellActivation::Sigmoid;
    expectTrueGradients(settings, categorical);
}

TEST(reference, gradients_are_slopes_for_binary_cross_entropy)
{
    expectTrueGradients(one(), binary);
}

TEST(reference, gradients_are_slopes_for_a_stack_of_layers)
{
    expectTrueGradients({.units = {4, 3, 2}}, binary);
}

TEST(reference, gradients_are_slopes_in_both_directions)
{
    for (const Pooling pooling : everyPooling)
        expectTrueGradients({.units = {3, 2}, .bidirectional = true, .pooling = pooling},
                            categorical);
}

TEST(reference, gradients_are_slopes_for_mean_pooling)
{
    expectTrueGradients(one(Pooling::Mean), categorical);
}

TEST(reference, gradients_are_slopes_for_attention)
{
    expectTrueGradients(one(Pooling::Attention), categorical);
}

TEST(reference, gradients_are_slopes_under_dropout)
{
    for (const Pooling pooling : everyPooling)
        for (const Recurrence recurrence : {Recurrence::Lstm, Recurrence::None}) {
            NetworkSettings settings = one(pooling);
            settings.recurrence = recurrence;
            settings.dropout = 0.4;
            expectTrueGradients(settings, categorical);
        }
}

TEST(reference, gradients_are_slopes_for_mean_and_deviation)
{
    expectTrueGradients(one(Pooling::MeanDeviation), categorical);
}

TEST(reference, gradients_are_slopes_without_recurrence)
{
    for (const Pooling pooling : everyPooling)
        expectTrueGradients({.recurrence = Recurrence::None, .units = {5, 4}, .pooling = pooling},
                            categorical);
}

TEST(reference, without_recurrence_a_step_says_what_it_would_alone)
{
    const std::vector<double> weight = {1, -1, 2, 0.5}, bias = {0.25, -1};
    const LinearWeights<const double> layer{weight, bias};
    const auto y = linearForward<double>(layer, std::vector<double>{3, 1, 0, 2});
    EXPECT_EQ(y, (std::vector<double>{2.25, 5.5, 0, 0}));
}

TEST(reference, mean_and_deviation_stand_side_by_side)
{
    const NetworkShape shape{
        {.recurrence = Recurrence::None, .units = {1}, .pooling = Pooling::MeanDeviation}, 1, 2};
    // weight, bias, dense.weight (mean, deviation for each genre), dense.bias
    const std::vector<double> parameters = {1, 0, 1, 0, 0, 1, 0, 0};
    const auto logits = referenceLogits<double>(shape, parameters, {1, 3, {1, 2, 6}, {}});
    EXPECT_DOUBLE_EQ(logits[0], 3);
    EXPECT_NEAR(logits[1], std::sqrt(7.0), 1e-9);
}

TEST(reference, with_zero_weights_half_of_the_cell_state_is_kept)
{
    // sigmoid(0) = 1/2 for every gate; a bias of g alone feeds the cell: c1 = g/2, c2 = c1/2 + g/2.
    const std::vector<double> inputWeights(4), recurrentWeights(4), recurrentBias(4);
    const std::vector<double> inputBias = {0, 0, 0.3, 0};
    const LstmWeights<const double> weights{1,
                                            1,
                                            CellActivation::Tanh,
                                            false,
                                            inputWeights,
                                            recurrentWeights,
                                            inputBias,
                                            recurrentBias};
    const auto trace = lstmForward<double>(weights, std::vector<double>{7, -7});
    const double g = std::tanh(0.3);
    EXPECT_DOUBLE_EQ(trace.c[0], g / 2);
    EXPECT_DOUBLE_EQ(trace.c[1], g / 4 + g / 2);
    EXPECT_DOUBLE_EQ(trace.h[1], std::tanh(g * 3 / 4) / 2);
}

TEST(reference, last_pooling_takes_what_each_direction_ended_with)
{
    const NetworkShape shape{{.units = {1}, .bidirectional = true}, 1, 2};
    Random random(3);
    std::vector<double> parameters(parameterCount(shape));
    for (double& value : parameters)
        value = random.uniform(-1, 1);
    const auto blocks = parameterBlocks(shape);
    const auto values = [&](std::size_t block) {
        return std::span(parameters).subspan(blocks[block].offset, blocks[block].size());
    };
    std::ranges::copy(std::vector<double>{1, 0, 0, 1}, values(8).begin()); // dense.weight
    std::ranges::fill(values(9), 0.0);                                     // dense.bias

    // The backward direction does to x what a forward one does to x reversed.
    const auto ending = [&](std::size_t first, const std::vector<double>& x) {
        const LstmWeights<const double> weights{1,
                                                1,
                                                CellActivation::Tanh,
                                                false,
                                                values(first),
                                                values(first + 1),
                                                values(first + 2),
                                                values(first + 3)};
        return lstmForward<double>(weights, x).h.back();
    };
    const auto logits = referenceLogits<double>(shape, parameters, {1, 3, {1, 2, -4}, {}});
    EXPECT_DOUBLE_EQ(logits[0], ending(0, {1, 2, -4}));
    EXPECT_DOUBLE_EQ(logits[1], ending(4, {-4, 2, 1}));
}

TEST(reference, attention_with_zero_weights_is_the_mean)
{
    Random random(4);
    NetworkShape mean{one(Pooling::Mean), 3, 2}, attention{one(Pooling::Attention), 3, 2};
    const std::vector<float> drawn = initialParameters(attention, random);
    const ParameterBlock v = parameterBlocks(attention)[4];
    ASSERT_EQ(v.name, "attention.weight");
    std::vector<double> with(drawn.begin(), drawn.end()), without = with;
    const auto from = without.begin() + static_cast<std::ptrdiff_t>(v.offset);
    without.erase(from, from + static_cast<std::ptrdiff_t>(v.size()));

    ReferenceBatch<double> batch{2, 6, std::vector<double>(2 * 6 * 3), {}};
    std::iota(batch.x.begin(), batch.x.end(), -10.0);
    expectNear(referenceLogits<double>(attention, with, batch),
               referenceLogits<double>(mean, without, batch), 1e-12, "logits");
}
