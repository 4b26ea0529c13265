// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include "core/base/parallel.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <future>
#include <limits>
#include <mutex>
#include <thread>

using namespace genrescope;
using namespace genrescope::test;

namespace {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

struct TrainerTest : testing::Test {
    LabelledFeatures data = toyFeatures();
    Split split = toySplit(data);
    Recipe recipe = toyRecipe();

    TrainingOutcome trained(const TrainingHooks& hooks = {}) const
    {
        return train(data, split, recipe, hooks).value();
    }
    /// Gives the development clips wrong answers, so that they are told ever worse.
    void mislabelDevelopment()
    {
        for (const int member : split.development) {
            int& genre = data.clips[static_cast<std::size_t>(member)].genre;
            genre = (genre + 1) % 3;
        }
    }
    void poison(const std::vector<int>& members, float value)
    {
        for (const int member : members)
            for (float& feature : data.clips[static_cast<std::size_t>(member)].features.values)
                feature = value;
    }
};

double largest(const std::vector<float>& values)
{
    return static_cast<double>(*std::max_element(values.begin(), values.end()));
}

double accuracyOf(const TrainedNetwork& network, const LabelledFeatures& data,
                  const std::vector<int>& members)
{
    const std::vector<float> probabilities = predict(network, data.clips, members);
    const std::size_t genres = data.genres.size();
    int hits = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto row = probabilities.begin() + static_cast<std::ptrdiff_t>(i * genres);
        const auto found = std::max_element(row, row + static_cast<std::ptrdiff_t>(genres)) - row;
        hits += found == data.clips[static_cast<std::size_t>(members[i])].genre ? 1 : 0;
    }
    return static_cast<double>(hits) / static_cast<double>(members.size());
}

} // namespace

TEST_F(TrainerTest, learns_a_toy_problem)
{
    const TrainingOutcome outcome = trained();
    EXPECT_EQ(outcome.history.size(), 20u);
    EXPECT_LT(outcome.history.back().trainLoss, 0.5 * outcome.history.front().trainLoss);
    EXPECT_GE(outcome.history.back().developmentAccuracy, 0.9);
    EXPECT_GE(accuracyOf(outcome.network, data, split.test), 0.8);
    EXPECT_FALSE(outcome.stoppedEarly);
}

TEST_F(TrainerTest, learns_with_binary_cross_entropy_and_without_standardising)
{
    recipe.training.loss = Loss::BinaryCrossEntropy;
    recipe.training.standardise = false;
    recipe.training.epochs = 40;
    for (LabelledClip& clip : data.clips) // brought near 1: raw hertz drown everything
        for (int step = 0; step < clip.features.steps; ++step) {
            clip.features.row(step)[0] /= 1000;
            clip.features.row(step)[1] /= 4000;
            clip.features.row(step)[2] *= 10;
        }
    const TrainingOutcome outcome = trained();
    EXPECT_TRUE(outcome.network.scaler.mean.empty());
    EXPECT_GE(outcome.history.back().trainAccuracy, 0.8);
}

TEST_F(TrainerTest, the_same_seed_gives_the_same_bits_on_any_number_of_threads)
{
    recipe.training.epochs = 3;
    recipe.training.batchSize = 19; // the last batch is a part
    recipe.network.units = {8, 5};
    const TrainingOutcome expected = trained();
    for (const int threads : {1, 2, 3, 8}) {
        const ThreadLimit limit(threads);
        const TrainingOutcome outcome = trained();
        EXPECT_EQ(outcome.network, expected.network) << threads << " threads";
        for (std::size_t i = 0; i < 3; ++i) {
            EXPECT_EQ(outcome.history[i].trainLoss, expected.history[i].trainLoss);
            EXPECT_EQ(outcome.history[i].developmentLoss, expected.history[i].developmentLoss);
        }
    }
}

TEST_F(TrainerTest, another_seed_gives_another_network)
{
    recipe.training.epochs = 1;
    const TrainingOutcome one = trained();
    recipe.training.seed = 2;
    EXPECT_NE(trained().network.parameters, one.network.parameters);
}

TEST_F(TrainerTest, the_model_hangs_on_training_clips_alone)
{
    recipe.training.epochs = 4;
    const TrainedNetwork expected = trained().network;
    poison(split.test, notANumber);
    poison(split.development, 1e6f);
    const TrainingOutcome outcome = trained();
    EXPECT_EQ(outcome.network, expected);
}

TEST_F(TrainerTest, the_scaler_is_fitted_and_kept_with_the_network)
{
    recipe.training.epochs = 1;
    recipe.training.inputLimit = 3;
    const Scaler scaler = trained().network.scaler;
    EXPECT_EQ(scaler, fitScaler(data.clips, split.train, 3));
    EXPECT_NEAR(scaler.mean[1], 4000 * (2 + 0.8 / 3), 200);
}

TEST_F(TrainerTest, every_batch_and_every_epoch_is_reported)
{
    recipe.training.epochs = 2;
    recipe.training.batchSize = 20; // 42 clips train: batches of 20, 20 and 2
    std::vector<BatchReport> batches;
    std::vector<EpochReport> epochs;
    TrainingHooks hooks;
    hooks.batchFinished = [&](const BatchReport& report) { batches.push_back(report); };
    hooks.epochFinished = [&](const EpochReport& report) { epochs.push_back(report); };
    const TrainingOutcome outcome = trained(hooks);

    ASSERT_EQ(batches.size(), 6u);
    EXPECT_EQ(batches[0].epoch, 1);
    EXPECT_EQ(batches[0].batch, 1);
    EXPECT_EQ(batches[0].batches, 3);
    EXPECT_EQ(batches[5].epoch, 2);
    EXPECT_EQ(batches[5].batch, 3);
    ASSERT_EQ(epochs.size(), 2u);
    EXPECT_EQ(epochs[1].epoch, 2);
    // An epoch's loss is the mean over clips, not over batches.
    const double byClips = (20 * batches[3].loss + 20 * batches[4].loss + 2 * batches[5].loss) / 42;
    EXPECT_NEAR(epochs[1].trainLoss, byClips, 1e-9);
    EXPECT_EQ(outcome.history.size(), 2u);
    EXPECT_EQ(outcome.history[1].developmentLoss, epochs[1].developmentLoss);
}

TEST_F(TrainerTest, the_development_scores_are_those_of_the_epochs_network)
{
    recipe.training.epochs = 3;
    const TrainingOutcome outcome = trained();
    EXPECT_EQ(outcome.keptEpoch, 3);
    EXPECT_DOUBLE_EQ(outcome.history.back().developmentAccuracy,
                     accuracyOf(outcome.network, data, split.development));

    const std::vector<float> probabilities =
        predict(outcome.network, data.clips, split.development);
    double loss = 0;
    for (std::size_t i = 0; i < split.development.size(); ++i) {
        const int genre = data.clips[static_cast<std::size_t>(split.development[i])].genre;
        loss -=
            std::log(static_cast<double>(probabilities[3 * i + static_cast<std::size_t>(genre)]));
    }
    EXPECT_NEAR(outcome.history.back().developmentLoss,
                loss / static_cast<double>(split.development.size()), 1e-6);
}

TEST_F(TrainerTest, keeping_the_best_ends_with_the_network_of_the_best_epoch)
{
    recipe.training.epochs = 8;
    recipe.training.keep = Keep::Best;
    mislabelDevelopment();
    const TrainingOutcome outcome = trained();
    const auto best = std::max_element(outcome.history.begin(), outcome.history.end(),
                                       [](const auto& a, const auto& b) {
                                           return a.developmentAccuracy < b.developmentAccuracy ||
                                                  (a.developmentAccuracy == b.developmentAccuracy &&
                                                   a.developmentLoss > b.developmentLoss);
                                       });
    ASSERT_LT(best->epoch, 8);
    EXPECT_EQ(outcome.bestEpoch, best->epoch);
    EXPECT_EQ(outcome.keptEpoch, best->epoch);
    EXPECT_DOUBLE_EQ(accuracyOf(outcome.network, data, split.development),
                     best->developmentAccuracy);
}

TEST_F(TrainerTest, each_best_network_so_far_can_be_had_while_training)
{
    recipe.training.keep = Keep::Best;
    std::vector<std::pair<int, TrainedNetwork>> found;
    std::vector<int> ended;
    TrainingHooks hooks;
    hooks.bestFound = [&](int epoch, const TrainedNetwork& network) {
        EXPECT_EQ(epoch, static_cast<int>(ended.size()) + 1) << "before its epoch's report";
        found.emplace_back(epoch, network);
    };
    hooks.epochFinished = [&](const EpochReport& report) { ended.push_back(report.epoch); };
    const TrainingOutcome outcome = trained(hooks);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().first, 1);
    EXPECT_EQ(found.back().first, outcome.bestEpoch);
    EXPECT_EQ(found.back().second, outcome.network);
    EXPECT_EQ(trained().network, outcome.network) << "looking changes nothing";
}

TEST_F(TrainerTest, a_stop_keeps_the_best_epoch_so_far)
{
    mislabelDevelopment();
    std::stop_source source;
    TrainingHooks hooks;
    hooks.stop = source.get_token();
    hooks.epochFinished = [&](const EpochReport& report) {
        if (report.epoch == 5)
            source.request_stop();
    };
    const TrainingOutcome outcome = trained(hooks);
    EXPECT_TRUE(outcome.stoppedEarly);
    ASSERT_EQ(outcome.history.size(), 5u);
    EXPECT_LT(outcome.bestEpoch, 5);
    EXPECT_EQ(outcome.keptEpoch, outcome.bestEpoch);
    EXPECT_DOUBLE_EQ(
        accuracyOf(outcome.network, data, split.development),
        outcome.history[static_cast<std::size_t>(outcome.bestEpoch - 1)].developmentAccuracy);
}

TEST_F(TrainerTest, a_stop_before_the_first_epoch_ended_leaves_nothing)
{
    std::stop_source source;
    TrainingHooks hooks;
    hooks.stop = source.get_token();
    hooks.batchFinished = [&](const BatchReport&) { source.request_stop(); };
    const auto outcome = train(data, split, recipe, hooks);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
}

TEST_F(TrainerTest, a_stop_asked_for_beforehand_computes_not_even_one_batch)
{
    std::stop_source source;
    source.request_stop();
    int batches = 0;
    TrainingHooks hooks;
    hooks.stop = source.get_token();
    hooks.batchFinished = [&](const BatchReport&) { ++batches; };
    EXPECT_EQ(train(data, split, recipe, hooks).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(batches, 0);
}

TEST_F(TrainerTest, a_stop_from_another_thread_is_heeded_soon)
{
    recipe.training.epochs = 1'000'000;
    std::stop_source source;
    TrainingHooks hooks;
    hooks.stop = source.get_token();
    std::promise<void> begun;
    hooks.epochFinished = [&](const EpochReport& report) {
        if (report.epoch == 1)
            begun.set_value();
    };
    std::chrono::steady_clock::time_point asked;
    std::jthread stopper([&] {
        begun.get_future().wait();
        asked = std::chrono::steady_clock::now();
        source.request_stop();
    });
    const TrainingOutcome outcome = trained(hooks);
    const auto taken = std::chrono::steady_clock::now() - asked;
    EXPECT_TRUE(outcome.stoppedEarly);
    EXPECT_LT(taken, std::chrono::seconds(5)); // a tenth is promised; machines are busy
}

TEST_F(TrainerTest, a_hook_that_blocks_pauses_and_changes_nothing)
{
    recipe.training.epochs = 3;
    const TrainingOutcome expected = trained();

    std::mutex mutex;
    std::condition_variable changed;
    bool paused = false, resumed = false;
    TrainingHooks hooks;
    hooks.batchFinished = [&](const BatchReport& report) {
        if (report.epoch != 2 || report.batch != 1)
            return;
        std::unique_lock lock(mutex);
        paused = true;
        changed.notify_all();
        changed.wait(lock, [&] { return resumed; });
    };
    std::jthread resumer([&] {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return paused; });
        resumed = true;
        changed.notify_all();
    });
    EXPECT_EQ(trained(hooks).network, expected.network);
}

TEST_F(TrainerTest, settings_that_break_a_rule_are_refused)
{
    recipe.training.epochs = 0;
    const auto outcome = train(data, split, recipe);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::SettingsInvalid);
    EXPECT_EQ(outcome.error().subject, "training.epochs");
}

TEST_F(TrainerTest, features_of_another_front_end_are_refused)
{
    recipe.frontEnd.hopSamples = 256;
    EXPECT_EQ(train(data, split, recipe).error().code, ErrorCode::SettingsInvalid);
}

TEST_F(TrainerTest, clips_of_different_lengths_are_refused)
{
    data.clips.back().features = FeatureMatrix(11, 3);
    EXPECT_EQ(train(data, split, recipe).error().code, ErrorCode::SettingsInvalid);
}

TEST_F(TrainerTest, steps_that_are_not_finite_are_skipped_and_counted)
{
    recipe.training.standardise = false;
    recipe.training.batchSize = 7; // 42 clips: 6 steps an epoch
    recipe.training.epochs = 2;
    poison({split.train.front()}, notANumber);
    const TrainingOutcome outcome = trained();
    EXPECT_EQ(outcome.history[0].skippedSteps, 1);
    EXPECT_EQ(outcome.history[1].skippedSteps, 1);
    for (const float value : outcome.network.parameters)
        ASSERT_TRUE(std::isfinite(value));
}

TEST_F(TrainerTest, an_epoch_without_a_finite_step_is_a_divergence)
{
    poison({split.train.front()}, notANumber); // through the scaler it reaches every clip
    const auto outcome = train(data, split, recipe);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::TrainingDiverged);
    EXPECT_EQ(outcome.error().subject, "1");
}

TEST_F(TrainerTest, one_that_diverges_later_keeps_its_best_epoch_and_says_so)
{
    recipe.training.epochs = 3;
    TrainingState state;
    TrainingHooks hooks;
    hooks.statesApart = std::chrono::milliseconds(0);
    hooks.stateReached = [&](const TrainingState& reached) { state = reached; };
    const TrainingOutcome before = trained(hooks);
    EXPECT_EQ(before.divergedEpoch, 0);

    std::ranges::fill(state.parameters, std::numeric_limits<float>::quiet_NaN());
    recipe.training.epochs = 10;
    const auto outcome = train(data, split, recipe, {}, state);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->divergedEpoch, 4);
    EXPECT_TRUE(outcome->stoppedEarly);
    EXPECT_EQ(outcome->history.size(), 3u);
    EXPECT_EQ(outcome->keptEpoch, outcome->bestEpoch);
    EXPECT_EQ(outcome->network.parameters, state.best);
}

TEST_F(TrainerTest, runs_without_development_clips)
{
    split.development.clear();
    recipe.training.epochs = 2;
    recipe.training.keep = Keep::Best;
    const TrainingOutcome outcome = trained();
    EXPECT_EQ(outcome.keptEpoch, 2);
    EXPECT_EQ(outcome.history.back().developmentLoss, 0);
}

TEST_F(TrainerTest, smoothed_labels_hold_the_network_back)
{
    recipe.training.epochs = 15;
    const double sharp = largest(predict(trained().network, data.clips, {0}));
    recipe.training.labelSmoothing = 0.6; // the best answer is then 0.6, 0.2, 0.2
    const std::vector<float> smooth = predict(trained().network, data.clips, {0});
    EXPECT_GT(sharp, 0.85);
    EXPECT_NEAR(largest(smooth), 0.6, 0.1);
}

TEST_F(TrainerTest, prediction_of_no_clips_is_empty)
{
    recipe.training.epochs = 1;
    EXPECT_TRUE(predict(trained().network, data.clips, {}).empty());
}

TEST_F(TrainerTest, prediction_gives_a_distribution_for_each_clip_of_any_length)
{
    recipe.training.epochs = 1;
    const TrainedNetwork network = trained().network;
    const FeatureMatrix longer(40, 3), one(1, 3);
    const std::vector<float> rows = predict(network, {&longer, &one, &data.clips[0].features});
    ASSERT_EQ(rows.size(), 9u);
    for (std::size_t i = 0; i < 9; i += 3)
        EXPECT_NEAR(rows[i] + rows[i + 1] + rows[i + 2], 1, 1e-5);
    const std::vector<float> alone = predict(network, {&one});
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_NEAR(rows[3 + i], alone[i], 1e-5);
}
