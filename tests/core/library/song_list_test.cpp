// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/song_list.h"

#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace genrescope;
namespace fs = std::filesystem;
using Paths = std::vector<fs::path>;

namespace {

Paths below(const fs::path& folder, const std::vector<std::string>& names)
{
    Paths paths;
    for (const std::string& name : names)
        paths.push_back(folder / name);
    return paths;
}

} // namespace

TEST(song_list, folders_are_searched_in_natural_order)
{
    const test::TemporaryFolder folder;
    const std::vector<std::string> sorted = {"a/1.mp3", "a/2.ogg", "a/10.mp3", "a 2/x.flac",
                                             "B/1.mp3", "b1.mp3",  "c.mp3"};
    for (const std::string& name : sorted)
        folder.write(name, "x");
    folder.write("cover.jpg", "x");
    folder.write(".hidden/y.mp3", "x");
    folder.write("list.m3u", "nothing.mp3");
    const SongList songs = songsOf({folder.path()});
    EXPECT_EQ(songs.files, below(folder.path(), sorted));
    EXPECT_TRUE(songs.leftOut.empty());
}

TEST(song_list, files_playlists_and_folders_keep_the_order_in_which_they_were_named)
{
    const test::TemporaryFolder folder;
    for (const char* name : {"z.mp3", "in/b.mp3", "in/a.mp3", "m.mp3"})
        folder.write(name, "x");
    const auto list = folder.write("list.m3u", "m.mp3\ngone.mp3\nhttp://x.example/\n");
    const SongList songs =
        songsOf({folder.path() / "z.mp3", list, folder.path() / "in", folder.path() / "notes.txt"});
    EXPECT_EQ(songs.files, below(folder.path(), {"z.mp3", "m.mp3", "gone.mp3", "in/a.mp3",
                                                 "in/b.mp3", "notes.txt"}));
    ASSERT_EQ(songs.leftOut.size(), 1u);
    EXPECT_EQ(songs.leftOut[0], (Error{ErrorCode::NotASong, "http://x.example/", list.string()}));
}

TEST(song_list, a_song_named_twice_is_heard_once)
{
    const test::TemporaryFolder folder;
    const auto song = folder.write("a/song.mp3", "x");
    const auto list = folder.write("list.m3u", "a/song.mp3\n./a/../a/song.mp3\n");
    EXPECT_EQ(songsOf({song, folder.path(), list, folder.path() / "a/./song.mp3"}).files,
              Paths{song});
}

TEST(song_list, links_in_a_circle_come_to_an_end)
{
    const test::TemporaryFolder folder;
    const auto song = folder.write("a/song.mp3", "x");
    fs::create_directory_symlink(folder.path(), folder.path() / "a" / "up");
    fs::create_symlink("self.mp3", folder.path() / "self.mp3");
    const SongList songs = songsOf({folder.path()});
    EXPECT_EQ(songs.files, (Paths{song, folder.path() / "self.mp3"}));
}

TEST(song_list, files_that_can_not_be_heard_are_in_the_list_to_be_accounted_for)
{
    const test::TemporaryFolder folder;
    folder.write("empty.mp3", "");
    fs::create_symlink("nowhere.mp3", folder.path() / "gone.mp3");
    fs::create_directory(folder.path() / "folder.mp3");
    folder.write("folder.mp3/inside.mp3", "x");
    EXPECT_EQ(songsOf({folder.path()}).files,
              below(folder.path(), {"empty.mp3", "folder.mp3/inside.mp3", "gone.mp3"}));
}

TEST(song_list, a_playlist_that_can_not_be_read_does_not_end_the_list)
{
    const test::TemporaryFolder folder;
    const auto song = folder.write("song.mp3", "x");
    const SongList songs = songsOf({folder.path() / "none.m3u", song});
    EXPECT_EQ(songs.files, Paths{song});
    ASSERT_EQ(songs.leftOut.size(), 1u);
    EXPECT_EQ(songs.leftOut[0].code, ErrorCode::FileMissing);
}

TEST(song_list, natural_order_counts_and_orders_everything)
{
    const std::vector<std::string> sorted = {
        "",    "/",   "1",    "01",    "2",  "10",  "99999999999999999999999",
        "a/b", "a b", "a1b2", "a1b10", "A2", "a10", "b"};
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        for (std::size_t j = 0; j < sorted.size(); ++j) {
            if (sorted[i] != "01" && sorted[j] != "01") {
                EXPECT_EQ(naturalOrder(sorted[i], sorted[j]), i < j)
                    << sorted[i] << " " << sorted[j];
            }
        }
    }
    EXPECT_NE(naturalOrder("1", "01"), naturalOrder("01", "1"));
}
