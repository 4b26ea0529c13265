// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run_set.h"

#include "core/base/files.h"
#include "core/lab/comparison.h"
#include "core/lab/ensemble_model.h"
#include "core/lab/part_scores.h"
#include "core/lab/run_folder.h"
#include "core/lab/run_recorder.h"
#include "core/lab/run_store.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"
#include "tests/support/toy_model.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

using Rows = std::vector<float>;

/// Runs of four development clips whose answers the tests write; of three genres.
struct RunSetTest : testing::Test {
    const TemporaryFolder folder;

    static genrescope::Run emptyRun()
    {
        genrescope::Run run;
        run.settings.recipe = toyRecipe();
        run.genres = {"blues", "classical", "metal"};
        run.clips = {{"t"}, {"a", "b", "c", "d"}, {"x"}};
        run.developmentGenres = {0, 0, 1, 2};
        run.development = ConfusionMatrix(run.genres);
        run.fingerprint = "0123456789abcdef";
        return run;
    }

    /// Keeps a run that answered `epochs`, one after the other, and kept the last.
    fs::path written(const std::string& name, const std::vector<Rows>& epochs,
                     genrescope::Run run = emptyRun()) const
    {
        const fs::path place = folder.path() / name;
        auto recorder = RunRecorder::begun(place, run).value();
        for (const Rows& rows : epochs) {
            recorder.add(rows);
            EpochReport report;
            report.epoch = static_cast<int>(run.outcome.history.size()) + 1;
            run.outcome.history.push_back(report);
            recorder.add(report);
        }
        run.outcome.keptEpoch = run.outcome.bestEpoch = static_cast<int>(epochs.size());
        run.outcome.network = toyModel().members.front();
        EXPECT_TRUE(recorder.finish(run));
        return place;
    }

    const Rows first = {.6f, .3f, .1f, .2f, .7f, .1f, .1f, .8f, .1f, .1f, .4f, .5f};
    const Rows second = {.1f, .8f, .1f, .5f, .3f, .2f, .2f, .5f, .3f, .3f, .4f, .3f};
    const Rows third = {.5f, .4f, .1f, .4f, .3f, .3f, .6f, .3f, .1f, .2f, .2f, .6f};
};

void expectRow(std::span<const float> all, std::size_t clip, const Rows& expected)
{
    for (std::size_t genre = 0; genre < 3; ++genre)
        EXPECT_NEAR(all[clip * 3 + genre], expected[genre], 1e-5) << clip << ", " << genre;
}

} // namespace

TEST_F(RunSetTest, blends_are_those_computed_by_hand)
{
    const auto set =
        openRunSet({written("1", {first}), written("2", {second}), written("3", {third})});
    ASSERT_TRUE(set) << sentence(set.error());
    const auto average = blended(*set, Blend::Average);
    expectRow(average, 0, {.4f, .5f, .1f});
    expectRow(average, 1, {1.1f / 3, 1.3f / 3, .6f / 3});
    const auto maximum = blended(*set, Blend::Maximum);
    expectRow(maximum, 0, {.6f / 1.5f, .8f / 1.5f, .1f / 1.5f});
    const Rows weights = {.5f, .25f, .25f};
    const auto weighted = blended(*set, Blend::Weighted, weights);
    expectRow(weighted, 0, {.45f, .45f, .1f});
    const auto vote = blended(*set, Blend::Vote);
    expectRow(vote, 0, {2.0f / 3, 1.0f / 3, 0});
    expectRow(vote, 1, {2.0f / 3, 1.0f / 3, 0});
    expectRow(vote, 3, {0, 1.0f / 3, 2.0f / 3});
}

TEST_F(RunSetTest, a_tied_vote_goes_to_the_higher_mean)
{
    const auto set = openRunSet({written("1", {first}), written("2", {second})});
    ASSERT_TRUE(set) << sentence(set.error());
    // Of clip 0 the first says 0 (mean .35), the second 1 (mean .55).
    const auto matrix = confusionOf(set->genres, set->truth, blended(*set, Blend::Vote));
    EXPECT_EQ(matrix.count(0, 1), 2);
    EXPECT_EQ(matrix.count(2, 1) + matrix.count(2, 2), 1);
}

TEST_F(RunSetTest, accuracy_against_epoch_holds_the_last_of_those_that_ended)
{
    const auto set =
        openRunSet({written("long", {second, third, first}), written("short", {third})});
    ASSERT_TRUE(set) << sentence(set.error());
    // first: clips 0, 2, 3 right; second: 1, 2; third: 0, 1, 3.
    EXPECT_EQ(accuracies(*set, 0), (std::vector<double>{.5, .75, .75}));
    EXPECT_EQ(accuracies(*set, 1), (std::vector<double>{.75, .75, .75}));
    const Rows onlyShort = {0, 1}, onlyLong = {1, 0};
    EXPECT_EQ(accuracies(*set, Blend::Weighted, onlyShort), accuracies(*set, 1));
    EXPECT_EQ(accuracies(*set, Blend::Weighted, onlyLong), accuracies(*set, 0));
    const double atEnd =
        scoresOf(confusionOf(set->genres, set->truth, blended(*set, Blend::Average))).accuracy;
    EXPECT_EQ(accuracies(*set, Blend::Average).back(), atEnd);
}

TEST_F(RunSetTest, runs_that_do_not_fit_are_refused_by_name)
{
    const fs::path good = written("good", {first});
    const auto refused = [&](const genrescope::Run& run, const char* why) {
        const fs::path other = written("other", {second}, run);
        const auto set = openRunSet({good, other});
        ASSERT_FALSE(set) << why;
        EXPECT_EQ(set.error().code, ErrorCode::RunsDiffer) << why;
        EXPECT_EQ(set.error().subject, textOf(other));
        EXPECT_NE(set.error().detail.find(why), std::string::npos) << set.error().detail;
    };
    genrescope::Run run = emptyRun();
    run.genres = {"blues", "rock", "metal"};
    run.development = ConfusionMatrix(run.genres);
    refused(run, "other genres");
    run = emptyRun();
    run.clips.development = {"a", "b", "c", "e"};
    refused(run, "other clips");
    run = emptyRun();
    run.developmentGenres = {0, 0, 1, 1};
    refused(run, "other genres");
}

TEST_F(RunSetTest, runs_without_a_result_or_its_probabilities_are_refused)
{
    EXPECT_EQ(openRunSet({folder.path()}).error().code, ErrorCode::NotARun);
    const fs::path without = written("without", {first});
    fs::remove(without / runProbabilitiesName);
    EXPECT_EQ(openRunSet({without}).error().code, ErrorCode::NotARun);
    genrescope::Run run = emptyRun();
    run.state = RunState::Training;
    EXPECT_EQ(openRunSet({written("killed", {first}, run)}).error().code, ErrorCode::NotARun);
    const fs::path cut = written("cut", {first, second});
    fs::copy(written("less", {first}) / runProbabilitiesName, cut / runProbabilitiesName,
             fs::copy_options::overwrite_existing);
    EXPECT_EQ(openRunSet({cut}).error().code, ErrorCode::NotARun);
}

TEST_F(RunSetTest, members_are_called_by_their_labels_and_told_apart)
{
    const fs::path a = written("a", {first}), b = written("b", {second}), c = written("c", {third});
    ASSERT_TRUE(writeLabel(a, {"calm", ""}));
    ASSERT_TRUE(writeLabel(b, {"calm", ""}));
    const auto set = openRunSet({a, b, c}).value();
    EXPECT_EQ(set.members[0].name, "calm (1)");
    EXPECT_EQ(set.members[1].name, "calm (2)");
    EXPECT_EQ(set.members[2].name, "c");
}

TEST_F(RunSetTest, members_that_read_other_features_make_no_model)
{
    genrescope::Run other = emptyRun();
    other.settings.recipe.frontEnd.steps = 24;
    const auto set = openRunSet({written("1", {first}), written("2", {second}, other)});
    ASSERT_TRUE(set) << "they can be compared all the same";
    EXPECT_EQ(modelOf(*set, Blend::Average, {}).error().code, ErrorCode::RunsDiffer);
}

TEST_F(RunSetTest, a_comparison_marks_who_is_best_at_each_genre)
{
    const auto set = openRunSet({written("1", {first}), written("2", {second})}).value();
    const auto answers = answersOf(set);
    const Comparison comparison = compared(set.genres, set.truth, answers);
    ASSERT_EQ(comparison.rows.size(), 2u);
    // F1 by hand: the first 2/3, 2/3, 1; the second 2/3, 1/2, 0 (of clip 3 it says classical).
    EXPECT_EQ(comparison.rows[0].matrix.correct(), 3);
    EXPECT_EQ(comparison.rows[1].matrix.correct(), 2);
    EXPECT_EQ(comparison.rows[0].bestAt, (std::vector<bool>{true, true, true}));
    EXPECT_EQ(comparison.rows[1].bestAt, (std::vector<bool>{true, false, false}));
    EXPECT_EQ(toJson(comparison)["rows"][1]["best_at"], nlohmann::json({"blues"}));

    const Difference difference = differenceOf(set.genres, set.truth, answers[0], answers[1]);
    EXPECT_EQ(difference.counts, (std::vector<int>{0, 0, 0, 0, 0, 0, 0, 1, -1}));
    EXPECT_EQ(difference.test.onlyFirst, 2);
    EXPECT_EQ(difference.test.onlySecond, 1);
    EXPECT_EQ(difference.test.pValue, 1);
}

namespace {

/// Two small networks of other seeds, trained on the same split.
std::vector<fs::path> trainedPair(const LabelledFeatures& data, const fs::path& place)
{
    RunSettings settings;
    settings.dataset = "/music/toys";
    settings.recipe = toyRecipe();
    settings.recipe.training.epochs = 6;
    std::vector<fs::path> folders;
    for (const std::uint64_t seed : {1, 2}) {
        settings.recipe.training.seed = seed;
        folders.push_back(place / std::to_string(seed));
        EXPECT_TRUE(performRun(data, settings, folders.back()));
    }
    return folders;
}

} // namespace

TEST(ensemble_model, it_answers_as_the_stored_probabilities_say_also_from_its_file)
{
    const TemporaryFolder folder;
    const LabelledFeatures data = toyFeatures();
    const auto set = openRunSet(trainedPair(data, folder.path()));
    ASSERT_TRUE(set) << sentence(set.error());
    std::vector<const FeatureMatrix*> features;
    for (const LabelledClip& clip : data.clips)
        if (std::ranges::count(set->clips, clip.name) > 0)
            features.push_back(&clip.features);
    ASSERT_EQ(features.size(), 12u);
    for (const Blend blend : {Blend::Average, Blend::Maximum, Blend::Weighted, Blend::Vote}) {
        const auto weights = blend == Blend::Weighted ? fittedWeights(*set) : std::vector<float>();
        const auto model = modelOf(*set, blend, weights);
        ASSERT_TRUE(model) << sentence(model.error());
        const fs::path file = folder.path() / "ensemble.safetensors";
        ASSERT_TRUE(saveModel(*model, file));
        const auto loaded = loadModel(file);
        ASSERT_TRUE(loaded) << sentence(loaded.error());
        const auto answered = predict(*loaded, features), stored = blended(*set, blend, weights);
        ASSERT_EQ(answered.size(), stored.size());
        for (std::size_t i = 0; i < stored.size(); ++i)
            EXPECT_NEAR(answered[i], stored[i], 1e-5) << nameOf(blend);
    }
}

TEST(ensemble_model, weights_never_see_test_clips)
{
    const TemporaryFolder folder;
    LabelledFeatures data = toyFeatures();
    const auto before = openRunSet(trainedPair(data, folder.path() / "before")).value();
    const Split split = splitOf(data, before.members[0].run.settings).value();
    for (const int clip : split.test)
        for (float& value : data.clips[static_cast<std::size_t>(clip)].features.values)
            value = -1e6f;
    const auto after = openRunSet(trainedPair(data, folder.path() / "after")).value();
    EXPECT_EQ(fittedWeights(after), fittedWeights(before));
    EXPECT_EQ(modelOf(after, Blend::Weighted, fittedWeights(after))->weights,
              modelOf(before, Blend::Weighted, fittedWeights(before))->weights);
}
