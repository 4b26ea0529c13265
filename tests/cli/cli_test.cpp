// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/cli/program.h"
#include "tests/support/npy_file.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>

using namespace genrescope::test;
using genrescope::readFile;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// A small demo collection and a run on it, made once for all tests by the program itself.
struct CliTest : testing::Test {
    static void SetUpTestSuite()
    {
        shared = std::make_unique<TemporaryFolder>();
        music = shared->path() / "music";
        run = shared->path() / "run";
        made = runProgram(
            {"demo-collection", music.string(), "--clips", "6", "--seconds", "6", "--json"});
        trained = runProgram({"train", music.string(), "--out", run.string(), "--epochs", "8",
                              "--seed", "3", "--json"});
    }
    static void TearDownTestSuite() { shared.reset(); }

    static std::string clip(const std::string& style)
    {
        return (music / style / (style + ".00000.flac")).string();
    }

    inline static std::unique_ptr<TemporaryFolder> shared;
    inline static fs::path music, run;
    inline static Finished made, trained;

    const TemporaryFolder folder;
};

/// The one JSON document that a program printed.
json documentOf(const Finished& finished)
{
    const json document = json::parse(finished.output, nullptr, /*allow_exceptions*/ false);
    EXPECT_FALSE(document.is_discarded()) << finished.output << finished.messages;
    return document;
}

} // namespace

TEST_F(CliTest, help_is_printed_and_is_no_failure)
{
    for (const std::string command :
         {"", "demo", "demo-collection", "extract", "train", "evaluate", "identify", "bench",
          "protocol", "robustness", "runs", "compare", "ensemble", "cross-validate", "search",
          "reproduce", "check", "download", "tag"}) {
        std::vector<std::string> arguments = {"--help"};
        if (!command.empty())
            arguments.insert(arguments.begin(), command);
        const Finished finished = runProgram(arguments);
        EXPECT_EQ(finished.exitCode, 0) << command;
        EXPECT_NE(finished.output.find("Usage"), std::string::npos) << command;
        EXPECT_EQ(finished.messages, "") << command;
    }
}

TEST_F(CliTest, the_version_is_printed)
{
    const Finished finished = runProgram({"--version"});
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_EQ(finished.output, std::string(VERSION) + "\n");
}

TEST_F(CliTest, wrong_usage_ends_with_2_and_prints_nothing)
{
    const std::string data = music.string();
    const std::vector<std::vector<std::string>> cases = {
        {},
        {"sing"},
        {"train"},
        {"train", data, "--preset", "slow"},
        {"train", data, "--epochs", "many"},
        {"train", data, "--epochs", "0"},
        {"train", data, "--lr", "-1"},
        {"train", data, "--lr", "nan"},
        {"train", data, "--batch", "0"},
        {"train", data, "--units", "32,0"},
        {"train", data, "--split", "halves"},
        {"train", data, "--loss", "hinge"},
        {"train", data, "--threads", "0"},
        {"train", data, "--volume", "11"},
        {"extract", data},
        {"extract", data, "--out", "f.npz", "--features", "loudness"},
        {"evaluate"},
        {"compare", run.string()},
        {"ensemble", run.string()},
        {"ensemble", run.string(), run.string(), "--method", "median"},
        {"cross-validate"},
        {"cross-validate", data, "--folds", "1"},
        {"cross-validate", data, "--epochs", "0"},
        {"identify"},
        {"bench", "--only", "everything"},
        {"search", data, "--vary", "epochs=1,2"},
        {"search", data, "--out", (folder.path() / "s").string()},
        {"search", data, "--vary", "volume=1,2", "--out", (folder.path() / "s").string()},
        {"search", data, "--vary", "epochs=", "--out", (folder.path() / "s").string()},
        {"search", data, "--vary", "learningRate=0.1,2", "--out", (folder.path() / "s").string()},
        {"reproduce", data},
        {"reproduce", data, "--out", (folder.path() / "r").string(), "--scale", "0"},
        {"bench", "--runs", "0"},
        {"demo-collection"},
        {"demo-collection", (folder.path() / "x").string(), "--clips", "-1"},
    };
    for (const auto& arguments : cases) {
        const Finished finished = runProgram(arguments);
        const std::string line = testing::PrintToString(arguments);
        EXPECT_EQ(finished.exitCode, 2) << line << finished.messages;
        EXPECT_EQ(finished.output, "") << line;
        EXPECT_NE(finished.messages, "") << line;
    }
}

TEST_F(CliTest, the_demo_collection_is_made)
{
    EXPECT_EQ(made.exitCode, 0) << made.messages;
    const json document = documentOf(made);
    EXPECT_EQ(document["clips"], 36);
    EXPECT_EQ(document["genres"].size(), 6u);
    for (const json& style : document["genres"])
        EXPECT_TRUE(fs::exists(clip(style.get<std::string>()))) << style;
}

TEST_F(CliTest, training_prints_its_result_as_one_json_document)
{
    EXPECT_EQ(trained.exitCode, 0) << trained.messages;
    const json result = documentOf(trained);
    EXPECT_EQ(result["run"], run.string());
    EXPECT_EQ(result["genres"].size(), 6u);
    EXPECT_EQ(result["test"]["clips"], 6);
    const double accuracy = result["test"]["accuracy"];
    EXPECT_LE(result["test"]["low"].get<double>(), accuracy);
    EXPECT_GE(result["test"]["high"].get<double>(), accuracy);
    EXPECT_TRUE(result["test"]["macro_f1"].is_number());
    ASSERT_EQ(result["confusion"].size(), 6u);
    int total = 0;
    for (const json& row : result["confusion"])
        for (const json& count : row)
            total += count.get<int>();
    EXPECT_EQ(total, 6);
    EXPECT_EQ(result["epochs"], 8);
    EXPECT_EQ(result["seed"], 3);
    for (const char* name : {"run.json", "history.csv", "model.safetensors"})
        EXPECT_TRUE(fs::exists(run / name)) << name;
    EXPECT_NE(trained.messages.find("8 of 8"), std::string::npos) << "progress is told";
}

TEST_F(CliTest, evaluating_gives_what_training_gave)
{
    const Finished finished = runProgram({"evaluate", run.string(), "--json"});
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    const json again = documentOf(finished), before = documentOf(trained);
    EXPECT_EQ(again["test"], before["test"]);
    EXPECT_EQ(again["development"], before["development"]);
    EXPECT_EQ(before["test_looks"], 1) << "training in the terminal looks once";
    EXPECT_EQ(again["test_looks"], 1) << "this did not look again";
    EXPECT_EQ(again["confusion"], before["confusion"]);
    EXPECT_EQ(again["genres"], before["genres"]);
    EXPECT_EQ(again["run"], before["run"]);
}

TEST_F(CliTest, each_look_at_the_test_part_is_counted_and_told)
{
    const fs::path copy = folder.path() / "run";
    fs::copy(run, copy);
    const json again = documentOf(runProgram({"evaluate", copy.string(), "--test", "--json"}));
    EXPECT_EQ(again["test_looks"], 2);
    EXPECT_EQ(again["test"], documentOf(trained)["test"]);
    const Finished third = runProgram({"evaluate", copy.string(), "--test"});
    EXPECT_NE(third.output.find("looked at 3 times"), std::string::npos) << third.output;
}

TEST_F(CliTest, the_same_seed_trains_the_same_model_on_any_number_of_threads)
{
    for (const char* threads : {"1", "3"}) {
        const fs::path other = folder.path() / threads;
        const Finished finished =
            runProgram({"train", music.string(), "--out", other.string(), "--epochs", "8", "--seed",
                        "3", "--threads", threads, "--json"});
        ASSERT_EQ(finished.exitCode, 0) << finished.messages;
        std::ifstream a(run / "model.safetensors", std::ios::binary);
        std::ifstream b(other / "model.safetensors", std::ios::binary);
        EXPECT_TRUE(std::equal(std::istreambuf_iterator<char>(a), {},
                               std::istreambuf_iterator<char>(b), {}))
            << threads << " threads";
    }
}

TEST_F(CliTest, identifying_gives_every_file_its_probabilities)
{
    // The model may be named by its run's folder or by its file.
    for (const fs::path& model : {run, run / "model.safetensors"}) {
        const Finished finished =
            runProgram({"identify", model.string(), clip("techno"), clip("waltz"), "--json"});
        EXPECT_EQ(finished.exitCode, 0) << finished.messages;
        const json files = documentOf(finished)["files"];
        ASSERT_EQ(files.size(), 2u);
        EXPECT_EQ(files[0]["file"], clip("techno"));
        EXPECT_EQ(files[1]["file"], clip("waltz"));
        for (const json& file : files) {
            EXPECT_TRUE(file["error"].is_null());
            double sum = 0, most = 0;
            std::string best;
            for (const auto& [genre, share] : file["probabilities"].items()) {
                sum += share.get<double>();
                if (share.get<double>() > most) {
                    most = share;
                    best = genre;
                }
            }
            EXPECT_NEAR(sum, 1, 1e-5);
            EXPECT_EQ(file["genre"], best);
            EXPECT_EQ(file["confidence"], most);
        }
    }
}

TEST_F(CliTest, a_bad_file_never_stops_the_rest)
{
    const std::string text = folder.write("notes.mp3", "not music").string();
    const std::string none = (folder.path() / "none.wav").string();
    const Finished finished =
        runProgram({"identify", run.string(), text, clip("blues"), none, "--json"});
    EXPECT_EQ(finished.exitCode, 1);
    const json files = documentOf(finished)["files"];
    ASSERT_EQ(files.size(), 3u);
    for (const std::size_t bad : {0, 2}) {
        EXPECT_TRUE(files[bad]["genre"].is_null());
        EXPECT_NE(files[bad]["error"].get<std::string>().find(files[bad]["file"]),
                  std::string::npos);
    }
    EXPECT_TRUE(files[1]["genre"].is_string());
    EXPECT_TRUE(files[1]["error"].is_null());
}

TEST_F(CliTest, songs_come_from_folders_playlists_and_standard_input)
{
    const fs::path list = folder.write("list.m3u", clip("waltz") + "\n");
    const Finished finished =
        runProgram({"identify", "--model", run.string(), music.string() + "/blues", list.string(),
                    "-", "--json"},
                   "", SIGINT, clip("techno") + "\n\n" + clip("metal") + "\n");
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    const json files = documentOf(finished)["files"];
    ASSERT_EQ(files.size(), 6u + 1 + 2);
    EXPECT_EQ(files[6]["file"], clip("waltz"));
    EXPECT_EQ(files[7]["file"], clip("techno"));
    EXPECT_EQ(files[8]["file"], clip("metal"));
}

TEST_F(CliTest, a_timeline_and_csv_are_given_where_they_are_asked_for)
{
    const Finished timeline =
        runProgram({"identify", run.string(), clip("waltz"), "--timeline", "--json"});
    const json song = documentOf(timeline)["files"][0];
    ASSERT_GE(song["timeline"].size(), 1u);
    EXPECT_EQ(song["timeline"][0]["start"], 0);
    EXPECT_EQ(song["timeline"][0]["probabilities"].size(), song["probabilities"].size());
    EXPECT_TRUE(song["sure"].is_boolean());

    const Finished csv = runProgram({"identify", run.string(), clip("waltz"), "none.mp3", "--csv"});
    EXPECT_EQ(csv.exitCode, 1);
    EXPECT_EQ(csv.output.find("file,genre,confidence,doubt,error,"), 0u) << csv.output;
    EXPECT_EQ(std::ranges::count(csv.output, '\n'), 3);
}

TEST_F(CliTest, a_genre_is_written_and_taken_back)
{
    const fs::path song = folder.path() / "tagged.flac";
    fs::copy_file(clip("blues"), song);
    const auto before = readFile(song);
    const std::vector<std::string> journal = {"--journal", (folder.path() / "j.jsonl").string(),
                                              "--json"};
    const auto with = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "tag");
        arguments.insert(arguments.end(), journal.begin(), journal.end());
        return runProgram(arguments);
    };
    const Finished dry = with({"Jazz", song.string(), "--dry-run"});
    EXPECT_EQ(dry.exitCode, 0) << dry.messages;
    EXPECT_EQ(documentOf(dry)["planned"][0]["new"], "Jazz");
    EXPECT_EQ(readFile(song), before);

    const std::string text = folder.write("text.mp3", "words").string();
    const Finished written = with({"Jazz", song.string(), text});
    EXPECT_EQ(written.exitCode, 1); // the text can't be tagged
    EXPECT_EQ(documentOf(written)["done"].size(), 1u);
    EXPECT_EQ(documentOf(written)["errors"].size(), 1u);
    EXPECT_NE(readFile(song), before);

    const Finished undone = with({"--undo"});
    EXPECT_EQ(undone.exitCode, 0) << undone.messages;
    EXPECT_EQ(documentOf(undone)["restored"].size(), 1u);
    EXPECT_EQ(with({"--undo", "Jazz", song.string()}).exitCode, 2);
}

TEST_F(CliTest, file_names_that_are_not_utf8_do_no_harm)
{
    const fs::path odd = folder.path() / "caf\xe9.flac";
    fs::copy_file(clip("blues"), odd);
    const Finished finished =
        runProgram({"identify", run.string(), odd.string(), folder.path() / "\xff.wav", "--json"});
    EXPECT_EQ(finished.exitCode, 1); // the second is not there
    const json files = documentOf(finished)["files"];
    ASSERT_EQ(files.size(), 2u);
    EXPECT_TRUE(files[0]["genre"].is_string());
}

TEST_F(CliTest, what_fails_says_so_in_one_sentence)
{
    const std::string nowhere = (folder.path() / "nowhere").string();
    const std::string text = folder.write("model.safetensors", "no model").string();
    const std::vector<std::vector<std::string>> cases = {
        {"train", nowhere, "--out", nowhere + "-run"},
        {"train", folder.path().string(), "--out", nowhere + "-run"}, // no sound in it
        {"train", music.string(), "--genres", "blues,polka", "--out", nowhere + "-run"},
        {"train", music.string(), "--genres", "blues", "--out", nowhere + "-run"},
        {"train", music.string(), "--epochs", "1", "--out", "/proc/none/run"},
        {"evaluate", nowhere},
        {"evaluate", music.string()},
        {"identify", "--model", nowhere, clip("blues")},
        {"identify", "--model", text, clip("blues")},
        {"identify", "--model", music.string(), clip("blues")}, // a folder without a model
        {"extract", nowhere, "--out", nowhere + ".npz"},
        {"extract", music.string(), "--preset", "quick", "--out", "/proc/none/f.npz"},
        {"demo-collection", "/proc/none"},
    };
    for (const auto& arguments : cases) {
        std::vector<std::string> withJson = arguments;
        withJson.push_back("--json");
        const Finished finished = runProgram(withJson);
        const std::string line = testing::PrintToString(arguments);
        EXPECT_EQ(finished.exitCode, 1) << line;
        const json document = documentOf(finished);
        ASSERT_TRUE(document["error"].is_string()) << line;
        EXPECT_NE(finished.messages.find(document["error"].get<std::string>()), std::string::npos)
            << line << finished.messages;
        EXPECT_EQ(runProgram(arguments).output, "") << line;
    }
    EXPECT_FALSE(fs::exists(nowhere + "-run"));
}

TEST_F(CliTest, a_clip_that_cannot_be_used_is_set_aside_and_named)
{
    const fs::path copy = folder.path() / "music";
    fs::copy(music, copy, fs::copy_options::recursive);
    folder.write("music/blues/blues.00099.wav", "not music");
    folder.write("music/blues/blues.00098.wav", "");
    const Finished finished = runProgram({"train", copy.string(), "--epochs", "1", "--json",
                                          "--out", (folder.path() / "run").string()});
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    const json aside = documentOf(finished)["set_aside"];
    ASSERT_EQ(aside.size(), 2u);
    for (const json& one : aside) {
        EXPECT_NE(one["file"].get<std::string>().find("blues.0009"), std::string::npos);
        EXPECT_FALSE(one["reason"].get<std::string>().empty());
    }
    EXPECT_NE(finished.messages.find("blues.00099.wav"), std::string::npos);
}

TEST_F(CliTest, genres_can_be_chosen_and_keep_their_order)
{
    const Finished finished =
        runProgram({"train", "--genres", "waltz,blues", music.string(), "--epochs", "1", "--json",
                    "--out", (folder.path() / "run").string()});
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    EXPECT_EQ(documentOf(finished)["genres"], json({"waltz", "blues"}));
}

TEST_F(CliTest, without_an_out_folder_the_run_goes_to_the_users_data)
{
    const std::string data = (folder.path() / "data").string();
    ::setenv("XDG_DATA_HOME", data.c_str(), 1);
    const Finished finished =
        runProgram({"train", music.string(), "--epochs", "1", "--genres", "blues,waltz"});
    ::unsetenv("XDG_DATA_HOME");
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    const fs::path runs = fs::path(data) / "genrescope" / "runs";
    ASSERT_TRUE(fs::exists(runs));
    const fs::path newRun = fs::directory_iterator(runs)->path();
    EXPECT_TRUE(fs::exists(newRun / "run.json"));
    EXPECT_NE(finished.output.find(newRun.string()), std::string::npos) << "it says where";
}

TEST_F(CliTest, without_json_the_result_is_for_people)
{
    const Finished finished = runProgram({"evaluate", run.string()});
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    for (const char* part : {"Test part", "interval", "total", "precision", "recall", "F1"})
        EXPECT_NE(finished.output.find(part), std::string::npos) << part;
    const Finished identified = runProgram({"identify", run.string(), clip("blues")});
    EXPECT_EQ(identified.exitCode, 0);
    EXPECT_NE(identified.output.find("blues.00000.flac: "), std::string::npos);
    EXPECT_NE(identified.output.find('%'), std::string::npos);
}

TEST_F(CliTest, ctrl_c_keeps_the_best_epoch_so_far)
{
    const fs::path stopped = folder.path() / "run";
    const Finished finished = runProgram({"train", music.string(), "--epochs", "100000", "--json",
                                          "--out", stopped.string(), "--genres", "blues,waltz"},
                                         "Training: ");
    EXPECT_EQ(finished.exitCode, 130) << finished.messages;
    const json result = documentOf(finished);
    EXPECT_EQ(result["stopped_early"], true);
    EXPECT_EQ(result["kept_epoch"], result["best_epoch"]);
    EXPECT_EQ(runProgram({"identify", stopped.string(), clip("blues")}).exitCode, 0);
}

TEST_F(CliTest, ctrl_c_before_there_is_anything_to_keep_leaves_nothing)
{
    const fs::path stopped = folder.path() / "run";
    const Finished finished = runProgram(
        {"demo-collection", stopped.string(), "--clips", "5000", "--json"}, "Composing: ");
    EXPECT_EQ(finished.exitCode, 130);
    EXPECT_TRUE(documentOf(finished)["error"].is_string());
}

TEST_F(CliTest, features_are_saved_for_numpy)
{
    const std::string file = (folder.path() / "f.npz").string();
    const Finished finished =
        runProgram({"extract", music.string(), "--preset", "quick", "--out", file, "--json"});
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    const json result = documentOf(finished);
    EXPECT_EQ(result["clips"], 36);
    EXPECT_EQ(result["steps"], 40);
    EXPECT_EQ(result["columns"], 138);
    EXPECT_GT(fs::file_size(file), 36u * 40 * 138 * 4);
}

TEST_F(CliTest, the_demo_shows_everything)
{
    const fs::path place = folder.path() / "demo";
    const Finished finished =
        runProgram({"demo", "--clips", "5", "--seconds", "6", "--dir", place.string(), "--json"});
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    const json result = documentOf(finished);
    EXPECT_EQ(result["test"]["clips"], 6);
    EXPECT_EQ(result["confusion"].size(), 6u);
    EXPECT_TRUE(result["identified"]["genre"].is_string());
    EXPECT_TRUE(fs::exists(place / "run" / "model.safetensors"));
}

TEST_F(CliTest, bench_measures_what_it_is_asked_for)
{
    const Finished finished = runProgram(
        {"bench", "--only", "forward-30s,features-30s", "--runs", "1", "--threads", "1", "--json"});
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    const json result = documentOf(finished);
    EXPECT_TRUE(result["machine"].is_string());
    ASSERT_EQ(result["rows"].size(), 2u);
    for (const json& row : result["rows"]) {
        EXPECT_TRUE(row["name"] == "forward-30s" || row["name"] == "features-30s");
        EXPECT_EQ(row["threads"], 1);
        EXPECT_GT(row["seconds"].get<double>(), 0);
        EXPECT_GT(row["peak_mb"].get<double>(), 0);
        EXPECT_TRUE(row["isa"].is_string());
        EXPECT_EQ(row["gflops"].is_number(), row["name"] == "forward-30s");
    }
}

TEST_F(CliTest, a_model_is_scored_on_any_labelled_folder)
{
    const fs::path some = folder.path() / "some";
    fs::copy(music, some, fs::copy_options::recursive);
    const std::string style = documentOf(made)["genres"][0];
    fs::create_directory(some / "unheard");
    fs::copy_file(clip(style), some / "unheard" / "unheard.00000.flac");
    const Finished scored =
        runProgram({"evaluate", (run / "model.safetensors").string(), some.string(), "--json"});
    ASSERT_EQ(scored.exitCode, 0) << scored.messages;
    const json document = documentOf(scored);
    EXPECT_EQ(document["clips"], 36);
    EXPECT_EQ(document["left_out"], 1);
    EXPECT_GT(document["accuracy"], 0.3); // far above chance, after a few epochs
    EXPECT_LT(document["low"], document["accuracy"]);
    EXPECT_EQ(document["genres"].size(), 6u);
    for (const char* key : {"macro_f1", "confusion", "calibration_error", "reliability",
                            "sure_share", "sure_precision"})
        EXPECT_TRUE(document.contains(key)) << key;
}

TEST_F(CliTest, several_networks_become_one_model_with_a_card)
{
    const fs::path out = folder.path() / "best";
    const Finished best =
        runProgram({"train", music.string(), "--preset", "best", "--out", out.string(), "--epochs",
                    "2", "--whole-collection", "--json"});
    ASSERT_EQ(best.exitCode, 0) << best.messages;
    const json document = documentOf(best);
    EXPECT_EQ(document["networks"], 10);
    EXPECT_EQ(document["held_out"], true);
    EXPECT_EQ(document["clips"], 36);
    EXPECT_TRUE(fs::exists(out / "card.md"));
    const Finished heard = runProgram({"robustness", (out / "model.safetensors").string(),
                                       music.string(), "--clips", "2", "--json"});
    ASSERT_EQ(heard.exitCode, 0) << heard.messages;
    EXPECT_EQ(documentOf(heard)["alterations"].size(), 5u);
}

TEST_F(CliTest, a_protocol_gives_the_keys_that_stay)
{
    const Finished measured = runProgram(
        {"protocol", "grouped", music.string(), "--genres", "ambient,bossa,techno,waltz",
         "--preset", "quick", "--seeds", "2", "--set", "training.epochs=3", "--gap", "--json"});
    ASSERT_EQ(measured.exitCode, 0) << measured.messages;
    const json document = documentOf(measured);
    for (const char* key :
         {"protocol", "preset", "accuracy", "sd", "low", "high", "clips", "macro_f1",
          "ensemble_accuracy", "shared_artists", "shared_audio", "seeds", "left_out",
          "svm_accuracy", "no_recurrence_accuracy", "leakage_gap"})
        EXPECT_TRUE(document.contains(key)) << key;
    EXPECT_EQ(document["clips"], 24);
}

TEST_F(CliTest, a_search_is_run_once_and_then_read)
{
    const std::string place = (folder.path() / "search").string();
    const std::vector<std::string> arguments = {
        "search", music.string(), "--vary",   "layers=1,2", "--vary", "learningRate=0.01,0.1",
        "--vary", "epochs=2",     "--refine", "1",          "--out",  place,
        "--json"};
    const json first = documentOf(runProgram(arguments));
    EXPECT_GT(first["trials"].size(), 4u) << "the grid and its refinement";
    EXPECT_EQ(first["by_setting"]["network.layers"].size(), 2u);
    EXPECT_EQ(first["by_epoch"][0]["accuracies"].size(), 2u);
    EXPECT_EQ(first["best"]["clips"], 6);
    EXPECT_FALSE(first["trials"][0]["resumed"]);
    const json second = documentOf(runProgram(arguments));
    ASSERT_EQ(second["trials"].size(), first["trials"].size());
    for (std::size_t i = 0; i < first["trials"].size(); ++i) {
        EXPECT_TRUE(second["trials"][i]["resumed"]);
        EXPECT_EQ(second["trials"][i]["accuracy"], first["trials"][i]["accuracy"]);
    }

    const Finished other = runProgram(
        {"search", music.string(), "--preset", "report", "--vary", "epochs=1", "--out", place});
    EXPECT_EQ(other.exitCode, 2);
    EXPECT_NE(other.messages.find("folder of another search"), std::string::npos);
}

TEST_F(CliTest, a_random_search_draws_as_many_as_it_is_told)
{
    const Finished finished = runProgram(
        {"search", music.string(), "--vary", "learningRate=log:0.001:0.1:4", "--vary", "epochs=1",
         "--random", "3", "--out", (folder.path() / "search").string(), "--json"});
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    EXPECT_EQ(documentOf(finished)["trials"].size(), 3u);
    const Finished bare =
        runProgram({"search", music.string(), "--vary", "learningRate=log:0.001:0.1:4", "--vary",
                    "epochs=1", "--out", (folder.path() / "bare").string(), "--json", "--random"});
    EXPECT_EQ(documentOf(bare)["trials"].size(), 4u) << bare.messages;
}

TEST_F(CliTest, the_report_is_redone_in_a_folder)
{
    // Numbers that put one clip of each style into each part of the report's split.
    const fs::path few = folder.path() / "few";
    for (const auto& style : fs::directory_iterator(music)) {
        if (!style.is_directory())
            continue;
        const std::string name = style.path().filename().string();
        fs::create_directories(few / name);
        const std::pair<const char*, const char*> renamed[] = {
            {"00000", "00000"}, {"00001", "00010"}, {"00002", "00030"}, {"00003", "00031"}};
        for (const auto& [from, to] : renamed)
            fs::copy_file(style.path() / (name + "." + from + ".flac"),
                          few / name / (name + "." + to + ".flac"));
    }
    const fs::path place = folder.path() / "report";
    const Finished finished = runProgram(
        {"reproduce", few.string(), "--out", place.string(), "--scale", "0.0001", "--json"});
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    const json result = documentOf(finished);
    EXPECT_EQ(result["genres"].size(), 6u) << "a collection of six needs none named";
    EXPECT_EQ(result["test_looks"], 1);
    EXPECT_EQ(result["clips"]["test"], 6);
    EXPECT_TRUE(fs::file_size(place / "report.html") > 50'000);

    const Finished three = runProgram({"reproduce", few.string(), "--out", place.string(),
                                       "--scale", "0.0001", "--genres", "waltz,ambient"});
    EXPECT_EQ(three.exitCode, 2);
    EXPECT_NE(three.messages.find("another reproduction"), std::string::npos) << three.messages;
    fs::remove_all(few / "waltz");
    const Finished five = runProgram({"reproduce", few.string(), "--out", place.string()});
    EXPECT_EQ(five.exitCode, 2);
    EXPECT_NE(five.messages.find("'--genres' must name six"), std::string::npos) << five.messages;
}
