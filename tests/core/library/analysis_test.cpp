// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/analysis.h"

#include "core/base/files.h"
#include "core/tags/tagging.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <set>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

struct AnalysisTest : testing::Test {
    const TemporaryFolder folder;
    const Listener listener{toyModel()};
    SongStore store = *SongStore::open(folder.path() / "library.sqlite");
    std::vector<fs::path> files;

    void SetUp() override
    {
        for (int i = 0; i < 6; ++i) {
            files.push_back(folder.path() / ("song" + std::to_string(i) + ".flac"));
            writeSound(files.back(), noise(6, 22050, 0.3, static_cast<std::uint64_t>(i) + 1), 22050,
                       SoundFormat::Flac);
        }
    }

    AnalysisOutcome analysed(const AnalysisHooks& hooks = {}, const std::string& model = "one")
    {
        const auto outcome = analyseSongs(listener, model, files, store, hooks);
        EXPECT_TRUE(outcome) << sentence(outcome.error());
        return outcome.value_or(AnalysisOutcome());
    }
};

} // namespace

TEST_F(AnalysisTest, every_file_is_accounted_for_whatever_it_holds)
{
    files.push_back(folder.write("text.mp3", "words"));
    files.push_back(folder.write("empty.mp3", ""));
    files.push_back(folder.path() / "gone.mp3");
    files.push_back(folder.path() / "folder.mp3");
    fs::create_directory(files.back());
    std::set<fs::path> told;
    AnalysisHooks hooks;
    hooks.songDone = [&](const LibrarySong& song) {
        told.insert(song.file);
        EXPECT_NE(song.shares.empty(), !song.error);
    };
    EXPECT_EQ(analysed(hooks), (AnalysisOutcome{10, 0, 4, false}));
    EXPECT_EQ(told, std::set<fs::path>(files.begin(), files.end()));
    EXPECT_EQ(store.songs()->size(), 10u);
}

TEST_F(AnalysisTest, songs_that_did_not_change_are_not_listened_to_again)
{
    EXPECT_EQ(analysed(), (AnalysisOutcome{6, 0, 0, false}));
    EXPECT_EQ(analysed(), (AnalysisOutcome{0, 6, 0, false}));
    writeSound(files[2], noise(7), 22050, SoundFormat::Flac);
    EXPECT_EQ(analysed(), (AnalysisOutcome{1, 5, 0, false}));
    EXPECT_EQ(analysed({}, "another model"), (AnalysisOutcome{6, 0, 0, false}));
}

TEST_F(AnalysisTest, shares_are_ranked_and_facts_are_kept)
{
    analysed();
    const LibrarySong song = store.songs()->front();
    ASSERT_EQ(song.shares.size(), 3u);
    EXPECT_TRUE(std::ranges::is_sorted(song.shares, std::greater(), &NamedShare::share));
    EXPECT_NEAR(song.seconds, 6, 0.01);
    EXPECT_EQ(song.model, "one");
    EXPECT_EQ(song.sizeBytes, static_cast<std::int64_t>(fs::file_size(song.file)));
}

TEST_F(AnalysisTest, a_stop_keeps_what_was_heard)
{
    std::stop_source source;
    AnalysisHooks hooks;
    hooks.stop = source.get_token();
    hooks.songDone = [&](const LibrarySong&) { source.request_stop(); };
    const AnalysisOutcome outcome = analysed(hooks);
    EXPECT_TRUE(outcome.cancelled);
    EXPECT_LT(outcome.heard, 6u);
    EXPECT_EQ(store.songs()->size(), outcome.heard);
    EXPECT_EQ(analysed(), (AnalysisOutcome{6 - outcome.heard, outcome.heard, 0, false}));
}

TEST_F(AnalysisTest, tagging_does_not_make_a_song_unknown)
{
    analysed();
    TagJournal journal(folder.path() / "journal.jsonl");
    const auto plan = planTag(files[0], "Jazz");
    ASSERT_TRUE(plan);
    ASSERT_EQ(writeTags({*plan}, journal).done.size(), 1u);
    const auto noted = noteTagging(store, {files[0], "/somewhere/else.mp3"});
    ASSERT_TRUE(noted);
    ASSERT_EQ(noted->size(), 1u);
    EXPECT_EQ(noted->front().tagGenre, "Jazz");
    EXPECT_EQ(analysed(), (AnalysisOutcome{0, 6, 0, false}));
}
