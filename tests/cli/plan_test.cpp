// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <memory>

using namespace genrescope::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

using Words = std::vector<std::string>;

struct PlanCliTest : testing::Test {
    static void SetUpTestSuite()
    {
        shared = std::make_unique<TemporaryFolder>();
        music = (shared->path() / "music").string();
        runProgram({"demo-collection", music, "--clips", "6", "--seconds", "6"});
    }
    static void TearDownTestSuite() { shared.reset(); }

    static json documentOf(const Finished& finished)
    {
        const json document = json::parse(finished.output, nullptr, /*allow_exceptions*/ false);
        EXPECT_FALSE(document.is_discarded()) << finished.output << finished.messages;
        return document;
    }
    static std::string contentOf(const fs::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    static Words joined(Words words, const Words& more)
    {
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }
    Finished work(int task) const
    {
        return runProgram({"work", plan, "--task", std::to_string(task), "--json"});
    }
    std::string missing() const { return runProgram({"work", plan, "--missing"}).output; }

    inline static std::unique_ptr<TemporaryFolder> shared;
    inline static std::string music;

    const TemporaryFolder folder;
    const std::string plan = (folder.path() / "plan").string();
};

} // namespace

TEST_F(PlanCliTest, a_search_by_tasks_is_the_search_itself_also_after_a_kill)
{
    const Words search = {
        "search", music, "--genres", "blues,techno,waltz", "--vary", "learningRate=0.003,0.01"};
    const json made =
        documentOf(runProgram(joined(joined({"plan"}, search), {"--out", plan, "--json"})));
    EXPECT_EQ(made["tasks"], 2);
    EXPECT_GE(made["requests"]["minutes"], 5);
    EXPECT_GE(made["requests"]["memory_mb"], 500);
    EXPECT_EQ(missing(), "0\n1\n");

    const Finished killed = runProgram({"work", plan, "--task", "1"}, "Task 1: ", SIGKILL);
    EXPECT_EQ(killed.exitCode, 128 + SIGKILL);
    EXPECT_EQ(missing(), "0\n1\n");
    const json once = documentOf(work(1)), twice = documentOf(work(1));
    EXPECT_EQ(once["worked"], true);
    EXPECT_EQ(twice["worked"], false);
    EXPECT_EQ(missing(), "0\n");

    const Finished some = runProgram({"gather", plan, "--json"});
    EXPECT_EQ(some.exitCode, 1);
    EXPECT_EQ(documentOf(some)["missing"], json::array({0}));
    EXPECT_NE(runProgram({"gather", plan}).messages.find("Missing: 0 "), std::string::npos);
    EXPECT_EQ(work(0).exitCode, 0);
    const Finished all = runProgram({"gather", plan, "--json"});
    EXPECT_EQ(all.exitCode, 0) << all.messages;

    const std::string local = (folder.path() / "local").string();
    json here = documentOf(runProgram(joined(search, {"--out", local, "--json"}))),
         there = documentOf(all)["result"];
    for (json* document : {&here, &there}) {
        document->erase("search");
        (*document)["best"].erase("seconds");
        for (json& trial : (*document)["trials"])
            trial.erase("seconds");
    }
    EXPECT_EQ(here, there);
    for (const char* run : {"learningRate-0.003", "learningRate-0.01"})
        EXPECT_EQ(contentOf(fs::path(plan) / "runs" / run / "model.safetensors"),
                  contentOf(fs::path(local) / run / "model.safetensors"));
}

TEST_F(PlanCliTest, every_kind_is_planned_worked_on_and_gathered)
{
    const std::vector<Words> plans = {
        {"cross-validate", music, "--epochs", "2", "--folds", "2"},
        {"protocol", "grouped", music, "--preset", "quick", "--set", "training.epochs=2", "--seeds",
         "1", "--without-baselines"},
        {"extract", music, "--preset", "quick", "--each", "20", "--as", "csv"},
        {"identify", music, "--each", "20"}};
    for (const Words& words : plans) {
        const std::string place = (folder.path() / words.front()).string();
        const json made =
            documentOf(runProgram(joined(joined({"plan"}, words), {"--out", place, "--json"})));
        ASSERT_TRUE(made["tasks"].is_number()) << words.front();
        for (int task = 0; task < made["tasks"]; ++task) {
            const Finished done = runProgram({"work", place, "--task", std::to_string(task)});
            EXPECT_EQ(done.exitCode, 0) << words.front() << ": " << done.messages;
        }
        const Finished all = runProgram({"gather", place});
        EXPECT_EQ(all.exitCode, 0) << words.front() << ": " << all.messages;
        EXPECT_TRUE(fs::exists(fs::path(place) / "result.json")) << words.front();
    }
    EXPECT_TRUE(fs::exists(folder.path() / "extract" / "features.csv"));
    EXPECT_TRUE(fs::exists(folder.path() / "identify" / "library.csv"));
}

TEST_F(PlanCliTest, the_features_are_the_file_that_extract_writes)
{
    const std::string here = (folder.path() / "here.npz").string();
    EXPECT_EQ(runProgram({"extract", music, "--preset", "quick", "--out", here}).exitCode, 0);
    runProgram({"plan", "extract", music, "--preset", "quick", "--each", "10", "--out", plan});
    for (int task = 0; task < 4; ++task)
        work(task);
    EXPECT_EQ(runProgram({"gather", plan}).exitCode, 0);
    EXPECT_EQ(contentOf(fs::path(plan) / "features.npz"), contentOf(here));
}

TEST_F(PlanCliTest, the_library_is_what_identify_writes)
{
    const fs::path here = folder.path() / "here";
    EXPECT_EQ(runProgram({"identify", music, "--library", here.string()}).exitCode, 0);
    runProgram({"plan", "identify", music, "--each", "7", "--out", plan});
    for (int task = 0; task < 6; ++task)
        EXPECT_EQ(work(task).exitCode, 0);
    EXPECT_EQ(runProgram({"gather", plan}).exitCode, 0);
    int compared = 0;
    for (const auto& entry : fs::directory_iterator(here)) {
        EXPECT_EQ(contentOf(fs::path(plan) / entry.path().filename()), contentOf(entry.path()));
        ++compared;
    }
    EXPECT_GE(compared, 3); // the two tables, and a playlist at least
}

TEST_F(PlanCliTest, what_is_wrong_is_said)
{
    EXPECT_EQ(runProgram({"plan"}).exitCode, 2);
    EXPECT_EQ(runProgram({"work", plan}).exitCode, 2);
    const Finished none = runProgram({"gather", plan});
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_NE(none.messages.find("plan.json"), std::string::npos) << none.messages;
    const Words search = {"plan", "search", music, "--vary", "seed=1,2", "--out", plan};
    EXPECT_EQ(runProgram(search).exitCode, 0);
    EXPECT_EQ(runProgram(search).exitCode, 0) << "the same again";
    EXPECT_EQ(work(2).exitCode, 2);
    const Finished other =
        runProgram({"plan", "search", music, "--vary", "seed=1,3", "--out", plan});
    EXPECT_EQ(other.exitCode, 2);
    EXPECT_NE(other.messages.find("another plan"), std::string::npos) << other.messages;
}
