// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/exports.h"

#include "core/base/files.h"
#include "core/library/playlist.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

LibrarySong heard(const fs::path& file, const std::string& genre, float share,
                  Doubt doubt = Doubt::None)
{
    LibrarySong song;
    song.file = file;
    song.title = "So \"What\", then";
    song.artist = "Miles";
    song.seconds = 61;
    song.shares = {{genre, share}, {"other", 1 - share}};
    song.doubt = doubt;
    return song;
}

LibrarySong failed(const fs::path& file)
{
    LibrarySong song;
    song.file = file;
    song.error = Error{ErrorCode::AudioEmpty, textOf(file), ""};
    return song;
}

} // namespace

TEST(exports, csv_has_a_line_a_song_and_quotes_what_needs_it)
{
    const std::string csv =
        libraryCsv(std::vector{heard("/m/a.mp3", "jazz", 0.75f), failed("/m/b.mp3")});
    EXPECT_EQ(csv, "file,artist,title,genre,confidence,doubt,second,second_confidence,tag_genre,"
                   "seconds,format,error\r\n"
                   "/m/a.mp3,Miles,\"So \"\"What\"\", then\",jazz,0.7500,,other,0.2500,,61.0,,\r\n"
                   "/m/b.mp3,,,,,,,,,,,/m/b.mp3 holds no sound. Get a complete copy.\r\n");
}

TEST(exports, json_has_all_probabilities_and_null_for_what_is_not_there)
{
    const auto document = nlohmann::json::parse(libraryJson(
        std::vector{heard("/m/caf\xe9.mp3", "jazz", 0.75f, Doubt::Speech), failed("/m/b.mp3")}));
    ASSERT_EQ(document["songs"].size(), 2u);
    EXPECT_EQ(document["songs"][0]["genre"], "jazz");
    EXPECT_EQ(document["songs"][0]["doubt"], "speech");
    EXPECT_EQ(document["songs"][0]["probabilities"]["jazz"], 0.75);
    EXPECT_TRUE(document["songs"][1]["genre"].is_null());
    EXPECT_TRUE(document["songs"][1]["error"].is_string());
}

TEST(exports, each_genre_gets_a_playlist_that_can_be_read_back)
{
    const test::TemporaryFolder folder;
    const fs::path a = folder.write("a.mp3", "x"), b = folder.write("b.mp3", "x"),
                   c = folder.write("c.mp3", "x");
    const auto written = writeGenrePlaylists(
        std::vector{heard(a, "jazz", 0.6f), heard(b, "jazz", 0.9f), heard(c, "a/b", 0.5f),
                    heard(a, "rock", 0.3f, Doubt::Undecided), failed("/m/d.mp3")},
        folder.path());
    ASSERT_TRUE(written);
    ASSERT_EQ(written->size(), 3u);
    EXPECT_EQ(readPlaylist(folder.path() / "jazz.m3u8")->files, (std::vector{b, a}));
    EXPECT_EQ(readPlaylist(folder.path() / "a_b.m3u8")->files, std::vector{c});
    EXPECT_EQ(readPlaylist(folder.path() / "not sure.m3u8")->files, std::vector{a});
}

TEST(exports, a_library_without_songs_is_an_empty_list)
{
    EXPECT_EQ(nlohmann::json::parse(libraryJson({}))["songs"], nlohmann::json::array());
}
