// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run_folder.h"

#include "core/audio/flac_file.h"
#include "core/base/files.h"
#include "core/dataset/collection.h"
#include "core/lab/part_scores.h"
#include "core/lab/run_recorder.h"
#include "core/lab/test_look.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <set>

using namespace genrescope;
using namespace genrescope::test;
using nlohmann::json;

namespace {

struct RunTest : testing::Test {
    const TemporaryFolder folder;
    const std::filesystem::path place = folder.path() / "runs" / "one";
    LabelledFeatures data = toyFeatures();
    RunSettings settings = toySettings();

    static RunSettings toySettings()
    {
        RunSettings toy;
        toy.dataset = "/music/toys/";
        toy.preset = "toy";
        toy.recipe = toyRecipe();
        return toy;
    }

    genrescope::Run performed(const TrainingHooks& hooks = {}) const
    {
        auto run = performRun(data, settings, place, hooks).value();
        EXPECT_FALSE(run.notSaved);
        return run;
    }

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
        auto run = performRun(features.value(), wanted, place).value();
        EXPECT_TRUE(lookAtTest(run, *features, place));
        return run;
    }
};

} // namespace

TEST_F(RunTest, trains_and_develops_by_whole_clips)
{
    const auto run = performed();
    EXPECT_EQ(run.genres, data.genres);
    EXPECT_EQ(run.clips.train.size(), 42u);
    EXPECT_EQ(run.clips.development.size(), 12u);
    EXPECT_EQ(run.clips.test.size(), 6u);
    EXPECT_EQ(run.development.total(), 12);
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
    EXPECT_EQ(a.development, b.development);
}

TEST_F(RunTest, the_split_seed_alone_draws_the_split)
{
    const auto a = performed();
    settings.recipe.training.seed = 2;
    const auto b = performed();
    settings.splitSeed = 2;
    const auto c = performed();
    EXPECT_EQ(a.clips, b.clips);
    EXPECT_NE(a.outcome.network, b.outcome.network);
    EXPECT_NE(b.clips, c.clips);
}

TEST_F(RunTest, a_genre_without_test_clips_is_refused)
{
    data.clips.resize(41); // leaves one clip of the last genre
    EXPECT_EQ(performRun(data, settings, place).error().code, ErrorCode::TooFewClips);
    EXPECT_FALSE(std::filesystem::exists(place));
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

TEST_F(RunTest, its_model_knows_the_usual_ranges_of_the_training_part)
{
    const auto run = performed();
    const auto split = splitOf(data, settings);
    ASSERT_TRUE(split);
    EXPECT_EQ(run.ranges, genreRanges(data, split->train));
    EXPECT_EQ(modelOf(run, data.frontEnd).ranges, run.ranges);
    EXPECT_EQ(loadRun(place).value().ranges, run.ranges);
}

TEST_F(RunTest, a_saved_run_comes_back)
{
    settings.genres = {"blues", "classical", "metal"};
    const auto run = performed();
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
    EXPECT_EQ(loaded->state, RunState::Finished);
    EXPECT_EQ(loaded->developmentGenres, run.developmentGenres);
    EXPECT_EQ(loaded->development, run.development);
    EXPECT_EQ(loaded->fingerprint, run.fingerprint);
    EXPECT_EQ(loaded->programVersion, run.programVersion);
    EXPECT_EQ(loaded->started, run.started);
}

TEST_F(RunTest, the_history_has_a_row_an_epoch)
{
    const auto run = performed();
    const std::string text = readFile(place / "history.csv").value();
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 21);
    EXPECT_TRUE(text.starts_with("epoch,train_loss,train_accuracy,development_loss,"
                                 "development_accuracy,seconds,skipped_steps\n1,"));
}

TEST_F(RunTest, the_probabilities_of_every_epoch_give_its_accuracy)
{
    const auto run = performed();
    const auto stored = loadRunProbabilities(place);
    ASSERT_TRUE(stored) << sentence(stored.error());
    ASSERT_EQ(stored->epochs, 20);
    ASSERT_EQ(stored->clips, 12);
    ASSERT_EQ(stored->genres, 3);
    for (const EpochReport& epoch : run.outcome.history)
        EXPECT_NEAR(
            scoresOf(confusionOf(run.genres, run.developmentGenres, stored->after(epoch.epoch)))
                .accuracy,
            epoch.developmentAccuracy, 1e-9);
    EXPECT_EQ(confusionOf(run.genres, run.developmentGenres, stored->after(20)), run.development);
}

TEST_F(RunTest, the_best_and_the_last_network_are_both_there)
{
    settings.recipe.training.learningRate = 0.5; // so unsteady that the last is not the best
    settings.recipe.training.schedule = Schedule::Constant;
    for (const Keep keep : {Keep::Last, Keep::Best}) {
        settings.recipe.training.keep = keep;
        const auto run = performed();
        ASSERT_NE(run.outcome.bestEpoch, 20);
        EXPECT_EQ(run.outcome.keptEpoch, keep == Keep::Last ? 20 : run.outcome.bestEpoch);
        const char* other = keep == Keep::Last ? runBestModelName : runLastModelName;
        const char* none = keep == Keep::Last ? runLastModelName : runBestModelName;
        EXPECT_FALSE(std::filesystem::exists(place / none));
        const auto model = loadModel(place / other);
        ASSERT_TRUE(model) << sentence(model.error());
        const auto stored = loadRunProbabilities(place).value();
        const int epoch = keep == Keep::Last ? run.outcome.bestEpoch : 20;
        EXPECT_EQ(confusionOf(*model, data, run.clips.development),
                  confusionOf(run.genres, run.developmentGenres, stored.after(epoch)));
    }
}

TEST_F(RunTest, while_it_trains_its_folder_stands_and_grows)
{
    int seen = 0;
    TrainingHooks hooks;
    hooks.epochFinished = [&](const EpochReport& report) {
        const auto record = loadRunRecord(place);
        ASSERT_TRUE(record) << sentence(record.error());
        EXPECT_EQ(record->state, RunState::Training);
        EXPECT_EQ(static_cast<int>(record->outcome.history.size()), report.epoch);
        EXPECT_EQ(loadRunProbabilities(place)->epochs, report.epoch);
        EXPECT_EQ(loadRun(place).error().code, ErrorCode::NotARun) << "it has no network yet";
        EXPECT_EQ(performRun(data, settings, place).error().code, ErrorCode::RunBusy);
        ++seen;
    };
    performed(hooks);
    EXPECT_EQ(seen, 20);
    EXPECT_EQ(loadRunRecord(place)->state, RunState::Finished);
}

TEST_F(RunTest, a_run_that_failed_says_why)
{
    settings.recipe.training.gradientClip = 0;
    settings.recipe.training.standardise = false;
    for (LabelledClip& clip : data.clips)
        clip.features.values.assign(clip.features.values.size(),
                                    std::numeric_limits<float>::quiet_NaN());
    EXPECT_EQ(performRun(data, settings, place).error().code, ErrorCode::TrainingDiverged);
    const auto record = loadRunRecord(place);
    ASSERT_TRUE(record) << sentence(record.error());
    EXPECT_EQ(record->state, RunState::Failed);
    EXPECT_NE(record->reason.find("diverged"), std::string::npos);
}

TEST_F(RunTest, a_run_stopped_before_its_first_epoch_leaves_nothing)
{
    std::stop_source source;
    source.request_stop();
    TrainingHooks hooks;
    hooks.stop = source.get_token();
    EXPECT_EQ(performRun(data, settings, place, hooks).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(std::filesystem::exists(place));
}

TEST_F(RunTest, another_run_in_the_folder_is_replaced_whole)
{
    performed();
    folder.write("runs/one/label.json", "{\"name\": \"old\"}");
    folder.write("runs/one/looks.json", "{\"looks\": [{}]}");
    settings.recipe.training.epochs = 2;
    performed();
    EXPECT_FALSE(std::filesystem::exists(place / runLabelName));
    EXPECT_EQ(loadRun(place)->testLooks, 0);
    EXPECT_EQ(loadRun(place)->outcome.history.size(), 2u);
}

TEST_F(RunTest, run_json_tells_all_that_was_asked_and_found)
{
    data.setAside.push_back({"/music/toys/bad.wav", {ErrorCode::AudioSilent, "bad.wav", ""}});
    performed();
    const json object = json::parse(readFile(place / "run.json").value());
    EXPECT_EQ(object["recipe"], toJson(settings.recipe));
    EXPECT_EQ(object["fingerprint"], data.fingerprint);
    EXPECT_EQ(object["clips"]["test"].size(), 6u);
    EXPECT_EQ(object["setAside"][0]["file"], "/music/toys/bad.wav");
    EXPECT_FALSE(object["setAside"][0]["reason"].get<std::string>().empty());
    EXPECT_TRUE(object["programVersion"].is_string());
    EXPECT_EQ(object["development"]["clips"], 12);
    EXPECT_EQ(object["state"], "finished");
    EXPECT_FALSE(object.contains("test")) << "nobody looked";
}

TEST_F(RunTest, the_result_speaks_of_the_test_part)
{
    auto run = performed();
    run.test = ConfusionMatrix(run.genres);
    run.test.add(0, 0, 3);
    run.test.add(1, 2, 1);
    const json result = resultJson(run, "/runs/one");
    EXPECT_EQ(result["run"], "/runs/one");
    EXPECT_EQ(result["test_looks"], 0);
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
    for (const char* text : {"", "{}", "[]", "null", "run", "{\"formatVersion\": 2}"}) {
        folder.write("bad/run.json", text);
        const auto run = loadRun(folder.path() / "bad");
        ASSERT_FALSE(run) << text;
        EXPECT_EQ(run.error().code, ErrorCode::NotARun) << text;
    }
}

TEST_F(RunTest, a_run_whose_parts_do_not_fit_is_refused)
{
    performed();
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
    refusedWith("developmentCounts", json::parse("[[1]]"));
    refusedWith("developmentCounts", json::parse("[[1,2,-3],[0,0,0],[0,0,0]]"));
    refusedWith("developmentGenres", {0, 1});
    refusedWith("developmentGenres", std::vector<int>(12, 3));
    refusedWith("keptEpoch", 21);
    refusedWith("state", "sleeping");
    refusedWith("clips", json::array());
    refusedWith("recipe", json::array());
    refusedWith("split", "halves");
    for (const char* member :
         {"dataset", "genres", "recipe", "clips", "state", "developmentCounts"}) {
        json changed = whole;
        changed.erase(member);
        refused(changed, member);
    }
}

TEST_F(RunTest, a_run_of_another_version_is_told_so)
{
    folder.write("old/run.json", "{\"formatVersion\": 1, \"state\": \"finished\"}");
    const Error error = loadRunRecord(folder.path() / "old").error();
    EXPECT_EQ(error.code, ErrorCode::RunOfOtherVersion);
    EXPECT_NE(sentence(error).find("another version of Genrescope (format 1"), std::string::npos);
}

TEST_F(RunTest, killed_after_any_epoch_it_ends_as_one_that_was_never_interrupted)
{
    settings.recipe.training.keep = Keep::Best;
    const std::filesystem::path killed = folder.path() / "killed";
    std::filesystem::create_directories(killed);
    TrainingHooks hooks;
    hooks.statesApart = std::chrono::milliseconds(0);
    hooks.batchFinished = [&](const BatchReport& report) { // what a kill leaves behind
        if (report.batch == 2)
            std::filesystem::copy(place, killed / std::to_string(report.epoch));
    };
    const auto whole = performed(hooks);
    ASSERT_EQ(whole.outcome.history.size(), 20u);
    for (int epoch = 1; epoch <= 20; ++epoch) {
        const auto half = killed / std::to_string(epoch);
        EXPECT_EQ(loadRunRecord(half)->state, RunState::Interrupted);
        const auto resumed = resumeRun(data, half).value();
        EXPECT_EQ(resumed.outcome.network, whole.outcome.network) << epoch;
        EXPECT_EQ(resumed.outcome.last, whole.outcome.last) << epoch;
        EXPECT_EQ(resumed.outcome.keptEpoch, whole.outcome.keptEpoch) << epoch;
        EXPECT_EQ(loadRunRecord(half)->state, RunState::Finished);
        for (const char* file : {runModelName, runLastModelName, runProbabilitiesName})
            EXPECT_EQ(readFile(half / file).value_or("none"),
                      readFile(place / file).value_or("none"))
                << epoch << file;
        EXPECT_EQ(loadRunRecord(half)->outcome.history.size(), 20u) << epoch;
        EXPECT_FALSE(std::filesystem::exists(half / runStateName));
    }
}

TEST_F(RunTest, what_a_folder_tells_of_epochs_behind_its_state_is_dropped)
{
    std::filesystem::path killed = folder.path() / "killed";
    TrainingHooks hooks;
    hooks.statesApart = std::chrono::milliseconds(0);
    std::string early;
    hooks.epochFinished = [&](const EpochReport& report) {
        if (report.epoch == 6)
            early = readFile(place / runStateName).value(); // after the fifth
        if (report.epoch == 12)
            std::filesystem::copy(place, killed);
    };
    const auto whole = performed(hooks);
    ASSERT_TRUE(writeFile(killed / runStateName, early));
    std::vector<int> told, trained;
    TrainingHooks watching;
    watching.epochFinished = [&](const EpochReport& report) { told.push_back(report.epoch); };
    watching.batchFinished = [&](const BatchReport& report) { trained.push_back(report.epoch); };
    EXPECT_EQ(resumeRun(data, killed, watching)->outcome.network, whole.outcome.network);
    EXPECT_EQ(told.size(), 20u);
    EXPECT_EQ(told.front(), 1);
    EXPECT_EQ(trained.front(), 6);
    EXPECT_EQ(readFile(killed / runProbabilitiesName), readFile(place / runProbabilitiesName));
}

TEST_F(RunTest, only_an_interrupted_run_on_the_same_music_goes_on)
{
    const std::filesystem::path killed = folder.path() / "killed";
    TrainingHooks hooks;
    hooks.statesApart = std::chrono::milliseconds(0);
    hooks.epochFinished = [&](const EpochReport& report) {
        if (report.epoch == 3)
            std::filesystem::copy(place, killed);
        if (report.epoch == 4) {
            EXPECT_EQ(resumeRun(data, place).error().code, ErrorCode::RunBusy);
        }
    };
    performed(hooks);
    EXPECT_EQ(resumeRun(data, place).error().code, ErrorCode::NotResumable);
    EXPECT_EQ(resumeRun(data, folder.path() / "none").error().code, ErrorCode::NotARun);
    LabelledFeatures other = data;
    other.fingerprint = "fedcba9876543210";
    EXPECT_EQ(resumeRun(other, killed).error().code, ErrorCode::NotResumable);
    for (const std::string& text :
         {std::string(), std::string("{}"), readFile(killed / runStateName)->substr(0, 2000)}) {
        folder.write("killed/state.safetensors", text);
        EXPECT_EQ(resumeRun(data, killed).error().code, ErrorCode::NotARun) << text.size();
    }
    std::filesystem::remove(killed / runStateName);
    EXPECT_EQ(resumeRun(data, killed)->outcome.history.size(), 20u) << "from the beginning";
}

TEST_F(RunTest, one_that_another_process_finished_meanwhile_does_not_go_on)
{
    TrainingState state;
    TrainingHooks hooks;
    hooks.stateReached = [&](const TrainingState& reached) { state = reached; };
    const genrescope::Run run = performed(hooks);
    const std::string record = *readFile(place / runFileName);
    const auto recorder = RunRecorder::resumed(place, run, state);
    ASSERT_FALSE(recorder);
    EXPECT_EQ(recorder.error().code, ErrorCode::NotResumable);
    EXPECT_EQ(readFile(place / runFileName), record);
}

TEST_F(RunTest, a_run_without_its_model_says_so)
{
    performed();
    std::filesystem::remove(place / "model.safetensors");
    EXPECT_EQ(loadRun(place).error().code, ErrorCode::FileMissing);
}

TEST_F(RunTest, a_damaged_history_is_refused)
{
    performed();
    const std::string whole = readFile(place / runHistoryName).value();
    folder.write("runs/one/history.csv", whole + "21,0.5,half");
    EXPECT_TRUE(loadRun(place)) << "a row that is not yet written";
    for (const std::string& text :
         {std::string(), std::string("epoch\n1\n"), whole + "22,1,1,1,1,1,1\n",
          whole + "21,1,1,1,1,1\n", whole + "21,1,1,1,1,1,1,1\n", whole + "21,1,x,1,1,1,1\n",
          whole.substr(0, whole.size() / 2)}) {
        folder.write("runs/one/history.csv", text);
        EXPECT_EQ(loadRun(place).error().code, ErrorCode::NotARun) << text;
    }
}

TEST_F(RunTest, a_place_that_takes_no_files_is_an_error)
{
    EXPECT_EQ(performRun(data, settings, "/proc/none/run").error().code, ErrorCode::WriteFailed);
}

TEST_F(RunTest, the_test_part_is_scored_only_when_asked_and_each_look_is_counted)
{
    auto run = performed();
    EXPECT_EQ(run.test.genreCount(), 0);
    EXPECT_EQ(run.testLooks, 0);
    EXPECT_TRUE(resultJson(run, place)["test"].is_null());
    ASSERT_TRUE(lookAtTest(run, data, place));
    EXPECT_EQ(run.test.total(), 6);
    EXPECT_EQ(run.testLooks, 1);
    ASSERT_TRUE(lookAtTest(run, data, place));
    EXPECT_EQ(run.testLooks, 2);
    const auto looks = testLooks(place);
    ASSERT_EQ(looks.size(), 2u);
    EXPECT_EQ(looks[0].matrix, run.test);
    EXPECT_EQ(looks[0].time.size(), 20u);
    const auto loaded = loadRun(place);
    EXPECT_EQ(loaded->testLooks, 2);
    EXPECT_EQ(loaded->test, run.test);
    EXPECT_EQ(resultJson(*loaded, place)["test_looks"], 2);
}

TEST_F(RunTest, a_look_that_can_not_be_counted_shows_nothing)
{
    auto run = performed();
    EXPECT_EQ(lookAtTest(run, data, "/proc/none").error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(run.test.genreCount(), 0);
}

TEST_F(RunTest, what_the_test_part_holds_changes_nothing_that_is_kept)
{
    performed();
    const auto model = readFile(place / runModelName),
               stored = readFile(place / runProbabilitiesName);
    const Split split = splitOf(data, settings).value();
    for (const int clip : split.test)
        for (float& value : data.clips[static_cast<std::size_t>(clip)].features.values)
            value = 1e6f;
    performed();
    EXPECT_EQ(readFile(place / runModelName), model);
    EXPECT_EQ(readFile(place / runProbabilitiesName), stored);
}

TEST_F(RunTest, evaluating_scores_the_same_clips_from_their_sound)
{
    const auto run = savedSoundRun();
    const auto unlooked = evaluateRun(place, false);
    ASSERT_TRUE(unlooked) << sentence(unlooked.error());
    EXPECT_EQ(unlooked->development, run.development);
    EXPECT_EQ(unlooked->test, run.test) << "as at the first look";
    EXPECT_EQ(unlooked->testLooks, 1);
    const auto again = evaluateRun(place, true);
    ASSERT_TRUE(again) << sentence(again.error());
    EXPECT_EQ(again->test, run.test);
    EXPECT_EQ(again->testLooks, 2);
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
    const auto again = evaluateRun(place, true);
    ASSERT_TRUE(again) << sentence(again.error());
    EXPECT_EQ(again->test.total(), run.test.total() - 1);
    ASSERT_EQ(again->setAside.size(), 1u);
    EXPECT_EQ(again->setAside.front().reason.code, ErrorCode::FileMissing);
}
