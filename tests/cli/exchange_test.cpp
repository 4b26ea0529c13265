// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

using namespace genrescope::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

struct ExchangeCliTest : testing::Test {
    const TemporaryFolder folder;

    std::string at(const char* name) const { return (folder.path() / name).string(); }
    static std::string contentOf(const fs::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
};

} // namespace

TEST_F(ExchangeCliTest, the_bundled_model_becomes_onnx_with_a_card)
{
    const Finished done = runProgram({"export", "--out", at("model.onnx"), "--json"});
    ASSERT_EQ(done.exitCode, 0) << done.messages;
    EXPECT_EQ(json::parse(done.output)["networks"], 10);
    const json card = json::parse(contentOf(at("model.json")));
    EXPECT_EQ(card["classes"].size(), 10u);
    EXPECT_EQ(card["scalers"].at(0)["mean"].size(), card["columns"].size());
    EXPECT_EQ(card["calibration"]["in_graph"], false);
    EXPECT_GT(fs::file_size(at("model.onnx")), 500'000u);

    EXPECT_EQ(runProgram({"export", "--whole", "--out", at("whole.onnx")}).exitCode, 0);
    EXPECT_EQ(json::parse(contentOf(at("whole.json")))["calibration"]["in_graph"], true);
}

TEST_F(ExchangeCliTest, what_is_no_model_is_not_exported)
{
    folder.write("x.safetensors", "no model");
    const Finished refused = runProgram({"export", at("x.safetensors"), "--out", at("model.onnx")});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.messages.find("x.safetensors"), std::string::npos);
    EXPECT_FALSE(fs::exists(at("model.onnx")));
}

TEST_F(ExchangeCliTest, identify_writes_a_timeline_for_each_song_and_a_library)
{
    for (const char* name : {"one/a.wav", "two/a.wav"}) {
        fs::create_directories((folder.path() / name).parent_path());
        writeSound(folder.path() / name, noise(12));
    }
    const Finished done =
        runProgram({"identify", at("one"), at("two"), "--timelines", at("timelines"),
                    "--timelines-as", "audacity,jams,csv", "--library", at("library")});
    ASSERT_EQ(done.exitCode, 0) << done.messages;
    for (const char* file : {"a.labels.txt", "a.jams", "a.timeline.csv", "a-2.labels.txt",
                             "a-2.jams", "a-2.timeline.csv"})
        EXPECT_TRUE(fs::exists(folder.path() / "timelines" / file)) << file;
    EXPECT_EQ(json::parse(contentOf(folder.path() / "library" / "library.json"))["songs"].size(),
              2u);
}

TEST_F(ExchangeCliTest, features_are_those_of_a_model_also_frame_by_frame)
{
    const std::string music = at("music");
    runProgram({"demo-collection", music, "--clips", "2", "--seconds", "6"});
    const Finished steps =
        runProgram({"extract", music, "--model", RESOURCES "/models/gtzan10.safetensors", "--out",
                    at("x.npz"), "--json"});
    ASSERT_EQ(steps.exitCode, 0) << steps.messages;
    EXPECT_EQ(json::parse(steps.output)["steps"], 40);
    EXPECT_EQ(json::parse(steps.output)["columns"], 757);
    const Finished frames =
        runProgram({"extract", music, "--model", RESOURCES "/models/gtzan10.safetensors",
                    "--frames", "--out", at("f.npz"), "--json"});
    ASSERT_EQ(frames.exitCode, 0) << frames.messages;
    EXPECT_EQ(json::parse(frames.output)["steps"], 1291);
    EXPECT_EQ(json::parse(frames.output)["columns"], 46);
}
