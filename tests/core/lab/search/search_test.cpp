// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/search/search.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cmath>

using namespace genrescope;

namespace {

SearchPlan planOf(const std::vector<std::string>& axes, int refinements = 0)
{
    SearchPlan plan;
    for (const std::string& text : axes)
        plan.axes.push_back(axisIn(text).value());
    plan.refinements = refinements;
    return plan;
}

/// Best at a learning rate of 0.0065 and two layers.
Result<TrialScore> known(const SearchTrial& trial)
{
    const double off = std::log10(trial.recipe.training.learningRate / 0.0065);
    const double layers = static_cast<double>(trial.recipe.network.units.size()) - 2;
    TrialScore score;
    score.accuracy = std::exp(-off * off - 0.1 * layers * layers);
    score.loss = 1 - score.accuracy;
    score.clips = 100;
    return score;
}

double bestRate(const SearchOutcome& outcome)
{
    return outcome.trials.at(static_cast<std::size_t>(outcome.best())).recipe.training.learningRate;
}

} // namespace

TEST(search, a_grid_finds_the_best_of_a_known_function)
{
    const auto outcome =
        search(planOf({"learningRate=log:1e-5:1:6", "layers=1,2,3"}), known, 2).value();
    EXPECT_EQ(outcome.trials.size(), 18u);
    EXPECT_FALSE(outcome.stopped);
    EXPECT_EQ(bestRate(outcome), 0.01);
    EXPECT_EQ(outcome.trials[static_cast<std::size_t>(outcome.best())].recipe.network.units.size(),
              2u);
}

TEST(search, refinement_goes_from_powers_of_ten_to_the_best_rate)
{
    double distance = std::abs(std::log(0.01 / 0.0065));
    for (int rounds = 1; rounds <= 4; ++rounds) {
        const auto outcome =
            search(planOf({"learningRate=log:1e-5:1:6", "layers=1,2,3"}, rounds), known, 2).value();
        const double now = std::abs(std::log(bestRate(outcome) / 0.0065));
        EXPECT_LE(now, distance);
        distance = now;
        EXPECT_EQ(outcome.trials.back().round, rounds);
    }
    EXPECT_LT(distance, 0.01) << "within a hundredth after four rounds";
}

TEST(search, refinement_ends_where_nothing_is_finer)
{
    const auto outcome = search(planOf({"layers=1,2,3"}, 5), known, 1).value();
    EXPECT_EQ(outcome.trials.size(), 3u);
}

TEST(search, random_search_has_the_grid_s_budget_unless_told)
{
    SearchPlan plan = planOf({"learningRate=log:1e-5:1:6", "layers=1,2,3"});
    plan.randomTrials = 0;
    EXPECT_EQ(firstRoundTrials(plan), 18);
    EXPECT_EQ(search(plan, known, 2)->trials.size(), 18u);
    plan.randomTrials = 7;
    EXPECT_EQ(search(plan, known, 2)->trials.size(), 7u);
}

TEST(search, the_outcome_does_not_depend_on_how_many_run_side_by_side)
{
    SearchPlan plan = planOf({"learningRate=log:1e-5:1:6", "layers=1,2,3"}, 3);
    for (const auto random : {std::optional<int>(), std::optional<int>(11)}) {
        plan.randomTrials = random;
        const auto alone = search(plan, known, 1).value(),
                   together = search(plan, known, 5).value();
        ASSERT_EQ(alone.trials.size(), together.trials.size());
        for (std::size_t i = 0; i < alone.trials.size(); ++i) {
            EXPECT_EQ(alone.trials[i].point, together.trials[i].point);
            EXPECT_EQ(alone.trials[i].score, together.trials[i].score);
        }
        EXPECT_EQ(alone.best(), together.best());
    }
}

TEST(search, equal_accuracies_are_told_apart_by_the_loss_then_the_order)
{
    const auto outcome = search(
                             planOf({"seed=1,2,3,4"}),
                             [](const SearchTrial& trial) -> Result<TrialScore> {
                                 TrialScore score;
                                 score.accuracy = 0.5;
                                 score.loss = trial.number == 0 ? 2 : 1;
                                 return score;
                             },
                             2)
                             .value();
    EXPECT_EQ(outcome.best(), 1);
}

TEST(search, a_trial_that_fails_does_not_stop_the_rest)
{
    const auto outcome = search(
                             planOf({"seed=1,2,3"}),
                             [](const SearchTrial& trial) -> Result<TrialScore> {
                                 if (trial.number == 0)
                                     return failure(ErrorCode::TrainingDiverged, "1", "1/1");
                                 if (trial.number == 1)
                                     throw std::bad_alloc();
                                 return TrialScore{};
                             },
                             1)
                             .value();
    EXPECT_EQ(outcome.trials[0].error->code, ErrorCode::TrainingDiverged);
    EXPECT_EQ(outcome.trials[1].error->code, ErrorCode::Unexpected);
    EXPECT_EQ(outcome.best(), 2);
}

TEST(search, a_full_disk_ends_it)
{
    std::atomic<int> tried = 0;
    const auto outcome = search(
        planOf({"seed=1,2,3"}),
        [&](const SearchTrial&) -> Result<TrialScore> {
            ++tried;
            return failure(ErrorCode::WriteFailed, "/full", "no space");
        },
        1);
    EXPECT_EQ(outcome.error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(tried, 1);
}

TEST(search, a_stop_keeps_what_is_done)
{
    std::stop_source source;
    SearchHooks hooks;
    hooks.stop = source.get_token();
    hooks.trialFinished = [&](const SearchTrial& trial) {
        if (trial.number == 1)
            source.request_stop();
    };
    const auto outcome = search(planOf({"seed=1,2,3,4"}, 2), known, 1, hooks).value();
    EXPECT_TRUE(outcome.stopped);
    EXPECT_TRUE(outcome.trials[1].score);
    EXPECT_FALSE(outcome.trials[2].score);
    EXPECT_EQ(outcome.trials.size(), 4u) << "the rest is listed";
}

TEST(search, what_is_wrong_with_a_plan_is_said_before_anything_is_tried)
{
    const auto refused = [](const SearchPlan& plan) {
        const auto outcome = search(
            plan,
            [](const SearchTrial&) -> Result<TrialScore> {
                ADD_FAILURE();
                return TrialScore{};
            },
            1);
        return outcome ? "" : sentence(outcome.error());
    };
    EXPECT_EQ(refused(SearchPlan{}), "The setting 'vary' names nothing to vary yet.");
    EXPECT_EQ(refused(planOf({"epochs=5", "training.epochs=6"})),
              "The setting 'training.epochs' is varied twice.");
    EXPECT_EQ(refused(planOf({"learningRate=0.1,2"})),
              "The setting 'training.learningRate' must be above 0 and at most 1.");
    EXPECT_NE(refused(planOf({"epochs=linear:1:1000:1000", "batchSize=linear:1:999:999"}))
                  .find("more than 10000"),
              std::string::npos);
}
