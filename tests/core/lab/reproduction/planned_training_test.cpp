// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/planned_training.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

using namespace genrescope;

TEST(planned_training, every_printed_figure_is_a_whole_number_of_its_clips)
{
    const auto whole = [](double accuracy, int clips) {
        const double hits = accuracy * clips;
        return std::abs(hits - std::round(hits)) < 5e-5 * clips;
    };
    for (const PrintedAccuracy& row : printedAccuracies())
        if (row.accuracy >= 0 && row.clips > 0) {
            EXPECT_TRUE(whole(row.accuracy, row.clips)) << row.accuracy << " of " << row.clips;
        }
    for (const PrintedBlends& row : printedBlends()) {
        EXPECT_TRUE(whole(row.average, row.clips)) << row.average;
        EXPECT_TRUE(whole(row.maximum, row.clips)) << row.maximum;
    }
    EXPECT_TRUE(whole(printedTestAverage, printedTestClips));
    EXPECT_NEAR(printedTestMaximum, 34.0 / printedTestClips, 1e-4);
}

TEST(planned_training, every_row_of_the_report_is_there)
{
    const auto rowsOf = [](Experiment experiment) {
        return std::ranges::count(printedAccuracies(), experiment, &PrintedAccuracy::experiment);
    };
    EXPECT_EQ(rowsOf(Experiment::Layers) + rowsOf(Experiment::Output), 20)
        << "19 rows of the appendix, and the text's 36 %";
    EXPECT_EQ(rowsOf(Experiment::Epochs), 24);
    EXPECT_EQ(rowsOf(Experiment::LongRuns), 10);
    EXPECT_EQ(printedBlends().size(), 8u);
    EXPECT_EQ(printedGenres().size(), 6u);
}

TEST(planned_training, each_training_is_planned_once_and_long_enough_for_its_figures)
{
    const auto plan = plannedTrainings(1, 6);
    std::set<std::string> names;
    for (const PlannedTraining& training : plan)
        EXPECT_TRUE(names.insert(training.name).second) << training.name;
    for (const PrintedAccuracy& row : printedAccuracies()) {
        const PlannedTraining& training = trainingOf(plan, row);
        EXPECT_GE(training.recipe.training.epochs, row.epochs);
        EXPECT_EQ(training.recipe.training.learningRate, row.learningRate);
        EXPECT_EQ(training.swapped, row.isSwapped());
        EXPECT_TRUE(problems(training.recipe).empty()) << training.name;
    }
    for (std::size_t network = 0; network < 3; ++network) {
        EXPECT_EQ(finalTraining(plan, network).recipe.training.epochs, 400);
        EXPECT_EQ(blendTraining(plan, network).recipe.training.seed, 1u);
    }
    EXPECT_EQ(plan.back().recipe.training.epochs, 10000) << "the longest is last";
}

TEST(planned_training, an_lstm_output_is_one_more_layer_with_a_unit_for_each_genre)
{
    PrintedAccuracy row = printedAccuracies().front();
    row.units = {30, 10};
    row.output = OutputLayer::Lstm;
    EXPECT_EQ(recipeOf(row, 1, 6).network.units, std::vector<int>({30, 10, 6}));
    row.output = OutputLayer::Dense;
    EXPECT_EQ(recipeOf(row, 1, 6).network.units, std::vector<int>({30, 10}));
}

TEST(planned_training, a_scale_shortens_every_training_to_one_epoch_at_least)
{
    EXPECT_EQ(scaledEpochs(500, 0.02), 10);
    EXPECT_EQ(scaledEpochs(441, 0.02), 9);
    EXPECT_EQ(scaledEpochs(10000, 0.02), 200);
    EXPECT_EQ(scaledEpochs(200, 0.0001), 1);
    for (const PlannedTraining& training : plannedTrainings(0.0001, 6))
        EXPECT_GE(training.recipe.training.epochs, 1);
}
