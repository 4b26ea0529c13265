// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/playlist.h"

#include "tests/support/test_files.h"

#include <gtest/gtest.h>

using namespace genrescope;
using namespace std::literals;
namespace fs = std::filesystem;
using Paths = std::vector<fs::path>;
using Texts = std::vector<std::string>;

TEST(playlist, m3u_entries_are_found_from_its_own_folder)
{
    const test::TemporaryFolder folder;
    const auto playlist = readPlaylist(folder.write("lists/my.m3u8", "#EXTM3U\n"
                                                                     "#EXTINF:184,Artist - Title\n"
                                                                     "song.mp3\n"
                                                                     "\n"
                                                                     "  ../b/sch\xC3\xB6n.ogg  \n"
                                                                     "/music/x.flac\n"));
    ASSERT_TRUE(playlist) << sentence(playlist.error());
    EXPECT_EQ(playlist->files, (Paths{folder.path() / "lists/song.mp3",
                                      folder.path() / "b/sch\xC3\xB6n.ogg", "/music/x.flac"}));
    EXPECT_EQ(playlist->leftOut, Texts{});
}

TEST(playlist, the_marks_of_other_systems_make_no_difference)
{
    const test::TemporaryFolder folder;
    const Paths expected = {folder.path() / "a.mp3", folder.path() / "b.mp3"};
    EXPECT_EQ(readPlaylist(folder.write("1.m3u", "\xEF\xBB\xBF#EXTM3U\r\na.mp3\r\nb.mp3"))->files,
              expected);
    EXPECT_EQ(readPlaylist(folder.write("2.M3U", "a.mp3\rb.mp3\r"))->files, expected);
    const auto windows =
        readPlaylist((folder.write("in/c d.mp3", ""), folder.write("3.m3u", "in\\c d.mp3\r\n")));
    EXPECT_EQ(windows->files, Paths{folder.path() / "in/c d.mp3"});
}

TEST(playlist, latin_1_is_understood_and_names_that_are_no_utf8_are_found)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(readPlaylist(folder.write("a.m3u", "f\xFCr.mp3\n"))->files,
              Paths{folder.path() / "f\xC3\xBCr.mp3"});
    folder.write("f\xFCr.mp3", "");
    EXPECT_EQ(readPlaylist(folder.write("a.m3u", "f\xFCr.mp3\n"))->files,
              Paths{folder.path() / "f\xFCr.mp3"});
}

TEST(playlist, file_addresses_are_decoded)
{
    const test::TemporaryFolder folder;
    const auto playlist = readPlaylist(folder.write("a.m3u", "file:///m/a%20b%25.mp3\n"
                                                             "FILE://localhost/m/%C3%B6.mp3\n"
                                                             "file:/m/100%.mp3\n"));
    ASSERT_TRUE(playlist);
    EXPECT_EQ(playlist->files, (Paths{"/m/a b%.mp3", "/m/\xC3\xB6.mp3", "/m/100%.mp3"}));
}

TEST(playlist, what_is_no_file_here_is_left_out_and_told)
{
    const test::TemporaryFolder folder;
    folder.write("folder/x", "");
    const Texts strange = {"http://radio.example/stream",
                           "https://a.example/b.mp3",
                           "mms://c.example/d",
                           "file://server/share/e.mp3",
                           "file:///a%00b.mp3",
                           "self.m3u",
                           "other.pls",
                           "folder",
                           std::string(5000, 'x')};
    std::string content = "real.mp3\n";
    for (const std::string& entry : strange)
        content += entry + "\n";
    const auto playlist = readPlaylist(folder.write("self.m3u", content));
    ASSERT_TRUE(playlist);
    EXPECT_EQ(playlist->files, Paths{folder.path() / "real.mp3"});
    ASSERT_EQ(playlist->leftOut.size(), strange.size());
    EXPECT_TRUE(std::equal(strange.begin(), strange.end() - 1, playlist->leftOut.begin()));
}

TEST(playlist, pls_entries_follow_their_numbers)
{
    const test::TemporaryFolder folder;
    const auto playlist =
        readPlaylist(folder.write("a.PLS", "[playlist]\r\nNumberOfEntries=4000000000\r\n"
                                           "File10=j.mp3\r\nTitle1=A\r\nLength1=-1\r\n"
                                           "file2 = b.mp3\r\nFile1=a=1.mp3\r\nFileX=no.mp3\r\n"
                                           "File3=http://x.example/\r\nVersion=2\r\n"));
    ASSERT_TRUE(playlist);
    EXPECT_EQ(playlist->files,
              (Paths{folder.path() / "a=1.mp3", folder.path() / "b.mp3", folder.path() / "j.mp3"}));
    EXPECT_EQ(playlist->leftOut, Texts{"http://x.example/"});
}

TEST(playlist, what_is_no_playlist_is_refused)
{
    const test::TemporaryFolder folder;
    const auto code = [](const fs::path& file) { return readPlaylist(file).error().code; };
    EXPECT_EQ(code(folder.path() / "none.m3u"), ErrorCode::FileMissing);
    EXPECT_EQ(code(folder.path()), ErrorCode::FileUnreadable);
    EXPECT_EQ(code(folder.write("a.m3u", "ID3\0\0"s)), ErrorCode::NotAPlaylist);
    fs::resize_file(folder.write("b.m3u", ""), std::uintmax_t{1} << 40);
    EXPECT_EQ(code(folder.path() / "b.m3u"), ErrorCode::NotAPlaylist);
    std::string endless;
    for (int i = 0; i < 200001; ++i)
        endless += "a\n";
    EXPECT_EQ(code(folder.write("c.m3u", endless)), ErrorCode::NotAPlaylist);
    EXPECT_TRUE(readPlaylist(folder.write("d.m3u", ""))->files.empty());
}

TEST(playlist, names_say_what_is_a_playlist)
{
    EXPECT_TRUE(isPlaylist("a.m3u"));
    EXPECT_TRUE(isPlaylist("a.M3U8"));
    EXPECT_TRUE(isPlaylist("/x/a.pls"));
    EXPECT_FALSE(isPlaylist("m3u"));
    EXPECT_FALSE(isPlaylist("a.mp3"));
}

TEST(playlist, what_is_written_reads_back_however_odd_the_names)
{
    const test::TemporaryFolder folder;
    const Paths odd = {
        folder.path() / "plain.mp3",         folder.path() / "deep/er/two words.mp3",
        folder.path() / "#1 hit.mp3",        folder.path() / " blank at both ends .mp3 ",
        folder.path() / "line\nbreak\r.mp3", folder.path() / "back\\slash.mp3",
        folder.path() / "100%25.mp3",        folder.path() / "http:/not an address.mp3",
        folder.path() / "file:x.mp3",        folder.path() / "\xFCmlaut in Latin-1.mp3",
        folder.path() / "\xE2\x82\xAC.mp3",  "/elsewhere/a.mp3"};
    std::vector<PlaylistEntry> entries;
    for (const fs::path& file : odd)
        entries.push_back({file, "Title\nof two lines", 12.6});
    const std::string text = m3u(entries, folder.path());
    const auto playlist = readPlaylist(folder.write("out.m3u8", text));
    ASSERT_TRUE(playlist);
    EXPECT_EQ(playlist->leftOut, Texts{});
    EXPECT_EQ(playlist->files, odd) << text;
}

TEST(playlist, a_written_playlist_shows_titles_and_moves_with_its_songs)
{
    EXPECT_EQ(
        m3u({{"/music/jazz/a.mp3", "Kevin - Vibe", 61.46}, {"/other/b.mp3", "", 0}}, "/music"),
        "#EXTM3U\n#EXTINF:61,Kevin - Vibe\njazz/a.mp3\n/other/b.mp3\n");
    EXPECT_EQ(m3u({{"/a.mp3", "T", 0}}, "/music"), "#EXTM3U\n#EXTINF:-1,T\n/a.mp3\n");
}
