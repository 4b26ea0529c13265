// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/collection_edits.h"

#include "core/base/files.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <thread>

using namespace genrescope;
namespace fs = std::filesystem;
using Kind = CollectionEdit::Kind;

namespace {

/// A collection of three genres with two clips each, and a home folder of its own.
class CollectionEditsTest : public testing::Test {
protected:
    CollectionEditsTest()
    {
        for (const std::string genre : {"blues", "indie", "rock"})
            for (const char* number : {".00000.wav", ".00001.wav"})
                music.write(genre + "/" + genre + number, "sound");
        ::setenv("XDG_DATA_HOME", home.path().c_str(), 1);
    }
    ~CollectionEditsTest() override { ::unsetenv("XDG_DATA_HOME"); }

    Collection opened() const
    {
        auto collection = openCollection(music.path());
        EXPECT_TRUE(collection) << sentence(collection.error());
        return collection.value_or(Collection());
    }
    void make(CollectionEdit edit) const
    {
        const auto made = addEdit(music.path(), std::move(edit));
        EXPECT_TRUE(made) << sentence(made.error());
    }

    test::TemporaryFolder music, home;
};

/// "blues: blues.00000 blues.00001, rock: ..."
std::string listOf(const Collection& collection)
{
    std::string text;
    for (std::size_t genre = 0; genre < collection.genres.size(); ++genre) {
        text += (genre == 0 ? "" : ", ") + collection.genres[genre] + ":";
        for (const Clip& clip : collection.clips)
            if (clip.genre == static_cast<int>(genre))
                text += " " + clip.name;
    }
    return text;
}

} // namespace

TEST_F(CollectionEditsTest, an_excluded_clip_takes_no_part_and_can_come_back)
{
    const std::string before = listOf(opened());
    make({Kind::Exclude, {"blues/blues.00001.wav"}});
    EXPECT_EQ(listOf(opened()), "blues: blues.00000, indie: indie.00000 indie.00001, "
                                "rock: rock.00000 rock.00001");
    ASSERT_EQ(opened().excluded.size(), 1u);
    EXPECT_EQ(opened().excluded[0].name, "blues.00001");
    EXPECT_EQ(opened().genres[static_cast<std::size_t>(opened().excluded[0].genre)], "blues");
    make({Kind::Include, {"blues/blues.00001.wav"}});
    EXPECT_EQ(listOf(opened()), before);
    EXPECT_TRUE(opened().excluded.empty());
}

TEST_F(CollectionEditsTest, a_relabelled_clip_is_of_the_other_genre)
{
    make({Kind::Relabel, {"indie/indie.00000.wav"}, "rock"});
    make({Kind::Relabel, {"rock/rock.00001.wav"}, "brand new"});
    EXPECT_EQ(listOf(opened()), "blues: blues.00000 blues.00001, brand new: rock.00001, "
                                "indie: indie.00001, rock: indie.00000 rock.00000");
    EXPECT_EQ(opened().clips[2].genreBefore, "rock");
    EXPECT_EQ(opened().clips[0].genreBefore, "");
}

TEST_F(CollectionEditsTest, genres_are_renamed_and_merged)
{
    make({Kind::RenameGenre, {}, "indie", "rock"});
    make({Kind::RenameGenre, {}, "blues", "blue"});
    EXPECT_EQ(listOf(opened()), "blue: blues.00000 blues.00001, "
                                "rock: indie.00000 indie.00001 rock.00000 rock.00001");
    music.write("indie/indie.00007.wav", "sound"); // a clip that came later
    EXPECT_EQ(opened().genres, (std::vector<std::string>{"blue", "rock"}));
}

TEST_F(CollectionEditsTest, are_made_in_their_order)
{
    make({Kind::RenameGenre, {}, "indie", "rock"});
    make({Kind::Relabel, {"indie/indie.00000.wav"}, "indie"});
    EXPECT_EQ(opened().genres, (std::vector<std::string>{"blues", "indie", "rock"}));
}

TEST_F(CollectionEditsTest, are_taken_back_one_by_one_the_last_first)
{
    const std::string before = listOf(opened());
    make({Kind::Exclude, {"blues/blues.00001.wav"}});
    const std::string between = listOf(opened());
    make({Kind::RenameGenre, {}, "indie", "rock"});
    EXPECT_EQ(undoEdit(music.path()).value()->kind, Kind::RenameGenre);
    EXPECT_EQ(listOf(opened()), between);
    EXPECT_EQ(undoEdit(music.path()).value()->files,
              std::vector<std::string>{"blues/blues.00001.wav"});
    EXPECT_EQ(listOf(opened()), before);
    EXPECT_EQ(undoEdit(music.path()).value(), std::nullopt);
}

TEST_F(CollectionEditsTest, leave_the_music_and_its_folders_as_they_were)
{
    make({Kind::Exclude, {"blues/blues.00001.wav"}});
    EXPECT_EQ(readFile(music.path() / "blues" / "blues.00001.wav").value(), "sound");
    EXPECT_TRUE(fs::exists(music.path() / "genrescope-collection.json"));
    EXPECT_TRUE(fs::is_empty(home.path()));
}

TEST_F(CollectionEditsTest, go_to_the_users_folder_where_the_musics_can_not_be_written)
{
    // A folder of that name can't be replaced, not even by root.
    fs::create_directory(editsBeside(music.path()));
    EXPECT_EQ(openCollection(music.path()).error().code, ErrorCode::FileUnreadable);
    fs::remove(editsBeside(music.path()));

    const auto block = music.write("genrescope-collection.json/x", "");
    const fs::path ofReadOnly = editsOfReadOnly(music.path());
    fs::create_directories(ofReadOnly.parent_path());
    EXPECT_TRUE(writeFile(ofReadOnly, R"({"format": "genrescope-collection", "version": 1,
                                          "edits": []})"));
    make({Kind::Exclude, {"blues/blues.00001.wav"}});
    EXPECT_EQ(opened().excluded.size(), 1u);
    EXPECT_TRUE(fs::exists(block));

    // By another way to the same folder, too; and once it can be written, they go there.
    fs::create_directory_symlink(music.path(), home.path() / "link");
    EXPECT_EQ(openCollection(home.path() / "link")->excluded.size(), 1u);
    fs::remove_all(editsBeside(music.path()));
    make({Kind::Exclude, {"blues/blues.00000.wav"}});
    EXPECT_FALSE(fs::exists(ofReadOnly));
    EXPECT_EQ(opened().excluded.size(), 2u);
}

TEST_F(CollectionEditsTest, of_clips_that_are_not_there_have_no_effect)
{
    const std::string before = listOf(opened());
    make({Kind::Exclude, {"blues/none.wav", "../etc/passwd", ""}});
    make({Kind::RenameGenre, {}, "polka", "rock"});
    EXPECT_EQ(listOf(opened()), before);
}

TEST_F(CollectionEditsTest, a_genre_without_a_name_is_refused)
{
    EXPECT_EQ(addEdit(music.path(), {Kind::Relabel, {"blues/blues.00001.wav"}, ""}).error().code,
              ErrorCode::SettingsInvalid);
    EXPECT_EQ(addEdit(music.path(), {Kind::RenameGenre, {}, "blues", ""}).error().code,
              ErrorCode::SettingsInvalid);
    EXPECT_TRUE(editsOf(music.path())->empty());
}

TEST_F(CollectionEditsTest, with_all_clips_excluded_there_is_nothing_to_open)
{
    std::vector<std::string> all;
    for (const Clip& clip : opened().clips)
        all.push_back(fileKey(opened(), clip.file));
    make({Kind::Exclude, all});
    EXPECT_EQ(openCollection(music.path()).error().code, ErrorCode::NoClips);
    EXPECT_TRUE(undoEdit(music.path()));
    EXPECT_EQ(opened().clips.size(), 6u);
}

TEST_F(CollectionEditsTest, a_file_that_makes_no_sense_is_named_and_left_alone)
{
    const std::string head = R"({"format": "genrescope-collection", "version": 1, "edits": )";
    for (const std::string& text :
         {std::string(), std::string("nonsense"), std::string("[]"), std::string("{}"),
          std::string(R"({"format": "other", "version": 1, "edits": []})"),
          std::string(R"({"format": "genrescope-collection", "version": 2, "edits": []})"),
          head + "{}}", head + "[1]}", head + R"([{}]})", head + R"([{"exclude": "a"}]})",
          head + R"([{"exclude": [1]}]})", head + R"([{"relabel": ["a"]}]})",
          head + R"([{"relabel": ["a"], "genre": ""}]})", head + R"([{"rename": "a", "to": 1}]})",
          head + R"([{"exclude": [], "also": 1}]})", head + "[]", head + std::string(100, '[')}) {
        music.write("genrescope-collection.json", text);
        const auto collection = openCollection(music.path());
        ASSERT_FALSE(collection) << text;
        EXPECT_EQ(collection.error().code, ErrorCode::EditsDamaged) << text;
        EXPECT_NE(sentence(collection.error()).find("genrescope-collection.json"),
                  std::string::npos);
        EXPECT_FALSE(addEdit(music.path(), {Kind::Exclude, {"a"}}));
        EXPECT_EQ(readFile(editsBeside(music.path())).value(), text);
    }
}

TEST_F(CollectionEditsTest, two_programs_that_add_at_a_time_lose_nothing)
{
    const auto add = [&](const std::string& name) {
        for (int i = 0; i < 20; ++i)
            make({Kind::Exclude, {name + std::to_string(i)}});
    };
    {
        std::jthread first(add, "a"), second(add, "b");
    }
    EXPECT_EQ(editsOf(music.path())->size(), 40u);
}
