// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/search/search_folder.h"

#include "core/base/files.h"
#include "core/lab/run_folder.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <atomic>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

struct SearchFolder : testing::Test {
    const TemporaryFolder temporary;
    const fs::path folder = temporary.path() / "search";
    std::shared_ptr<const LabelledFeatures> data =
        std::make_shared<const LabelledFeatures>(toyFeatures());
    SearchSettings settings;
    std::atomic<int> epochs = 0; ///< trained in all
    SearchRunHooks hooks;

    SearchFolder()
    {
        settings.run.dataset = "/music/toys";
        settings.run.preset = "toy";
        settings.run.recipe = toyRecipe();
        settings.run.recipe.training.epochs = 3;
        settings.plan.axes = {axisIn("learningRate=0.01,0.1").value(),
                              axisIn("layers=1,2").value()};
        settings.sideBySide = 2;
        hooks.epochFinished = [this](const SearchTrial&, const EpochReport&) { ++epochs; };
    }

    FeatureSource source() const
    {
        return [this](const FrontEndSettings&, bool) { return data; };
    }
    Result<SearchOutcome> searched() { return searchInFolder(settings, folder, source(), hooks); }
};

} // namespace

TEST_F(SearchFolder, each_trial_is_a_run_with_a_name_that_says_what_it_varies)
{
    const auto outcome = searched().value();
    EXPECT_EQ(outcome.trials.size(), 4u);
    EXPECT_EQ(epochs, 12);
    for (const char* name : {"learningRate-0.01_layers-1", "learningRate-0.01_layers-2",
                             "learningRate-0.1_layers-1", "learningRate-0.1_layers-2"})
        EXPECT_TRUE(loadRun(folder / name)) << name;
    for (const SearchTrial& trial : outcome.trials) {
        ASSERT_TRUE(trial.score);
        EXPECT_EQ(trial.score->accuracyByEpoch.size(), 3u);
        EXPECT_EQ(trial.score->clips, 12);
        EXPECT_FALSE(trial.score->resumed);
    }
}

TEST_F(SearchFolder, a_search_that_was_stopped_trains_only_what_is_missing)
{
    settings.sideBySide = 1;
    std::stop_source source_;
    SearchRunHooks stopping = hooks;
    stopping.stop = source_.get_token();
    stopping.epochFinished = [&](const SearchTrial& trial, const EpochReport& report) {
        ++epochs;
        if (trial.number == 2 && report.epoch == 2)
            source_.request_stop(); // in the middle of the third trial
    };
    const auto first = searchInFolder(settings, folder, source(), stopping).value();
    EXPECT_TRUE(first.stopped);
    EXPECT_FALSE(first.trials[2].score) << "half a training is no score";

    epochs = 0;
    const auto second = searched().value();
    EXPECT_FALSE(second.stopped);
    EXPECT_LE(epochs, 6) << "two trials of three epochs were missing";
    EXPECT_TRUE(second.trials[0].score->resumed);
    EXPECT_FALSE(second.trials[3].score->resumed);

    epochs = 0;
    const auto third = searched().value();
    EXPECT_EQ(epochs, 0);
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_EQ(third.trials[i].score->accuracy, second.trials[i].score->accuracy);
}

TEST_F(SearchFolder, a_resumed_search_comes_to_the_same_as_one_in_one_go)
{
    settings.plan.refinements = 1;
    const auto whole = searched().value();
    fs::remove_all(folder / "learningRate-0.1_layers-1");
    const auto again = searched().value();
    ASSERT_EQ(whole.trials.size(), again.trials.size());
    for (std::size_t i = 0; i < whole.trials.size(); ++i) {
        EXPECT_EQ(whole.trials[i].point, again.trials[i].point);
        EXPECT_EQ(whole.trials[i].score->accuracyByEpoch, again.trials[i].score->accuracyByEpoch);
        EXPECT_EQ(whole.trials[i].score->loss, again.trials[i].score->loss);
    }
}

TEST_F(SearchFolder, more_values_are_added_to_what_is_there)
{
    ASSERT_TRUE(searched());
    epochs = 0;
    settings.plan.axes[0] = axisIn("learningRate=0.01,0.03,0.1").value();
    EXPECT_EQ(searched()->trials.size(), 6u);
    EXPECT_EQ(epochs, 6);
}

TEST_F(SearchFolder, the_folder_of_another_search_is_refused_and_left_alone)
{
    ASSERT_TRUE(searched());
    const std::string before = readFile(folder / "search.json").value();
    settings.run.recipe.training.batchSize += 1;
    const auto outcome = searched();
    ASSERT_FALSE(outcome);
    EXPECT_NE(sentence(outcome.error()).find("folder of another search"), std::string::npos);
    EXPECT_EQ(readFile(folder / "search.json").value(), before);
}

TEST_F(SearchFolder, other_music_is_trained_on_anew)
{
    ASSERT_TRUE(searched());
    epochs = 0;
    data = std::make_shared<const LabelledFeatures>([] {
        LabelledFeatures other = toyFeatures(20, 2);
        other.fingerprint = "other";
        return other;
    }());
    ASSERT_TRUE(searched());
    EXPECT_EQ(epochs, 12);
}

TEST_F(SearchFolder, an_unusable_folder_is_said_before_anything_is_trained)
{
    ASSERT_TRUE(writeFile(temporary.path() / "file", "x"));
    const auto outcome =
        searchInFolder(settings, temporary.path() / "file" / "search", source(), hooks);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(epochs, 0);
}

TEST_F(SearchFolder, a_feature_error_fails_the_trial_with_its_reason)
{
    const auto outcome = searchInFolder(
        settings, folder,
        [](const FrontEndSettings&, bool) -> Result<std::shared_ptr<const LabelledFeatures>> {
            return failure(ErrorCode::NoUsableClips, "/music", "x");
        },
        hooks);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->trials[0].error->code, ErrorCode::NoUsableClips);
}
