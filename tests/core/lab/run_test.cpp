// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run.h"

#include "core/audio/flac_file.h"
#include "core/base/files.h"
#include "core/dataset/collection.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace genrescope;
using namespace genrescope::test;
using nlohmann::json;

namespace {

struct RunTest : testing::Test {
    const TemporaryFolder folder;
    const std::filesystem::path place = folder.path() / "runs" / "one";
    LabelledFeatures data = toyFeatures();
    RunSettings settings{"/music/toys/", {}, SplitKind::Random, "toy", toyRecipe()};

    genrescope::Run performed() const { return performRun(data, settings).value(); }

    /// Two genres of real sound, low tones and noise, ten clips each; trained on and saved.
    genrescope::Run savedSoundRun() const
    {
        RunSettings wanted = settings;
        wanted.dataset = folder.path() / "music";
        wanted.recipe.training.epochs = 10;
        std::filesystem::create_directories(wanted.dataset / "tones");
        std::filesystem::create_directories(wanted.dataset / "noises");
        for (int i = 0; i < 10; ++i) {
            const std::string name = ".0000" + std::to_string(i) + ".flac";
            EXPECT_TRUE(writeFlac(wanted.dataset / "tones" / ("tones" + name),
                                  sine(200 + 20 * i, 6), 22050));
            EXPECT_TRUE(writeFlac(wanted.dataset / "noises" / ("noises" + name),
                                  noise(6, 22050, 0.3, static_cast<std::uint64_t>(i)), 22050));
        }
        const auto features =
            extractCollection(openCollection(wanted.dataset).value(), wanted.recipe.frontEnd);
        auto run = performRun(features.value(), wanted).value();
        EXPECT_TRUE(saveRun(run, place));
        return run;
    }
};

} // namespace

TEST_F(RunTest, trains_and_scores_each_part_by_whole_clips)
{
    const auto run = performed();
    EXPECT_EQ(run.genres, data.genres);
    EXPECT_EQ(run.clips.train.size(), 42u);
    EXPECT_EQ(run.clips.development.size(), 12u);
    EXPECT_EQ(run.clips.test.size(), 6u);
    EXPECT_EQ(run.development.total(), 12);
    EXPECT_EQ(run.test.total(), 6);
    EXPECT_GE(run.development.correct(), 10);
    EXPECT_EQ(run.fingerprint, data.fingerprint);
    EXPECT_EQ(run.outcome.history.size(), 20u);
    EXPECT_GT(run.seconds, 0);

    std::set<std::string> all(run.clips.train.begin(), run.clips.train.end());
    all.insert(run.clips.development.begin(), run.clips.development.end());
    all.insert(run.clips.test.begin(), run.clips.test.end());
    EXPECT_EQ(all.size(), data.clips.size());
}

TEST_F(RunTest, the_same_settings_give_the_same_run)
{
    const auto a = performed(), b = performed();
    EXPECT_EQ(a.outcome.network, b.outcome.network);
    EXPECT_EQ(a.clips, b.clips);
    EXPECT_EQ(a.test, b.test);
}

TEST_F(RunTest, a_genre_without_test_clips_is_refused)
{
    data.clips.resize(41); // leaves one clip of the last genre
    EXPECT_EQ(performRun(data, settings).error().code, ErrorCode::TooFewClips);
}

TEST_F(RunTest, its_model_knows_where_it_comes_from)
{
    const GenreModel model = modelOf(performed(), data.frontEnd);
    EXPECT_EQ(model.facts.dataName, "toys");
    EXPECT_EQ(model.facts.dataFingerprint, data.fingerprint);
    EXPECT_EQ(model.facts.seed, settings.recipe.training.seed);
    EXPECT_FALSE(model.facts.programVersion.empty());
    EXPECT_EQ(model.genres, data.genres);
}

TEST_F(RunTest, a_saved_run_comes_back)
{
    settings.genres = {"blues", "classical", "metal"};
    const auto run = performed();
    ASSERT_TRUE(saveRun(run, place));
    const auto loaded = loadRun(place);
    ASSERT_TRUE(loaded) << sentence(loaded.error());
    EXPECT_EQ(loaded->settings.dataset, settings.dataset);
    EXPECT_EQ(loaded->settings.genres, settings.genres);
    EXPECT_EQ(loaded->settings.split, settings.split);
    EXPECT_EQ(loaded->settings.preset, "toy");
    EXPECT_EQ(loaded->settings.recipe, settings.recipe);
    EXPECT_EQ(loaded->genres, run.genres);
    EXPECT_EQ(loaded->clips, run.clips);
    EXPECT_EQ(loaded->outcome.network, run.outcome.network);
    EXPECT_EQ(loaded->outcome.bestEpoch, run.outcome.bestEpoch);
    EXPECT_EQ(loaded->outcome.keptEpoch, run.outcome.keptEpoch);
    ASSERT_EQ(loaded->outcome.history.size(), run.outcome.history.size());
    EXPECT_EQ(loaded->outcome.history[7].trainLoss, run.outcome.history[7].trainLoss);
    EXPECT_EQ(loaded->test, run.test);
    EXPECT_EQ(loaded->development, run.development);
    EXPECT_EQ(loaded->fingerprint, run.fingerprint);
}

TEST_F(RunTest, the_history_has_a_row_an_epoch)
{
    const auto run = performed();
    ASSERT_TRUE(saveRun(run, place));
    const std::string text = readFile(place / "history.csv").value();
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 21);
    EXPECT_TRUE(text.starts_with("epoch,train_loss,train_accuracy,development_loss,"
                                 "development_accuracy,seconds,skipped_steps\n1,"));
}

TEST_F(RunTest, run_json_tells_all_that_was_asked_and_found)
{
    data.setAside.push_back({"/music/toys/bad.wav", {ErrorCode::AudioSilent, "bad.wav", ""}});
    ASSERT_TRUE(saveRun(performed(), place));
    const json object = json::parse(readFile(place / "run.json").value());
    EXPECT_EQ(object["recipe"], toJson(settings.recipe));
    EXPECT_EQ(object["fingerprint"], data.fingerprint);
    EXPECT_EQ(object["clips"]["test"].size(), 6u);
    EXPECT_EQ(object["setAside"][0]["file"], "/music/toys/bad.wav");
    EXPECT_FALSE(object["setAside"][0]["reason"].get<std::string>().empty());
    EXPECT_TRUE(object["programVersion"].is_string());
    EXPECT_EQ(object["test"]["clips"], 6);
}

TEST_F(RunTest, the_result_speaks_of_the_test_part)
{
    auto run = performed();
    run.test = ConfusionMatrix(run.genres);
    run.test.add(0, 0, 3);
    run.test.add(1, 2, 1);
    const json result = resultJson(run, "/runs/one");
    EXPECT_EQ(result["run"], "/runs/one");
    EXPECT_EQ(result["genres"], json(run.genres));
    EXPECT_EQ(result["test"]["accuracy"], 0.75);
    EXPECT_EQ(result["test"]["clips"], 4);
    EXPECT_LT(result["test"]["low"], 0.75);
    EXPECT_GT(result["test"]["high"], 0.75);
    EXPECT_TRUE(result["test"]["macro_f1"].is_number());
    EXPECT_EQ(result["confusion"], json::parse("[[3,0,0],[0,0,1],[0,0,0]]"));
    EXPECT_EQ(result["epochs"], 20);
    EXPECT_TRUE(result["set_aside"].is_array());
}

TEST_F(RunTest, what_is_not_a_run_is_told_so)
{
    EXPECT_EQ(loadRun(folder.path()).error().code, ErrorCode::NotARun);
    EXPECT_EQ(loadRun(folder.path() / "none").error().code, ErrorCode::NotARun);
    for (const char* text : {"", "{}", "[]", "null", "run", "{\"formatVersion\": 99}"}) {
        folder.write("bad/run.json", text);
        const auto run = loadRun(folder.path() / "bad");
        ASSERT_FALSE(run) << text;
        EXPECT_EQ(run.error().code, ErrorCode::NotARun) << text;
    }
}

TEST_F(RunTest, a_run_whose_parts_do_not_fit_is_refused)
{
    ASSERT_TRUE(saveRun(performed(), place));
    const json whole = json::parse(readFile(place / "run.json").value());
    const auto refused = [&](const json& changed, const std::string& member) {
        folder.write("runs/one/run.json", changed.dump());
        const auto run = loadRun(place);
        ASSERT_FALSE(run) << member;
        EXPECT_EQ(run.error().code, ErrorCode::NotARun) << member;
    };
    const auto refusedWith = [&](const char* member, const json& value) {
        json changed = whole;
        changed[member] = value;
        refused(changed, member);
    };
    refusedWith("genres", {"blues", "classical"});
    refusedWith("genres", {"blues", "metal", "classical"}); // the model's are in another order
    refusedWith("testCounts", json::parse("[[1]]"));
    refusedWith("testCounts", json::parse("[[1,2,-3],[0,0,0],[0,0,0]]"));
    refusedWith("history", 7);
    refusedWith("history", json::array({{{"epoch", "first"}}}));
    refusedWith("clips", json::array());
    refusedWith("recipe", json::array());
    refusedWith("split", "halves");
    refusedWith("formatVersion", 2);
    for (const char* member : {"dataset", "genres", "recipe", "clips", "history", "testCounts"}) {
        json changed = whole;
        changed.erase(member);
        refused(changed, member);
    }
}

TEST_F(RunTest, a_run_without_its_model_says_so)
{
    ASSERT_TRUE(saveRun(performed(), place));
    std::filesystem::remove(place / "model.safetensors");
    EXPECT_EQ(loadRun(place).error().code, ErrorCode::FileMissing);
}

TEST_F(RunTest, evaluating_scores_the_same_clips_from_their_sound)
{
    const auto run = savedSoundRun();
    const auto again = evaluateRun(place);
    ASSERT_TRUE(again) << sentence(again.error());
    EXPECT_EQ(again->test, run.test);
    EXPECT_EQ(again->development, run.development);
    EXPECT_EQ(again->test.total(), 2);
    EXPECT_TRUE(again->setAside.empty());
}

TEST_F(RunTest, evaluating_sets_aside_clips_that_are_gone)
{
    const auto run = savedSoundRun();
    const Collection collection = openCollection(run.settings.dataset).value();
    for (const Clip& clip : collection.clips)
        if (clip.name == run.clips.test.front())
            std::filesystem::remove(clip.file);
    const auto again = evaluateRun(place);
    ASSERT_TRUE(again) << sentence(again.error());
    EXPECT_EQ(again->test.total(), run.test.total() - 1);
    ASSERT_EQ(again->setAside.size(), 1u);
    EXPECT_EQ(again->setAside.front().reason.code, ErrorCode::FileMissing);
}

TEST_F(RunTest, a_place_that_takes_no_files_is_an_error)
{
    EXPECT_EQ(saveRun(performed(), "/proc/none/run").error().code, ErrorCode::WriteFailed);
}
