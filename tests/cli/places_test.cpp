// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

using namespace genrescope::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// A folder that is called by the parameter, with all that is done with music in it.
struct PlacesCliTest : testing::TestWithParam<const char*> {
    static void SetUpTestSuite()
    {
        shared = std::make_unique<TemporaryFolder>();
        runProgram({"demo-collection", (shared->path() / "music").string(), "--clips", "4",
                    "--seconds", "5"});
    }
    static void TearDownTestSuite() { shared.reset(); }

    /// The program's one document; one that is not UTF-8 is none.
    static json documentOf(const Finished& finished)
    {
        EXPECT_EQ(finished.exitCode, 0) << finished.messages;
        const json document = json::parse(finished.output, nullptr, /*allow_exceptions*/ false);
        EXPECT_FALSE(document.is_discarded()) << finished.output << finished.messages;
        return document;
    }

    inline static std::unique_ptr<TemporaryFolder> shared;
    const TemporaryFolder folder;
};

} // namespace

TEST_P(PlacesCliTest, music_is_opened_trained_on_kept_and_named_there)
{
    const fs::path place = folder.path() / GetParam();
    fs::create_directories(place);
    const fs::path music = place / GetParam();
    fs::copy(shared->path() / "music", music, fs::copy_options::recursive);
    const fs::path song = music / "blues" / (std::string(GetParam()) + ".flac");
    fs::rename(fs::directory_iterator(music / "blues")->path(), song);

    const json check = documentOf(runProgram({"check", music.string(), "--json"}));
    EXPECT_FALSE(check.empty());

    const fs::path runs = place / "runs", run = runs / GetParam();
    const json trained =
        documentOf(runProgram({"train", music.string(), "--out", run.string(), "--epochs", "1",
                               "--genres", "blues,techno", "--json"}));
    EXPECT_FALSE(trained.empty());
    EXPECT_TRUE(fs::exists(run / "model.safetensors"));
    const json listed = documentOf(runProgram({"runs", runs.string(), "--json"}));
    EXPECT_EQ(listed.at("runs").size(), 1u) << listed.dump();

    const json named = documentOf(runProgram({"identify", run.string(), song.string(), "--json"}));
    EXPECT_TRUE(named.at("files").at(0).at("genre").is_string()) << named.dump();
    for (const auto& entry : fs::directory_iterator(folder.path()))
        EXPECT_EQ(entry.path(), place) << "nothing is written elsewhere";
}

INSTANTIATE_TEST_SUITE_P(names, PlacesCliTest,
                         testing::Values("two  words", "it's \"quoted\"", "new\nline",
                                         "\xd7\xa9\xd7\x99\xd7\xa8 "
                                         "\xd8\xa3\xd8\xba\xd9\x86\xd9\x8a\xd8\xa9",
                                         "\xff\xfe caf\xe9", "$(true) `true` %s%n", "-dash;*?[]",
                                         "back\\slash"));
