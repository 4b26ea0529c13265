// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/collection_edits.h"
#include "tests/cli/program.h"
#include "tests/support/test_archive.h"
#include "tests/support/test_files.h"
#include "tests/support/web_server.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>

using namespace genrescope::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// Music to look at, made once by the program itself.
struct DataTest : testing::Test {
    static void SetUpTestSuite()
    {
        shared = std::make_unique<TemporaryFolder>();
        music = shared->path() / "music";
        runProgram({"demo-collection", music.string(), "--clips", "2", "--seconds", "10"});
        fs::copy_file(music / "waltz" / "waltz.00001.flac", music / "blues" / "copy.flac");
        shared->write("music/metal/text.mp3", "not a sound");
    }
    static void TearDownTestSuite() { shared.reset(); }

    inline static std::unique_ptr<TemporaryFolder> shared;
    inline static fs::path music;

    const TemporaryFolder folder;
};

json documentOf(const Finished& finished)
{
    const json document = json::parse(finished.output, nullptr, /*allow_exceptions*/ false);
    EXPECT_FALSE(document.is_discarded()) << finished.output << finished.messages;
    return document;
}

} // namespace

TEST_F(DataTest, check_names_what_is_wrong_in_a_collection)
{
    const Finished finished = runProgram({"check", music.string(), "--json"});
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    const json result = documentOf(finished);
    EXPECT_EQ(result["clips"], 14);
    ASSERT_EQ(result["set_aside"].size(), 1u);
    EXPECT_EQ(result["set_aside"][0]["file"], (music / "metal" / "text.mp3").string());
    EXPECT_TRUE(result["set_aside"][0]["reason"].is_string());
    const json copies = json::array({(music / "blues" / "copy.flac").string(),
                                     (music / "waltz" / "waltz.00001.flac").string()});
    ASSERT_EQ(result["duplicates"].size(), 1u);
    EXPECT_EQ(result["duplicates"][0], copies);
    EXPECT_EQ(result["near_duplicates"], json::array());
    ASSERT_EQ(result["files"].size(), 14u);
    for (const json& file : result["files"])
        if (file["name"] == "copy") {
            EXPECT_EQ(file["flags"], json({"duplicate", "two_labels"}));
        }
}

TEST_F(DataTest, edits_change_what_takes_part_and_are_taken_back)
{
    const fs::path mine = folder.path() / "music";
    fs::copy(music, mine, fs::copy_options::recursive);
    fs::remove(mine / "genrescope-collection.json");
    const auto edit = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"edit", mine.string()});
        options.emplace_back("--json");
        const Finished finished = runProgram(options);
        EXPECT_EQ(finished.exitCode, 0) << finished.messages;
        return documentOf(finished);
    };
    EXPECT_EQ(edit({})["clips"], 14);
    json result = edit({"--exclude", "copy", (mine / "waltz" / "waltz.00001.flac").string()});
    EXPECT_EQ(result["clips"], 12);
    EXPECT_EQ(result["excluded"], 2);
    EXPECT_EQ(result["edits"],
              json::parse(R"([{"exclude": ["blues/copy.flac", "waltz/waltz.00001.flac"]}])"));
    EXPECT_EQ(edit({"--include", "blues/copy.flac"})["clips"], 13);
    EXPECT_EQ(edit({"--relabel", "copy", "--as", "polka"})["genres"].size(), 7u);
    EXPECT_EQ(edit({"--rename", "polka", "--as", "waltz"})["genres"].size(), 6u);
    result = edit({"--undo"});
    EXPECT_EQ(result["undone"], json::parse(R"({"rename": "polka", "as": "waltz"})"));
    EXPECT_EQ(result["genres"].size(), 7u);
    for (int left = 3; left > 0; --left)
        result = edit({"--undo"});
    EXPECT_EQ(result["edits"], json::array());
    EXPECT_EQ(result["clips"], 14);
    EXPECT_EQ(edit({"--undo"})["undone"], json());
}

TEST_F(DataTest, an_edit_that_can_not_be_is_refused_and_changes_nothing)
{
    const Finished unknown = runProgram({"edit", music.string(), "--exclude", "copy", "nowhere"});
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_NE(unknown.messages.find("nowhere"), std::string::npos);
    EXPECT_EQ(runProgram({"edit", music.string(), "--relabel", "copy"}).exitCode, 2);
    EXPECT_EQ(runProgram({"edit", music.string(), "--as", "jazz"}).exitCode, 2);
    EXPECT_EQ(runProgram({"edit", music.string(), "--undo", "--rename", "a"}).exitCode, 2);
    EXPECT_EQ(documentOf(runProgram({"edit", music.string(), "--json"}))["edits"], json::array());
}

TEST_F(DataTest, check_is_for_people_without_json)
{
    const Finished finished = runProgram({"check", music.string()});
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    EXPECT_NE(finished.output.find("14 clips in 6 genres, 1 set aside"), std::string::npos);
    EXPECT_NE(finished.output.find("copy  waltz.00001"), std::string::npos);
    EXPECT_EQ(runProgram({"check", (folder.path() / "none").string()}).exitCode, 1);
    EXPECT_EQ(runProgram({"check"}).exitCode, 2);
}

TEST_F(DataTest, what_was_extracted_once_comes_from_the_cache)
{
    // Seen by the cache's own folder, and by the same result without it.
    ::setenv("XDG_CACHE_HOME", (folder.path() / "cache").c_str(), 1);
    const auto extract = [&](const char* file) {
        const Finished finished = runProgram({"extract", music.string(), "--preset", "quick",
                                              "--out", (folder.path() / file).string(), "--json"});
        EXPECT_EQ(finished.exitCode, 0) << finished.messages;
        return documentOf(finished)["fingerprint"];
    };
    const json first = extract("a.npz");
    EXPECT_TRUE(fs::exists(folder.path() / "cache" / "genrescope" / "features"));
    EXPECT_EQ(extract("b.npz"), first);
    ::setenv("XDG_CACHE_HOME", (folder.path() / "other").c_str(), 1);
    EXPECT_EQ(extract("c.npz"), first);
}

TEST_F(DataTest, excluded_clips_take_no_part)
{
    ASSERT_TRUE(genrescope::addEdit(
        music, {genrescope::CollectionEdit::Kind::Exclude, {"blues/copy.flac"}}));
    const json result = documentOf(runProgram({"check", music.string(), "--json"}));
    ASSERT_TRUE(genrescope::undoEdit(music));
    EXPECT_EQ(result["clips"], 13);
    EXPECT_EQ(result["excluded"], json::array({(music / "blues" / "copy.flac").string()}));
    EXPECT_EQ(result["duplicates"], json::array());
}

TEST_F(DataTest, gtzan_comes_from_a_mirror_and_is_checked)
{
    const std::string archive =
        tarGzOf({{"genres/blues/blues.00000.wav", "not the music"}, {"genres/x.txt", "x"}});
    const WebServer server([&](const WebRequest& request) { return fileAnswer(request, archive); });
    ::setenv("XDG_DATA_HOME", (folder.path() / "data").c_str(), 1);
    const Finished finished = runProgram({"download", "gtzan", (folder.path() / "gtzan").string(),
                                          "--mirror", server.url("/genres.tar.gz"), "--json"});
    const Finished list = runProgram({"download", "gtzan", "--list", "--json"});
    ::unsetenv("XDG_DATA_HOME");
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    const json result = documentOf(finished);
    EXPECT_EQ(result["clips"], 1);
    EXPECT_EQ(result["different"], json::array({"blues.00000"}));
    EXPECT_EQ(result["missing"].size(), 999u);
    EXPECT_TRUE(fs::exists(folder.path() / "gtzan" / "genres" / "blues" / "blues.00000.wav"));
    EXPECT_EQ(documentOf(list)["mirrors"][0]["url"], server.url("/genres.tar.gz"));
}

TEST_F(DataTest, gtzan_comes_from_an_archive_at_hand)
{
    const fs::path archive =
        folder.write("genres.tar.gz", tarGzOf({{"genres/blues/blues.00000.wav", "not the music"}}));
    const Finished finished = runProgram(
        {"download", "gtzan", (folder.path() / "gtzan").string(), "--archive", archive.string()});
    EXPECT_EQ(finished.exitCode, 0) << finished.messages;
    EXPECT_NE(finished.output.find("1 clips are in"), std::string::npos);
    EXPECT_TRUE(fs::exists(archive));
}

TEST_F(DataTest, a_download_that_fails_says_why)
{
    const fs::path archive = folder.write("damaged.tar.gz", "nonsense");
    const Finished damaged = runProgram({"download", "gtzan", (folder.path() / "gtzan").string(),
                                         "--archive", archive.string(), "--json"});
    EXPECT_EQ(damaged.exitCode, 1);
    EXPECT_TRUE(documentOf(damaged)["error"].is_string());
    EXPECT_FALSE(fs::exists(folder.path() / "gtzan"));
    EXPECT_EQ(runProgram({"download", "gtzan"}).exitCode, 2);
    EXPECT_EQ(runProgram({"download", "something", "x"}).exitCode, 2);
    EXPECT_EQ(runProgram({"download", "--help"}).exitCode, 0);
}
