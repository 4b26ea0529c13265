// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/cross_validation.h"

#include "core/dataset/protocol.h"
#include "core/lab/run_folder.h"
#include "core/lab/run_store.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace genrescope;
using namespace genrescope::test;

namespace {

RunSettings foldSettings(int folds, int fold, bool grouped, bool whole)
{
    RunSettings settings;
    settings.recipe = toyRecipe();
    settings.fold = {folds, fold, grouped, whole};
    return settings;
}

CrossValidationSettings toyValidation()
{
    CrossValidationSettings settings;
    settings.run.dataset = "/music/toys";
    settings.run.recipe = toyRecipe();
    settings.run.recipe.training.epochs = 3;
    settings.folds = 3;
    settings.seeds = 2;
    return settings;
}

} // namespace

TEST(cross_validation, each_clip_is_in_one_fold_and_none_in_the_test_part)
{
    const LabelledFeatures data = toyFeatures();
    RunSettings plain;
    const std::vector<int> test = splitOf(data, plain)->test;
    for (const bool grouped : {false, true}) {
        for (const bool whole : {false, true}) {
            std::vector<int> seen;
            for (int fold = 1; fold <= 2; ++fold) {
                const Split split = splitOf(data, foldSettings(2, fold, grouped, whole)).value();
                EXPECT_EQ(split.test, whole ? std::vector<int>() : test);
                std::set<int> all(split.train.begin(), split.train.end());
                all.insert(split.development.begin(), split.development.end());
                all.insert(split.test.begin(), split.test.end());
                EXPECT_EQ(all.size(), data.clips.size()) << "the three parts share none";
                EXPECT_EQ(split.train.size() + split.development.size() + split.test.size(),
                          data.clips.size());
                seen.insert(seen.end(), split.development.begin(), split.development.end());
            }
            std::ranges::sort(seen);
            EXPECT_EQ(std::ranges::adjacent_find(seen), seen.end());
            EXPECT_EQ(seen.size(), data.clips.size() - (whole ? 0 : test.size()));
        }
    }
}

TEST(cross_validation, stratified_folds_hold_each_genre_evenly)
{
    const LabelledFeatures data = toyFeatures();
    for (int fold = 1; fold <= 4; ++fold) {
        const Split split = splitOf(data, foldSettings(4, fold, false, true)).value();
        EXPECT_EQ(split.development.size(), 15u);
        std::vector<int> counts(3);
        for (const int clip : split.development)
            ++counts[static_cast<std::size_t>(data.clips[static_cast<std::size_t>(clip)].genre)];
        for (const int count : counts)
            EXPECT_EQ(count, 5);
    }
}

TEST(cross_validation, the_windows_of_a_song_are_in_one_fold)
{
    LabelledFeatures data = toyFeatures();
    for (std::size_t i = 0; i < data.clips.size(); ++i) {
        data.clips[i].name = "window " + std::to_string(i);
        data.clips[i].song = "song " + std::to_string(i / 2);
    }
    for (const bool grouped : {false, true}) {
        std::map<std::string, std::set<int>> foldsOfSong;
        for (int fold = 1; fold <= 3; ++fold) {
            const Split split = splitOf(data, foldSettings(3, fold, grouped, true)).value();
            EXPECT_FALSE(split.development.empty());
            for (const int clip : split.development)
                foldsOfSong[data.clips[static_cast<std::size_t>(clip)].song].insert(fold);
        }
        EXPECT_EQ(foldsOfSong.size(), data.clips.size() / 2);
        for (const auto& [song, folds] : foldsOfSong)
            EXPECT_EQ(folds.size(), 1u) << song;
    }
}

TEST(cross_validation, a_grouped_split_has_no_artist_on_both_sides)
{
    const LabelledFeatures data = toyFeatures(100); // GTZAN's names, so that artists are known
    RunSettings settings;
    settings.split = SplitKind::Grouped;
    const Split split = splitOf(data, settings).value();
    EXPECT_EQ(leakageOf(split, protocolClips(data)).sharedArtists, 0);
    settings.split = SplitKind::Random;
    EXPECT_GT(leakageOf(splitOf(data, settings).value(), protocolClips(data)).sharedArtists, 0);
}

TEST(cross_validation, grouped_folds_part_no_artist_and_no_sound)
{
    LabelledFeatures data = toyFeatures(); // GTZAN's names, so that artists are known
    data.clips[45].sound = data.clips[47].sound = 77;
    const auto clips = protocolClips(data);
    ASSERT_TRUE(std::ranges::any_of(clips, [](const auto& clip) { return clip.artist >= 0; }));
    const std::vector<int> groups = inseparableGroups(clips);
    std::map<int, std::set<int>> foldsOfGroup;
    for (int fold = 1; fold <= 2; ++fold) {
        const Split split = splitOf(data, foldSettings(2, fold, true, true)).value();
        for (const int clip : split.development)
            foldsOfGroup[groups[static_cast<std::size_t>(clip)]].insert(fold);
    }
    for (const auto& [group, folds] : foldsOfGroup)
        EXPECT_EQ(folds.size(), 1u) << group;
    EXPECT_LT(foldsOfGroup.size(), data.clips.size());
    for (int fold = 1; fold <= 2; ++fold) {
        Split split = splitOf(data, foldSettings(2, fold, true, true)).value();
        split.test = split.development;
        split.development.clear();
        EXPECT_EQ(leakageOf(split, clips).sharedArtists, 0);
        EXPECT_EQ(leakageOf(split, clips).sharedSounds, 0);
    }
}

TEST(cross_validation, folds_that_leave_a_genre_nothing_to_train_on_are_refused)
{
    const LabelledFeatures data = toyFeatures();
    const TemporaryFolder folder;
    CrossValidationSettings settings = toyValidation();
    settings.folds = 100;
    EXPECT_EQ(crossValidate(data, settings, folder.path()).error().code, ErrorCode::TooFewClips);
    settings.folds = 1;
    EXPECT_EQ(crossValidate(data, settings, folder.path()).error().code,
              ErrorCode::SettingsInvalid);
    EXPECT_TRUE(listRuns(folder.path()).empty()) << "nothing was begun";
}

TEST(cross_validation, every_fold_of_every_seed_is_a_run_of_one_group)
{
    const LabelledFeatures data = toyFeatures();
    const TemporaryFolder folder;
    CrossValidationSettings settings = toyValidation();
    settings.run.recipe.training.keep = Keep::Best;
    settings.run.recipe.training.patience = 1;
    const auto result = crossValidate(data, settings, folder.path());
    ASSERT_TRUE(result) << sentence(result.error());
    ASSERT_EQ(result->scores.size(), 6u);
    const auto runs = listRuns(folder.path());
    ASSERT_EQ(runs.size(), 6u);
    for (const RunSummary& run : runs) {
        EXPECT_EQ(run.settings.group, result->group);
        EXPECT_EQ(run.keptEpoch, 3) << "a fold chooses no epoch";
        EXPECT_EQ(run.testLooks, 0);
    }
    for (const FoldScore& score : result->scores) {
        const auto run = loadRun(score.folder).value();
        EXPECT_EQ(run.development, score.matrix);
        EXPECT_EQ(run.settings.fold.fold, score.fold);
        EXPECT_EQ(run.settings.recipe.training.seed, score.seed);
        EXPECT_EQ(run.clips.development,
                  loadRun(result->scores[static_cast<std::size_t>(score.fold - 1)].folder)
                      ->clips.development)
            << "the folds are the same for all seeds";
    }
    EXPECT_EQ(result->whole().total(), 2 * 54);
}

TEST(cross_validation, its_figures_by_hand)
{
    CrossValidation result;
    const auto matrixOf = [](int right, int wrong) {
        ConfusionMatrix matrix({"blues", "metal"});
        matrix.add(0, 0, right);
        matrix.add(1, 0, wrong);
        return matrix;
    };
    result.scores = {{1, 1, {}, matrixOf(9, 1)},
                     {2, 1, {}, matrixOf(7, 3)},
                     {1, 2, {}, matrixOf(8, 2)},
                     {2, 2, {}, matrixOf(4, 6)}};
    EXPECT_NEAR(result.mean(), 0.7, 1e-12); // of 0.8 and 0.6
    EXPECT_NEAR(result.seedDeviation(), std::sqrt(0.02), 1e-12);
    EXPECT_NEAR(result.foldDeviation(), std::sqrt((.04 + 0 + .01 + .09) / 3), 1e-12);
    EXPECT_EQ(result.interval().low, wilsonInterval(14, 20).low);
    EXPECT_EQ(result.whole().correct(), 28);
}

TEST(cross_validation, a_stop_ends_it)
{
    const TemporaryFolder folder;
    CrossValidationSettings settings = toyValidation();
    std::stop_source source;
    Hooks hooks;
    hooks.stop = source.get_token();
    hooks.progressed = [&source](std::size_t, std::size_t) { source.request_stop(); };
    EXPECT_EQ(crossValidate(toyFeatures(), settings, folder.path(), hooks).error().code,
              ErrorCode::Cancelled);
}
