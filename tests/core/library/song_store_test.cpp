// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/song_store.h"

#include "core/base/files.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

LibrarySong song(const std::string& file)
{
    LibrarySong made;
    made.file = file;
    made.sizeBytes = 123456789012;
    made.changedNs = 1700000000123456789;
    made.model = "abc";
    made.artist = "Ärzte, \"die\"";
    made.title = "a\nb";
    made.tagGenre = "Punk";
    made.format = "MPEG (Layer III)";
    made.seconds = 184.5;
    made.shares = {{"jazz", 0.75f}, {"blues", 0.25f}};
    made.doubt = Doubt::Unfamiliar;
    return made;
}

struct SongStoreTest : testing::Test {
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "below" / "library.sqlite";
};

} // namespace

TEST_F(SongStoreTest, what_was_put_is_there_when_it_is_opened_again)
{
    LibrarySong bad = song("/music/caf\xe9.mp3"); // a name that is not UTF-8
    bad.shares.clear();
    bad.error = Error{ErrorCode::NotAudio, textOf(bad.file), "unknown content"};
    {
        auto store = SongStore::open(file);
        ASSERT_TRUE(store) << sentence(store.error());
        ASSERT_TRUE(store->put(std::vector{song("/music/b.mp3"), bad}));
    }
    const auto store = SongStore::open(file);
    ASSERT_TRUE(store);
    EXPECT_EQ(store->songs(), (std::vector{song("/music/b.mp3"), bad}));
}

TEST_F(SongStoreTest, a_song_put_again_takes_its_own_place)
{
    auto store = SongStore::open(file);
    ASSERT_TRUE(store);
    LibrarySong changed = song("/a.mp3");
    ASSERT_TRUE(store->put(std::vector{changed}));
    changed.seconds = 3;
    ASSERT_TRUE(store->put(std::vector{changed}));
    EXPECT_EQ(store->songs(), std::vector{changed});
}

TEST_F(SongStoreTest, forgotten_songs_are_gone)
{
    auto store = SongStore::open(file);
    ASSERT_TRUE(store);
    ASSERT_TRUE(store->put(std::vector{song("/a.mp3"), song("/b.mp3")}));
    ASSERT_TRUE(store->remove(std::vector<fs::path>{"/a.mp3", "/never.mp3"}));
    EXPECT_EQ(store->songs(), std::vector{song("/b.mp3")});
}

TEST_F(SongStoreTest, a_file_that_is_no_database_is_put_aside)
{
    const fs::path odd = folder.write("odd.sqlite", std::string(5000, 'x'));
    auto store = SongStore::open(odd);
    ASSERT_TRUE(store) << sentence(store.error());
    EXPECT_EQ(store->songs()->size(), 0u);
    EXPECT_EQ(readFile(fs::path(odd) += ".damaged"), std::string(5000, 'x'));
}

TEST_F(SongStoreTest, where_nothing_can_be_written_it_says_so)
{
    const auto store = SongStore::open(folder.write("file", "x") / "library.sqlite");
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::WriteFailed);
}
