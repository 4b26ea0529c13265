// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/table_collection.h"

#include "core/dataset/collection_edits.h"
#include "core/dataset/labelled_features.h"
#include "core/dataset/protocol.h"
#include "core/tags/tagging.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace genrescope;
namespace fs = std::filesystem;
using Kind = CollectionEdit::Kind;

namespace {

std::string listOf(const Collection& collection)
{
    std::string text;
    for (const Clip& clip : collection.clips)
        text += (text.empty() ? "" : " ") + clip.name + "=" +
                collection.genres[static_cast<std::size_t>(clip.genre)];
    return text;
}

FrontEndSettings frontEnd()
{
    FrontEndSettings settings;
    settings.features = {Feature::Rms, Feature::Centroid};
    settings.steps = 200;
    return settings;
}

} // namespace

TEST(table_collection, clips_and_genres_are_those_of_the_rows)
{
    const test::TemporaryFolder folder;
    for (const char* name : {"a.mp3", "deep/b.mp3", "c.mp3"})
        folder.write(name, "sound");
    const fs::path table =
        folder.write("clips.csv", "file,label,artist,split,mood\n"
                                  "a.mp3,Rock,Ann,train,x\n"
                                  "deep/b.mp3,Hip-Hop,,test,y\n" +
                                      (folder.path() / "c.mp3").string() + ",Rock,Ann,,z\n");
    const auto collection = openCollection(table);
    ASSERT_TRUE(collection) << sentence(collection.error());
    EXPECT_EQ(collection->layout, "table");
    EXPECT_EQ(listOf(*collection), "a=Rock c=Rock b=hiphop");
    EXPECT_EQ(collection->clips[0].artist, "Ann");
    EXPECT_EQ(collection->clips[0].part, "train");
    EXPECT_EQ(collection->clips[2].part, "test");
}

TEST(table_collection, rows_that_can_not_be_used_are_set_aside)
{
    const test::TemporaryFolder folder;
    folder.write("a.mp3", "sound");
    folder.write("b.mp3", "sound");
    folder.write("empty.mp3", "");
    fs::create_directory(folder.path() / "folder");
    const fs::path table = folder.write("clips.tsv", "path\tgenre\na.mp3\trock\na.mp3\tpop\n"
                                                     "b.mp3\t \nnone.mp3\trock\nempty.mp3\tpop\n"
                                                     "folder\tpop\n\tpop\n");
    const auto collection = openCollection(table);
    ASSERT_TRUE(collection) << sentence(collection.error());
    EXPECT_EQ(listOf(*collection), "a=rock");
    std::vector<ErrorCode> reasons;
    for (const SetAside& aside : collection->setAside)
        reasons.push_back(aside.reason.code);
    EXPECT_EQ(reasons, (std::vector{ErrorCode::NoGenre, ErrorCode::AudioEmpty,
                                    ErrorCode::FileUnreadable, ErrorCode::FileMissing}));
}

TEST(table_collection, a_table_without_the_columns_says_which)
{
    const test::TemporaryFolder folder;
    const auto faultOf = [&](const char* text) {
        return sentence(openCollection(folder.write("t.csv", text)).error());
    };
    EXPECT_NE(faultOf("genre,x\nrock,1\n").find("no column 'path'"), std::string::npos);
    EXPECT_NE(faultOf("path,x\na.mp3,1\n").find("no column 'genre'"), std::string::npos);
    EXPECT_EQ(openCollection(folder.write("t.csv", "path,genre\nnone.mp3,rock\n")).error().code,
              ErrorCode::NoClips);
}

TEST(table_collection, edits_lie_beside_the_table)
{
    const test::TemporaryFolder folder;
    folder.write("a.mp3", "sound");
    folder.write("b.mp3", "sound");
    const fs::path table = folder.write("clips.csv", "path,genre\na.mp3,rock\nb.mp3,pop\n");
    ASSERT_TRUE(addEdit(table, {Kind::Exclude, {"a.mp3"}}));
    EXPECT_TRUE(fs::exists(folder.path() / "clips.csv.genrescope.json"));
    EXPECT_EQ(listOf(*openCollection(table)), "b=pop");
}

TEST(tagged_collection, genres_are_those_of_the_files_own_tags)
{
    const test::TemporaryFolder folder;
    TagJournal journal(folder.path() / "journal");
    const auto add = [&](const std::string& name, const char* genre) {
        fs::create_directories((folder.path() / name).parent_path());
        test::writeSound(folder.path() / name, test::noise(6), 22050, test::SoundFormat::Flac);
        if (genre != nullptr)
            writeTags({*planTag(folder.path() / name, genre)}, journal);
    };
    add("ann/one.flac", "Rock");
    add("ann/two.flac", "rock");
    add("bob/three.flac", "Hip-Hop");
    add("bob/none.flac", nullptr);
    ASSERT_TRUE(addEdit(folder.path(), {Kind::ReadAs, {}, {}, {}, {true, 0}}));
    const auto collection = openCollection(folder.path());
    ASSERT_TRUE(collection) << sentence(collection.error());
    EXPECT_EQ(listOf(*collection), "three=hiphop one=rock two=rock");
    ASSERT_EQ(collection->setAside.size(), 1u);
    EXPECT_EQ(collection->setAside[0].reason.code, ErrorCode::NoGenreTag);
    ASSERT_TRUE(undoEdit(folder.path()));
    EXPECT_EQ(openCollection(folder.path())->genres, (std::vector<std::string>{"ann", "bob"}));
}

TEST(song_windows, long_songs_are_cut_and_their_windows_never_parted)
{
    const test::TemporaryFolder folder;
    for (const std::string genre : {"hiss", "tone"}) {
        fs::create_directories(folder.path() / genre);
        for (int i = 0; i < 5; ++i)
            test::writeSound(folder.path() / genre / (genre + "_" + char('a' + i) + ".wav"),
                             genre == "hiss" ? test::noise(26, 22050, 0.3, static_cast<unsigned>(i))
                                             : test::sine(200 + 30 * i, 26));
    }
    test::writeSound(folder.path() / "tone" / "short.wav", test::sine(800, 12));
    ASSERT_TRUE(addEdit(folder.path(), {Kind::ReadAs, {}, {}, {}, {false, 8}}));
    const auto collection = openCollection(folder.path());
    ASSERT_TRUE(collection) << sentence(collection.error());
    ASSERT_EQ(collection->clips.size(), 31u); // three windows of each of ten songs, and the short
    EXPECT_EQ(collection->clips[1].name, "hiss_a@0:08");
    EXPECT_EQ(collection->clips[1].startSeconds, 8);

    const auto data = extractCollection(*collection, frontEnd());
    ASSERT_TRUE(data) << sentence(data.error());
    ASSERT_EQ(data->clips.size(), 31u);
    EXPECT_NE(data->clips[0].sound, data->clips[1].sound);
    const auto clips = protocolClips(*data);
    for (const Protocol protocol : {Protocol::Report, Protocol::Random, Protocol::Grouped})
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const auto plan = planProtocol(protocol, clips, data->genres, seed);
            if (!plan)
                continue; // a part that stays empty
            for (const Split& split : plan->splits) {
                std::map<std::string, std::set<int>> partsOfSong;
                int part = 0;
                for (const auto* each : {&split.train, &split.development, &split.test}) {
                    for (const int clip : *each)
                        partsOfSong[data->clips[static_cast<std::size_t>(clip)].song].insert(part);
                    ++part;
                }
                for (const auto& [song, parts] : partsOfSong)
                    EXPECT_TRUE(song.empty() || parts.size() == 1)
                        << song << " " << nameOf(protocol);
            }
        }
    const auto plan = planProtocol(Protocol::Random, clips, data->genres, 1);
    ASSERT_TRUE(plan) << sentence(plan.error());
    const auto ofHiss = std::ranges::count_if(plan->splits[0].test, [&](int clip) {
        return data->clips[static_cast<std::size_t>(clip)].genre == 0;
    });
    EXPECT_GT(ofHiss, 0);
    EXPECT_EQ(ofHiss % 3, 0) << "whole songs";
}

TEST(song_windows, are_heard_where_they_begin)
{
    const test::TemporaryFolder folder;
    std::vector<float> song = test::sine(300, 10);
    const std::vector<float> second = test::sine(3000, 10);
    song.insert(song.end(), second.begin(), second.end());
    fs::create_directories(folder.path() / "rock");
    test::writeSound(folder.path() / "rock" / "song.wav", song);
    ASSERT_TRUE(addEdit(folder.path(), {Kind::ReadAs, {}, {}, {}, {false, 10}}));
    const auto data = extractCollection(*openCollection(folder.path()), frontEnd());
    ASSERT_TRUE(data);
    ASSERT_EQ(data->clips.size(), 2u);
    EXPECT_NEAR(data->clips[0].features.row(100)[1], 300, 60);
    EXPECT_NEAR(data->clips[1].features.row(100)[1], 3000, 60);
}

TEST(song_windows, a_length_that_makes_no_sense_is_refused)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(addEdit(folder.path(), {Kind::ReadAs, {}, {}, {}, {false, 2}}).error().code,
              ErrorCode::SettingsInvalid);
}
