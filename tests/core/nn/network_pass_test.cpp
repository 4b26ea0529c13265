// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network_pass.h"

#include "core/base/instruction_set.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/nn/adam.h"
#include "core/nn/dropout.h"
#include "core/nn/parameters.h"
#include "core/nn/reference.h"
#include "tests/core/nn/golden_network.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <string>
#include <thread>

using namespace genrescope;
using namespace genrescope::test;

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Clips of random numbers, with their targets and some parameters.
struct Example {
    NetworkShape shape;
    std::vector<std::vector<float>> clips; ///< steps x inputs each
    int steps;
    std::vector<float> targets, parameters;

    Example(NetworkShape network, int count, int stepCount, std::uint64_t seed = 1)
        : shape(std::move(network))
        , steps(stepCount)
    {
        Random random(seed);
        for (int clip = 0; clip < count; ++clip) {
            clips.emplace_back(at(steps * shape.inputs));
            for (float& value : clips.back())
                value = static_cast<float>(random.normal());
            const auto genre = static_cast<int>(random.below(at(shape.genres)));
            for (int k = 0; k < shape.genres; ++k)
                targets.push_back(k == genre ? 1.0f : 0.0f);
        }
        parameters = initialParameters(shape, random.fork(1));
        for (float& value : parameters) // biases and attention as well
            value += static_cast<float>(0.1 * random.normal());
    }

    SequenceBatch batch() const
    {
        SequenceBatch batch;
        for (const auto& clip : clips)
            batch.clips.push_back(clip.data());
        batch.steps = steps;
        return batch;
    }
};

struct Trained {
    double loss = 0;
    std::vector<float> gradient, probabilities;

    bool operator==(const Trained&) const = default;
};

Trained train(NetworkPass& pass, const Example& example, const SequenceBatch& batch, Loss loss)
{
    Trained trained;
    trained.gradient.resize(example.parameters.size());
    trained.probabilities.resize(example.targets.size());
    NetworkPass::LossAndGradient result{0, trained.gradient, trained.probabilities};
    EXPECT_TRUE(pass.train(example.parameters, batch, example.targets, loss, 7, result));
    trained.loss = result.loss;
    return trained;
}

Trained train(const Example& example, Loss loss = Loss::CategoricalCrossEntropy)
{
    NetworkPass pass(example.shape);
    return train(pass, example, example.batch(), loss);
}

std::vector<float> predict(const Example& example, const SequenceBatch& batch)
{
    NetworkPass pass(example.shape);
    std::vector<float> probabilities(batch.clips.size() * at(example.shape.genres));
    EXPECT_TRUE(pass.predict(example.parameters, batch, probabilities));
    return probabilities;
}

/// What the reference makes of the example, in double precision.
ReferenceGradient<double> referenceOf(const Example& example, Loss loss, bool withDropout = true)
{
    const NetworkShape& shape = example.shape;
    const auto count = static_cast<int>(example.clips.size());
    ReferenceBatch<double> batch{count, example.steps, {}, {}};
    for (const auto& clip : example.clips)
        batch.x.insert(batch.x.end(), clip.begin(), clip.end());
    if (withDropout && shape.settings.dropout > 0) {
        const auto mask =
            dropoutMask(shape.settings.dropout, 7, count, example.steps, shape.outputs());
        batch.dropoutMask.assign(mask.begin(), mask.end());
    }
    const std::vector<double> parameters(example.parameters.begin(), example.parameters.end());
    return referenceGradient<double>(shape, parameters, batch, example.targets, loss);
}

template <typename Expected>
void expectNear(const std::vector<float>& ours, const std::vector<Expected>& expected,
                double tolerance, const std::string& what)
{
    ASSERT_EQ(ours.size(), expected.size()) << what;
    for (std::size_t i = 0; i < ours.size(); ++i)
        ASSERT_NEAR(ours[i], expected[i], tolerance) << what << " at " << i;
}

void expectTheReferencesNumbers(const Example& example, Loss loss)
{
    const auto expected = referenceOf(example, loss);
    const Trained ours = train(example, loss);
    double largest = 0;
    for (const double value : expected.gradient)
        largest = std::max(largest, std::abs(value));
    EXPECT_NEAR(ours.loss, expected.loss, 1e-5);
    expectNear(ours.probabilities, expected.probabilities, 1e-5, "probabilities");
    expectNear(ours.gradient, expected.gradient, 1e-6 + 2e-5 * largest, "gradient");

    const auto still = referenceOf(example, loss, false);
    expectNear(predict(example, example.batch()), still.probabilities, 1e-5, "prediction");
}

NetworkSettings layers(std::vector<int> units)
{
    return {.units = std::move(units)};
}

} // namespace

/// Every test runs with each instruction set that this machine has.
class network_pass : public testing::TestWithParam<InstructionSet> {
protected:
    InstructionSetLimit m_limit{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(on, network_pass, testing::ValuesIn(availableInstructionSets()),
                         [](const auto& set) {
                             std::string name(nameOf(set.param));
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

TEST_P(network_pass, equals_pytorch_to_1e4)
{
    for (const std::string& name : goldenNetworkNames()) {
        SCOPED_TRACE(name);
        const GoldenNetwork golden = goldenNetwork(name);
        Example example(golden.shape, 0, golden.steps);
        example.targets = golden.targets;
        example.parameters.assign(golden.initial.begin(), golden.initial.end());
        const std::size_t size = golden.input.size() / at(golden.clips);
        for (std::size_t first = 0; first < golden.input.size(); first += size)
            example.clips.emplace_back(&golden.input[first], &golden.input[first] + size);

        NetworkPass pass(golden.shape);
        Adam adam;
        for (std::size_t step = 0; step < 3; ++step) {
            const Trained ours = train(pass, example, example.batch(), golden.loss);
            EXPECT_NEAR(ours.loss, golden.losses[step], 1e-4);
            if (step == 0) {
                expectNear(ours.probabilities, golden.output, 1e-4, "output");
                expectNear(ours.gradient, golden.gradient, 1e-4, "gradient");
            }
            adam.update(example.parameters, std::span<const float>(ours.gradient),
                        golden.learningRate);
        }
        expectNear(example.parameters, golden.after3steps, 1e-4, "parameters after three steps");
    }
}

TEST_P(network_pass, equals_the_reference_for_odd_sizes)
{
    for (const std::vector<int>& units : {std::vector{1}, {9, 3}, {33}, {16, 17, 8}})
        for (const int inputs : {1, 5, 27, 46})
            for (const int clips : {1, 5, 16, 17, 33}) {
                SCOPED_TRACE("units " + std::to_string(units[0]) + ", inputs " +
                             std::to_string(inputs) + ", clips " + std::to_string(clips));
                expectTheReferencesNumbers(Example({layers(units), inputs, 5}, clips, 6),
                                           Loss::CategoricalCrossEntropy);
            }
}

TEST_P(network_pass, equals_the_reference_for_every_option)
{
    for (const Pooling pooling :
         {Pooling::Last, Pooling::Mean, Pooling::Attention, Pooling::MeanDeviation})
        for (const CellActivation activation : {CellActivation::Tanh, CellActivation::Sigmoid})
            for (const bool bidirectional : {false, true})
                for (const double dropout : {0.0, 0.5})
                    for (const Loss loss :
                         {Loss::BinaryCrossEntropy, Loss::CategoricalCrossEntropy}) {
                        SCOPED_TRACE(std::string(nameOf(pooling)) + " " +
                                     std::string(nameOf(activation)) +
                                     (bidirectional ? " bidirectional" : "") +
                                     (dropout > 0 ? " dropout " : " ") + std::string(nameOf(loss)));
                        expectTheReferencesNumbers(Example({{.units = {9, 5},
                                                             .bidirectional = bidirectional,
                                                             .cellActivation = activation,
                                                             .pooling = pooling,
                                                             .dropout = dropout},
                                                            5,
                                                            4},
                                                           11, 7),
                                                   loss);
                    }
}

TEST_P(network_pass, equals_the_reference_without_recurrence)
{
    for (const Pooling pooling :
         {Pooling::Last, Pooling::Mean, Pooling::Attention, Pooling::MeanDeviation})
        for (const std::vector<int>& units : {std::vector{1}, {70}, {16, 17, 8}})
            for (const int clips : {1, 17}) {
                SCOPED_TRACE(std::string(nameOf(pooling)) + ", units " + std::to_string(units[0]));
                const NetworkSettings settings{.recurrence = Recurrence::None,
                                               .units = units,
                                               .pooling = pooling,
                                               .dropout = 0.3};
                expectTheReferencesNumbers(Example({settings, 27, 5}, clips, 45),
                                           Loss::CategoricalCrossEntropy);
            }
}

TEST_P(network_pass, equals_the_reference_over_many_chunks_of_steps)
{
    for (const bool bidirectional : {false, true}) {
        NetworkSettings settings = layers({12, 5});
        settings.bidirectional = bidirectional;
        settings.pooling = Pooling::Attention;
        expectTheReferencesNumbers(Example({settings, 7, 3}, 9, 150),
                                   Loss::CategoricalCrossEntropy);
    }
}

TEST_P(network_pass, gives_the_same_bits_on_any_number_of_threads)
{
    NetworkSettings settings = layers({32, 16});
    settings.dropout = 0.3;
    settings.pooling = Pooling::Mean;
    const Example example({settings, 27, 6}, 150, 20);
    const auto run = [&](int threads) {
        const ThreadLimit limit(threads);
        return std::pair(train(example), predict(example, example.batch()));
    };
    const auto alone = run(1);
    for (const int threads : {2, 3, 8})
        EXPECT_TRUE(run(threads) == alone) << threads << " threads";
}

TEST_P(network_pass, gives_the_same_bits_when_its_memory_was_used_before)
{
    const Example large({layers({9, 16}), 27, 4}, 40, 70),
        small({layers({9, 16}), 27, 4}, 13, 9, 2);
    NetworkPass pass(large.shape);
    const auto loss = Loss::BinaryCrossEntropy;
    const Trained first = train(pass, small, small.batch(), loss);
    train(pass, large, large.batch(), loss);
    EXPECT_TRUE(train(pass, small, small.batch(), loss) == first);
}

TEST_P(network_pass, sees_values_standardised_clamped_and_shifted)
{
    const Example raw({layers({6}), 3, 4}, 10, 5);
    const std::vector<float> mean = {0.5f, -1, 0}, scale = {2, 0.5f, 3};
    Random random(5);
    std::vector<float> offsets(10 * 3);
    for (float& value : offsets)
        value = static_cast<float>(random.normal());
    SequenceBatch batch = raw.batch();
    batch.mean = mean;
    batch.scale = scale;
    batch.limit = 1.5f;
    batch.offsets = offsets;

    Example ready = raw;
    for (std::size_t clip = 0; clip < 10; ++clip)
        for (std::size_t i = 0; i < ready.clips[clip].size(); ++i) {
            float& x = ready.clips[clip][i];
            x = std::clamp((x - mean[i % 3]) * scale[i % 3], -1.5f, 1.5f) +
                offsets[clip * 3 + i % 3];
        }
    expectNear(predict(raw, batch), predict(ready, ready.batch()), 1e-6, "prediction");
}

TEST_P(network_pass, answers_a_clip_alike_alone_and_in_company)
{
    const Example example({layers({32, 16}), 27, 6}, 19, 30);
    const std::vector<float> together = predict(example, example.batch());
    for (std::size_t clip = 0; clip < 19; ++clip) {
        SequenceBatch alone = example.batch();
        alone.clips = {example.clips[clip].data()};
        const std::vector<float> answer = predict(example, alone);
        EXPECT_TRUE(std::ranges::equal(answer, std::span(together).subspan(clip * 6, 6)));
    }
}

TEST_P(network_pass, passes_nan_on_and_spares_the_other_clips)
{
    Example example({layers({9, 4}), 5, 4}, 6, 12);
    const std::vector<float> before = predict(example, example.batch());
    example.clips[2][7] = std::numeric_limits<float>::quiet_NaN();
    SequenceBatch batch = example.batch();
    batch.limit = 5;
    const std::vector<float> after = predict(example, batch);
    for (std::size_t i = 0; i < after.size(); ++i)
        if (i / 4 == 2)
            EXPECT_TRUE(std::isnan(after[i]));
        else
            EXPECT_EQ(after[i], before[i]);
    EXPECT_TRUE(std::isnan(train(example).loss));
}

TEST_P(network_pass, bears_enormous_and_infinite_inputs)
{
    Example example({layers({9, 4}), 5, 4}, 3, 12);
    for (float& value : example.clips[0])
        value *= 1e30f;
    const Trained trained = train(example);
    for (const float p : trained.probabilities)
        EXPECT_TRUE(p >= 0 && p <= 1);
    EXPECT_TRUE(std::isfinite(trained.loss));
    example.clips[1][0] = std::numeric_limits<float>::infinity();
    train(example); // ends
}

TEST_P(network_pass, stops_when_asked)
{
    const Example example({layers({8}), 5, 4}, 3, 12);
    std::stop_source source;
    source.request_stop();
    NetworkPass pass(example.shape);
    Trained unused{0, std::vector<float>(example.parameters.size()), std::vector<float>(12)};
    NetworkPass::LossAndGradient result{0, unused.gradient, unused.probabilities};
    EXPECT_FALSE(pass.train(example.parameters, example.batch(), example.targets,
                            Loss::BinaryCrossEntropy, 1, result, source.get_token()));
    EXPECT_FALSE(pass.predict(example.parameters, example.batch(), unused.probabilities,
                              source.get_token()));
}

TEST(network_pass_memory, follows_a_change_of_instruction_set)
{
    const Example example({layers({9}), 5, 4}, 3, 12);
    NetworkPass pass(example.shape);
    const Trained widest = train(pass, example, example.batch(), Loss::CategoricalCrossEntropy);
    for (const InstructionSet set : availableInstructionSets()) {
        const InstructionSetLimit limit(set);
        const Trained other = train(pass, example, example.batch(), Loss::CategoricalCrossEntropy);
        expectNear(other.gradient, widest.gradient, 1e-5, "gradient");
    }
}
