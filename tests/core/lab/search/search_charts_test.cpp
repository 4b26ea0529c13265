// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/search/search_charts.h"

#include <gtest/gtest.h>

using namespace genrescope;
using nlohmann::json;

namespace {

struct SearchCharts : testing::Test {
    SearchPlan plan;
    SearchOutcome outcome;

    SearchCharts()
    {
        plan.axes = {axisIn("learningRate=0.1,0.01").value(), axisIn("layers=1,2").value()};
        for (const SearchPoint& point : gridOf(plan.axes)) {
            SearchTrial trial;
            trial.number = static_cast<int>(outcome.trials.size());
            trial.point = point;
            TrialScore score;
            score.accuracy = 0.25 * trial.number; // 0, 0.25 with 0.1; 0.5, 0.75 with 0.01
            score.clips = 40;
            score.accuracyByEpoch = {0, score.accuracy};
            trial.score = score;
            outcome.trials.push_back(trial);
        }
    }
};

} // namespace

TEST_F(SearchCharts, accuracy_against_a_setting_is_over_all_others)
{
    const auto points = accuracyAgainst(plan, outcome, "training.learningRate");
    ASSERT_EQ(points.size(), 2u);
    EXPECT_EQ(points[0].value, 0.01) << "ascending";
    EXPECT_EQ(points[0].best, 0.75);
    EXPECT_EQ(points[0].mean, 0.625);
    EXPECT_EQ(points[0].trials, 2);
    EXPECT_EQ(points[1].best, 0.25);
    EXPECT_TRUE(accuracyAgainst(plan, outcome, "training.epochs").empty());
}

TEST_F(SearchCharts, rounds_can_be_told_apart)
{
    outcome.trials.back().round = 1;
    EXPECT_EQ(accuracyAgainst(plan, outcome, "network.layers", 0)[1].best, 0.25);
    EXPECT_EQ(accuracyAgainst(plan, outcome, "network.layers", 1).size(), 1u);
}

TEST_F(SearchCharts, curves_over_the_epochs_are_those_of_the_best_trials)
{
    const auto curves = accuracyAgainstEpochs(plan, outcome, "training.learningRate");
    ASSERT_EQ(curves.size(), 2u);
    EXPECT_EQ(curves[0].value, 0.01);
    EXPECT_EQ(curves[0].accuracies, std::vector<double>({0, 0.75}));
    EXPECT_EQ(accuracyAgainstEpochs(plan, outcome)[0].accuracies, std::vector<double>({0, 0.75}));
}

TEST_F(SearchCharts, the_document_names_every_trial_and_the_best)
{
    outcome.trials[0].score.reset();
    outcome.trials[0].error = Error{ErrorCode::TrainingDiverged, "1", "2/2"};
    const json document = toJson(plan, outcome);
    EXPECT_EQ(document["trials"].size(), 4u);
    EXPECT_EQ(document["best"]["number"], 3);
    EXPECT_EQ(document["best"]["settings"]["network.layers"], 2);
    EXPECT_LT(document["best"]["low"], 0.75);
    EXPECT_GT(document["best"]["high"], 0.75);
    EXPECT_FALSE(document["trials"][0].contains("accuracy"));
    EXPECT_NE(document["trials"][0]["error"].get<std::string>().find("diverged"),
              std::string::npos);
    EXPECT_EQ(document["by_setting"]["network.layers"].size(), 2u);
}
