// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/collection.h"

#include "core/dataset/utf8.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

#include <set>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

/// Files that exist and are not empty: enough for finding them.
void fill(const test::TemporaryFolder& folder, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        folder.write(name, "x");
}

/// "name:genre" of each clip, in order.
std::vector<std::string> clipsOf(const Collection& collection)
{
    std::vector<std::string> clips;
    for (const Clip& clip : collection.clips)
        clips.push_back(clip.name + ":" + collection.genres[static_cast<std::size_t>(clip.genre)]);
    return clips;
}

Collection opened(const fs::path& folder)
{
    auto collection = openCollection(folder);
    EXPECT_TRUE(collection) << sentence(collection.error());
    return collection.value_or(Collection());
}

using Names = std::vector<std::string>;

} // namespace

TEST(collection, gtzan_as_distributed)
{
    const test::TemporaryFolder folder;
    fill(folder, {"genres/blues/blues.00001.au", "genres/blues/blues.00000.au",
                  "genres/rock/rock.00000.au", "genres/bextract_single.mf"});
    for (const fs::path& root : {folder.path(), folder.path() / "genres"}) {
        const Collection collection = opened(root);
        EXPECT_EQ(collection.layout, "GTZAN");
        EXPECT_EQ(collection.genres, (Names{"blues", "rock"}));
        EXPECT_EQ(clipsOf(collection),
                  (Names{"blues.00000:blues", "blues.00001:blues", "rock.00000:rock"}));
        EXPECT_EQ(collection.clips[1].number, 1);
        EXPECT_EQ(collection.clips[1].file, folder.path() / "genres" / "blues" / "blues.00001.au");
    }
}

TEST(collection, gtzan_as_on_kaggle)
{
    const test::TemporaryFolder folder;
    fill(folder,
         {"Data/genres_original/jazz/jazz.00000.wav", "Data/genres_original/pop/pop.00000.wav",
          "Data/features_30_sec.csv", "Data/images_original/jazz/jazz00000.png"});
    const Collection collection = opened(folder.path());
    EXPECT_EQ(collection.layout, "GTZAN");
    EXPECT_EQ(clipsOf(collection), (Names{"jazz.00000:jazz", "pop.00000:pop"}));
}

TEST(collection, one_flat_folder)
{
    const test::TemporaryFolder folder;
    fill(folder, {"all/blues.00000.wav", "all/blues_00001.wav", "all/hip-hop.00007.wav"});
    for (const fs::path& root : {folder.path(), folder.path() / "all"}) {
        const Collection collection = opened(root);
        EXPECT_EQ(collection.layout, "flat");
        EXPECT_EQ(clipsOf(collection),
                  (Names{"blues.00000:blues", "blues_00001:blues", "hip-hop.00007:hiphop"}));
        EXPECT_EQ(collection.clips[2].number, 7);
    }
}

TEST(collection, folders_for_the_parts_of_a_split)
{
    const test::TemporaryFolder folder;
    fill(folder, {"_train/blues.00000.wav", "_train/jazz.00000.wav", "_validation/blues.00001.wav",
                  "_test/jazz.00001.wav"});
    const Collection flat = opened(folder.path());
    EXPECT_EQ(flat.layout, "parts");
    EXPECT_EQ(clipsOf(flat), (Names{"blues.00000:blues", "blues.00001:blues", "jazz.00000:jazz",
                                    "jazz.00001:jazz"}));
    EXPECT_EQ(flat.clips[0].part, "train");
    EXPECT_EQ(flat.clips[1].part, "validation");
    EXPECT_EQ(flat.clips[3].part, "test");

    const test::TemporaryFolder deep;
    fill(deep, {"train/blues/a.wav", "train/jazz/b.wav", "jazz/_test/c.wav"});
    const Collection nested = opened(deep.path());
    EXPECT_EQ(nested.layout, "parts");
    EXPECT_EQ(clipsOf(nested), (Names{"a:blues", "b:jazz", "c:jazz"}));
    EXPECT_EQ(nested.clips[2].part, "test");
}

TEST(collection, a_genre_may_be_called_test)
{
    const test::TemporaryFolder folder;
    fill(folder, {"test/a.wav", "rock/b.wav"});
    EXPECT_EQ(clipsOf(opened(folder.path())), (Names{"b:rock", "a:test"}));
}

TEST(collection, genre_folders_however_nested)
{
    const test::TemporaryFolder folder;
    fill(folder, {"one/waltz/a.wav", "two/deep/er/blues/b.flac", "two/deep/er/blues/live/c.flac",
                  "two/deep/er/blues/live/d/e.flac"});
    const Collection collection = opened(folder.path());
    EXPECT_EQ(collection.layout, "genre folders");
    EXPECT_EQ(clipsOf(collection), (Names{"b:blues", "c:blues", "e:blues", "a:waltz"}));
}

TEST(collection, hip_hop_has_one_spelling)
{
    const test::TemporaryFolder folder;
    fill(folder, {"hip-hop/a.wav", "Hip Hop/b.wav", "pop/c.wav"});
    EXPECT_EQ(opened(folder.path()).genres, (Names{"hiphop", "pop"}));
}

TEST(collection, the_suffix_counts_in_any_case_and_other_files_do_not)
{
    const test::TemporaryFolder folder;
    fill(folder, {"rock/a.WAV", "rock/b.Mp3", "rock/c.txt", "rock/d", "rock/wav", "rock/e.jpg"});
    EXPECT_EQ(clipsOf(opened(folder.path())), (Names{"a:rock", "b:rock"}));
}

TEST(collection, hidden_files_are_passed_over)
{
    const test::TemporaryFolder folder;
    fill(folder,
         {"rock/a.wav", "rock/._a.wav", "rock/.b.wav", ".cache/jazz/c.wav", "__MACOSX/rock/a.wav"});
    const Collection collection = opened(folder.path());
    EXPECT_EQ(clipsOf(collection), (Names{"a:rock"}));
    EXPECT_TRUE(collection.setAside.empty());
}

TEST(collection, loops_of_links_come_to_an_end)
{
    const test::TemporaryFolder folder;
    fill(folder, {"rock/a.wav", "music/b.wav"});
    fs::create_directory_symlink("..", folder.path() / "rock" / "up");
    fs::create_directory_symlink(".", folder.path() / "rock" / "self");
    fs::create_symlink("circle.wav", folder.path() / "rock" / "circle.wav");
    fs::create_symlink("../music/b.wav", folder.path() / "rock" / "linked.wav");
    const Collection collection = opened(folder.path());
    EXPECT_EQ(clipsOf(collection), (Names{"b:music", "a:rock", "linked:rock"}));
    ASSERT_EQ(collection.setAside.size(), 1u);
    EXPECT_EQ(collection.setAside[0].file, folder.path() / "rock" / "circle.wav");
}

TEST(collection, what_can_not_be_sound_is_set_aside_with_its_reason)
{
    const test::TemporaryFolder folder;
    fill(folder, {"rock/a.wav", "stray.wav"});
    folder.write("rock/empty.wav", "");
    fs::create_symlink("nowhere.wav", folder.path() / "rock" / "lost.wav");
    ASSERT_EQ(::mkfifo((folder.path() / "rock" / "pipe.wav").c_str(), 0600), 0);
    const Collection collection = opened(folder.path());
    EXPECT_EQ(clipsOf(collection), (Names{"a:rock"}));
    std::vector<std::pair<std::string, ErrorCode>> reasons;
    for (const SetAside& each : collection.setAside)
        reasons.emplace_back(each.file.filename().string(), each.reason.code);
    EXPECT_EQ(reasons, (std::vector<std::pair<std::string, ErrorCode>>{
                           {"empty.wav", ErrorCode::AudioEmpty},
                           {"lost.wav", ErrorCode::FileMissing},
                           {"pipe.wav", ErrorCode::FileUnreadable},
                           {"stray.wav", ErrorCode::NoGenre}}));
}

TEST(collection, names_are_unique_and_as_short_as_can_be)
{
    const test::TemporaryFolder folder;
    fill(folder, {"rock/01.wav", "jazz/01.wav", "jazz/02.wav", "jazz/02.mp3", "jazz/03.mp3"});
    EXPECT_EQ(clipsOf(opened(folder.path())), (Names{"03:jazz", "jazz/01:jazz", "jazz/02.mp3:jazz",
                                                     "jazz/02.wav:jazz", "rock/01:rock"}));
}

TEST(collection, names_may_hold_any_byte)
{
    const test::TemporaryFolder folder;
    const Names names = {"rock/a b'\"\n.wav", "rock/\xFF\xFE.wav", "rock/\xFE\xFF.wav",
                         "rock/\xD7\xA9\xD7\x9C.wav", "r\xE9mix/caf\xE9.wav"};
    fill(folder, names);
    const Collection collection = opened(folder.path());
    ASSERT_EQ(collection.clips.size(), 5u);
    std::set<std::string> unique;
    for (const Clip& clip : collection.clips) {
        EXPECT_TRUE(fs::exists(clip.file));
        EXPECT_EQ(wellFormedUtf8(clip.name), clip.name);
        unique.insert(clip.name);
    }
    EXPECT_EQ(unique.size(), 5u);
    for (const std::string& genre : collection.genres)
        EXPECT_EQ(wellFormedUtf8(genre), genre);
}

TEST(collection, ten_thousand_files_are_all_found)
{
    const test::TemporaryFolder folder;
    for (int genre = 0; genre < 10; ++genre)
        for (int i = 0; i < 1000; ++i)
            folder.write("g" + std::to_string(genre) + "/clip." + std::to_string(i) + ".wav", "x");
    EXPECT_EQ(opened(folder.path()).clips.size(), 10000u);
}

TEST(collection, the_same_folder_gives_the_same_collection)
{
    const test::TemporaryFolder folder;
    fill(folder, {"rock/b.wav", "rock/a.wav", "jazz/c.wav"});
    const Collection first = opened(folder.path()), second = opened(folder.path());
    EXPECT_EQ(first.clips, second.clips);
    EXPECT_EQ(first.genres, second.genres);
}

TEST(collection, a_folder_that_is_not_there_or_not_a_folder_or_without_sound_is_an_error)
{
    const test::TemporaryFolder folder;
    const auto faultOf = [](const fs::path& path) { return openCollection(path).error().code; };
    EXPECT_EQ(faultOf(folder.path() / "none"), ErrorCode::FileMissing);
    EXPECT_EQ(faultOf(folder.write("file.wav", "x")), ErrorCode::FolderUnreadable);
    fs::create_directory(folder.path() / "empty");
    EXPECT_EQ(faultOf(folder.path() / "empty"), ErrorCode::NoClips);
    EXPECT_EQ(faultOf(folder.path()), ErrorCode::NoClips) << "file.wav names no genre";
}

TEST(collection, genres_can_be_chosen_in_an_order)
{
    const test::TemporaryFolder folder;
    fill(folder, {"blues/a.wav", "hip-hop/b.wav", "rock/c.wav", "rock/d.wav"});
    const Collection all = opened(folder.path());
    const auto chosen = withGenres(all, {"rock", "hip-hop", "rock"});
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->genres, (Names{"rock", "hiphop"}));
    EXPECT_EQ(clipsOf(*chosen), (Names{"c:rock", "d:rock", "b:hiphop"}));
    EXPECT_EQ(withGenres(all, {})->genres, all.genres);
}

TEST(collection, a_genre_that_is_not_there_is_an_error_that_lists_those_that_are)
{
    const test::TemporaryFolder folder;
    fill(folder, {"blues/a.wav", "rock/c.wav"});
    EXPECT_EQ(withGenres(opened(folder.path()), {"blues", "polka"}).error(),
              (Error{ErrorCode::UnknownGenre, "polka", "blues, rock"}));
}

TEST(collection, the_gtzan_clips_at_hand_are_all_found)
{
    const auto gtzan = test::sharedData("gtzan");
    if (!gtzan)
        GTEST_SKIP() << "needs ../shared/gtzan";
    const Collection collection = opened(*gtzan);
    EXPECT_EQ(collection.layout, "GTZAN");
    EXPECT_EQ(collection.genres.size(), 10u);
    EXPECT_EQ(collection.clips.size(), 515u);
    EXPECT_EQ(withGenres(collection, {"disco"})->clips.size(), 13u);
}
