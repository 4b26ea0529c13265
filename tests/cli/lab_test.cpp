// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

using namespace genrescope::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// Three runs of other seeds on one split of a small collection, made by the program itself.
struct LabCliTest : testing::Test {
    static void SetUpTestSuite()
    {
        shared = std::make_unique<TemporaryFolder>();
        music = (shared->path() / "music").string();
        runProgram({"demo-collection", music, "--clips", "6", "--seconds", "6"});
        for (const char* seed : {"1", "2", "3"}) {
            runs.push_back((shared->path() / "runs" / seed).string());
            runProgram({"train", music, "--out", runs.back(), "--epochs", "3", "--seed", seed,
                        "--split-seed", "1", "--genres", "blues,techno,waltz"});
        }
    }
    static void TearDownTestSuite()
    {
        runs.clear();
        shared.reset();
    }

    static std::string contentOf(const fs::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    static json documentOf(const Finished& finished)
    {
        EXPECT_EQ(finished.exitCode, 0) << finished.messages;
        const json document = json::parse(finished.output, nullptr, /*allow_exceptions*/ false);
        EXPECT_FALSE(document.is_discarded()) << finished.output << finished.messages;
        return document;
    }

    inline static std::unique_ptr<TemporaryFolder> shared;
    inline static std::string music;
    inline static std::vector<std::string> runs;

    const TemporaryFolder folder;
};

} // namespace

TEST_F(LabCliTest, a_store_lists_its_runs)
{
    const json list =
        documentOf(runProgram({"runs", (shared->path() / "runs").string(), "--json"}));
    ASSERT_EQ(list["runs"].size(), 3u);
    for (const json& run : list["runs"]) {
        EXPECT_EQ(run["state"], "finished");
        EXPECT_EQ(run["epochs"], 3);
        EXPECT_EQ(run["test_looks"], 1);
        EXPECT_TRUE(run["accuracy"].is_number());
    }
    const Finished text = runProgram({"runs", (shared->path() / "runs").string()});
    EXPECT_NE(text.output.find("finished"), std::string::npos);
    EXPECT_EQ(documentOf(runProgram({"runs", "/none", "--json"}))["runs"], json::array());
}

TEST_F(LabCliTest, a_killed_run_is_listed_as_interrupted)
{
    const fs::path store = folder.path() / "runs";
    const Finished killed = runProgram({"train", music, "--out", (store / "killed").string(),
                                        "--epochs", "100000", "--genres", "blues,waltz"},
                                       "Training: ", SIGKILL);
    EXPECT_EQ(killed.exitCode, 128 + SIGKILL);
    const json list = documentOf(runProgram({"runs", store.string(), "--json"}));
    ASSERT_EQ(list["runs"].size(), 1u);
    EXPECT_EQ(list["runs"][0]["state"], "interrupted");
    EXPECT_EQ(runProgram({"evaluate", (store / "killed").string()}).exitCode, 1);
    EXPECT_EQ(
        documentOf(runProgram({"train", music, "--out", (store / "killed").string(), "--epochs",
                               "1", "--genres", "blues,waltz", "--json"}))["epochs"],
        1)
        << "its place is not blocked";
}

TEST_F(LabCliTest, a_killed_run_that_is_resumed_ends_as_one_that_was_not_killed)
{
    const auto train = [](const fs::path& out) {
        return std::vector<std::string>{"train",    music,          "--out",    out.string(),
                                        "--epochs", "60",           "--genres", "blues,waltz",
                                        "--json",   "--split-seed", "1",        "--resume"};
    };
    const fs::path killed = folder.path() / "killed", whole = folder.path() / "whole";
    EXPECT_EQ(runProgram(train(killed), "Training: ", SIGKILL).exitCode, 128 + SIGKILL);
    const json resumed = documentOf(runProgram(train(killed)));
    const json begun = documentOf(runProgram(train(whole)));
    EXPECT_EQ(resumed["epochs"], 60);
    EXPECT_EQ(resumed["development_confusion"], begun["development_confusion"]);
    EXPECT_EQ(contentOf(killed / "model.safetensors"), contentOf(whole / "model.safetensors"));

    EXPECT_EQ(documentOf(runProgram(train(killed)))["test_looks"], 1) << "it was done already";
    auto other = train(killed);
    other[5] = "61";
    EXPECT_NE(runProgram(other).messages.find("the very command"), std::string::npos);
}

TEST_F(LabCliTest, a_preset_of_several_networks_is_refused_where_one_is_meant)
{
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"cross-validate", music, "--preset", "best"},
          {"search", music, "--preset", "best", "--vary", "epochs=1,2", "--out",
           (folder.path() / "search").string()}}) {
        const Finished finished = runProgram(arguments);
        EXPECT_EQ(finished.exitCode, 2);
        EXPECT_NE(finished.messages.find("several networks"), std::string::npos)
            << finished.messages;
    }
}

TEST_F(LabCliTest, runs_are_compared_on_their_development_part)
{
    const json all = documentOf(runProgram({"compare", runs[0], runs[1], runs[2], "--json"}));
    ASSERT_EQ(all["rows"].size(), 3u);
    EXPECT_TRUE(all["difference"].is_null());
    for (const json& row : all["rows"]) {
        EXPECT_EQ(row["by_epoch"].size(), 3u);
        EXPECT_EQ(row["by_epoch"][2], row["accuracy"]);
        EXPECT_EQ(row["confusion"].size(), 3u);
    }
    const json two = documentOf(runProgram({"compare", runs[0], runs[0], "--json"}));
    EXPECT_EQ(two["difference"]["p_value"], 1);
    EXPECT_EQ(two["difference"]["counts"], json::parse("[[0,0,0],[0,0,0],[0,0,0]]"));
    EXPECT_NE(runProgram({"compare", runs[0], runs[1]}).output.find("McNemar"), std::string::npos);
}

TEST_F(LabCliTest, runs_answer_as_one_by_every_method)
{
    for (const std::string method : {"average", "maximum", "weighted", "vote"}) {
        const std::string model = (folder.path() / (method + ".safetensors")).string();
        const json document = documentOf(runProgram(
            {"ensemble", runs[0], runs[1], runs[2], "--method", method, "--out", model, "--json"}));
        EXPECT_EQ(document["method"], method);
        EXPECT_EQ(document["members"].size(), 3u);
        EXPECT_TRUE(document["test"].is_null()) << "nobody asked";
        EXPECT_EQ(document["development_by_epoch"].size(), 3u);
        if (method == "weighted") {
            double sum = 0;
            for (const json& member : document["members"])
                sum += member["weight"].get<double>();
            EXPECT_NEAR(sum, 1, 1e-5);
        }
        const std::string song = (fs::path(music) / "waltz" / "waltz.00000.flac").string();
        EXPECT_TRUE(documentOf(runProgram({"identify", model, song, "--json"}))["files"][0]["error"]
                        .is_null());
    }
}

TEST_F(LabCliTest, an_ensembles_look_at_the_test_part_is_counted_in_every_run)
{
    std::vector<std::string> arguments = {"ensemble"};
    for (const std::string& run : runs) {
        const fs::path copy = folder.path() / fs::path(run).filename();
        fs::copy(run, copy);
        arguments.push_back(copy.string());
    }
    arguments.insert(arguments.end(), {"--test", "--json"});
    const json document = documentOf(runProgram(arguments));
    EXPECT_EQ(document["test"]["clips"], 3);
    EXPECT_EQ(document["test_looks"], 2) << "each run was looked at once before";
    const json listed = documentOf(runProgram({"runs", folder.path().string(), "--json"}));
    for (const json& run : listed["runs"])
        EXPECT_EQ(run["test_looks"], 2);
}

TEST_F(LabCliTest, runs_on_other_clips_are_refused_with_a_sentence)
{
    const std::string other = (folder.path() / "other").string();
    runProgram({"train", music, "--out", other, "--epochs", "1", "--split-seed", "9", "--genres",
                "blues,techno,waltz"});
    for (const char* command : {"ensemble", "compare"}) {
        const Finished finished = runProgram({command, runs[0], other, "--json"});
        EXPECT_EQ(finished.exitCode, 1);
        EXPECT_NE(finished.messages.find("other clips"), std::string::npos) << finished.messages;
        EXPECT_TRUE(json::parse(finished.output)["error"].is_string());
    }
}

TEST_F(LabCliTest, cross_validation_measures_every_clip_outside_the_test_part_once)
{
    const std::string store = (folder.path() / "folds").string();
    const std::vector<std::string> arguments = {"cross-validate", music,
                                                "--folds",        "3",
                                                "--seeds",        "2",
                                                "--epochs",       "2",
                                                "--genres",       "bossa,techno,waltz",
                                                "--store",        store};
    std::vector<std::string> withJson = arguments;
    withJson.push_back("--json");
    const json document = documentOf(runProgram(withJson));
    EXPECT_EQ(document["runs"].size(), 6u);
    EXPECT_EQ(document["clips"], 15); // of 18, one of each genre is kept to test
    EXPECT_TRUE(document["sd_folds"].is_number());
    EXPECT_TRUE(document["sd_seeds"].is_number());
    EXPECT_EQ(documentOf(runProgram({"runs", store, "--json"}))["runs"].size(), 6u);

    // Its blues are not taken for GTZAN's, most of which have one artist.
    const Finished text =
        runProgram({"cross-validate", music, "--folds", "3", "--epochs", "2", "--genres",
                    "blues,techno,waltz", "--store", store, "--grouped", "--all"});
    EXPECT_EQ(text.exitCode, 0) << text.messages;
    EXPECT_NE(text.output.find("of 18 clips"), std::string::npos) << text.output;
}
