// SPDX-License-Identifier: GPL-3.0-or-later
// Round trips through tests/data/tags, made by the make.sh in it. TagLib reads what was written,
// except where it wrote it.
#include "core/tags/tagging.h"

#include "core/audio/mono_stream.h"
#include "core/base/files.h"
#include "core/base/random.h"

#include "tests/support/test_files.h"

#include <taglib/fileref.h>
#include <taglib/tpropertymap.h>

#include <gtest/gtest.h>

#include <algorithm>

using namespace genrescope;
using namespace std::literals;
namespace fs = std::filesystem;
using Texts = std::vector<std::string>;

namespace {

const std::vector<std::string> kTagged = {"id3v23.mp3", "id3v24.mp3", "vorbis.ogg", "opus.opus",
                                          "flac.flac",  "front.m4a",  "back.m4a",   "info.wav",
                                          "id3.aiff",   "wavpack.wv", "wma.wma"};
const std::vector<std::string> kBare = {"bare.mp3", "bare.m4a", "bare.wav"};

/// All files in a folder of their own, with a journal.
class Tagging : public testing::Test {
protected:
    fs::path copy(const std::string& name) const
    {
        const fs::path file = m_folder.path() / "music" / name;
        fs::create_directories(file.parent_path());
        fs::copy_file(test::testData("tags") / name, file, fs::copy_options::overwrite_existing);
        return file;
    }

    TaggingOutcome write(const fs::path& file, const std::string& genre)
    {
        const auto plan = planTag(file, genre);
        EXPECT_TRUE(plan) << sentence(plan.error());
        return writeTags({*plan}, journal);
    }

    std::size_t filesInMusic() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(m_folder.path() / "music"), {}));
    }

    test::TemporaryFolder m_folder;
    TagJournal journal{m_folder.path() / "undo.jsonl"};
};

TagLib::PropertyMap properties(const fs::path& file)
{
    return TagLib::FileRef(file.c_str(), false).file()->properties();
}

Texts taglibGenres(const fs::path& file)
{
    Texts genres;
    const TagLib::PropertyMap map = properties(file);
    if (map.contains("GENRE")) {
        for (const TagLib::String& genre : map["GENRE"])
            genres.push_back(genre.to8Bit(true));
    }
    return genres;
}

TagLib::PropertyMap withoutGenre(TagLib::PropertyMap map)
{
    map.erase("GENRE");
    return map;
}

std::string littleEndianText(const std::string& content)
{
    return static_cast<char>(content.size()) + "\0\0\0"s + content;
}

} // namespace

TEST_F(Tagging, tags_of_every_format_are_read)
{
    for (const std::string& name : kTagged) {
        const auto tags = readTags(test::testData("tags") / name);
        ASSERT_TRUE(tags) << sentence(tags.error());
        EXPECT_EQ(*tags, (Tags{"Gr\xC3\xBCn ist die Heide", "Ada & Co", "Ein Album", {"Folk"}}))
            << name;
    }
    for (const std::string& name : kBare)
        EXPECT_EQ(readTags(test::testData("tags") / name), Tags()) << name;
}

TEST_F(Tagging, a_new_genre_changes_nothing_else)
{
    for (const std::string& name : kTagged) {
        const fs::path file = copy(name);
        const auto sound = readMono(file);
        const auto before = properties(file);
        const TaggingOutcome outcome = write(file, "Jazz");
        ASSERT_TRUE(outcome.failures.empty()) << sentence(outcome.failures[0]);
        EXPECT_EQ(outcome.done, std::vector{file});
        EXPECT_EQ(taglibGenres(file), Texts{"Jazz"}) << name;
        EXPECT_TRUE(withoutGenre(properties(file)) == withoutGenre(before)) << name;
        EXPECT_EQ(readTags(file)->genres, Texts{"Jazz"});
        EXPECT_EQ(readMono(file), sound) << name;
    }
    EXPECT_EQ(filesInMusic(), kTagged.size()) << "nothing is left beside them";
}

TEST_F(Tagging, undoing_puts_the_old_genre_back)
{
    for (const std::string& name : kTagged) {
        const fs::path file = copy(name);
        const auto before = properties(file);
        const auto sound = readMono(file);
        write(file, "A genre so long that no padding takes it: " + std::string(150, 'x'));
        EXPECT_NE(taglibGenres(file), Texts{"Folk"});
        EXPECT_EQ(readMono(file), sound) << name;
        const auto undone = undoTagging(journal);
        ASSERT_TRUE(undone);
        EXPECT_EQ(undone->done, std::vector{file}) << name;
        EXPECT_TRUE(properties(file) == before) << name;
        EXPECT_EQ(readMono(file), sound) << name;
        EXPECT_TRUE(journal.changes()->empty());
    }
}

TEST_F(Tagging, files_without_any_tag_get_one_and_lose_it_again)
{
    for (const std::string& name : kBare) {
        const fs::path file = copy(name);
        const auto sound = readMono(file);
        const auto content = readFile(file);
        write(file, "Jazz");
        EXPECT_EQ(taglibGenres(file), Texts{"Jazz"}) << name;
        EXPECT_EQ(readMono(file), sound) << name;
        undoTagging(journal);
        EXPECT_EQ(taglibGenres(file), Texts{}) << name;
        EXPECT_EQ(readMono(file), sound) << name;
        if (name != "bare.m4a") { // an empty list of tags stays in it
            EXPECT_EQ(readFile(file), content) << name;
        }
    }
}

TEST_F(Tagging, where_there_is_room_the_file_is_restored_to_the_byte)
{
    const std::string frames = "TIT2\0\0\0\6\0\0\0Title"s + "TCON\0\0\0\5\0\0\0(17)"s +
                               "TCON\0\0\0\7\0\0\1\xFF\xFEO\0w\0"s;
    const std::string sound = *readFile(test::testData("tags") / "bare.mp3");
    const std::string content =
        "ID3\3\0\0\0\0\1\0"s + frames + std::string(128 - frames.size(), '\0') + sound;
    fs::create_directory(m_folder.path() / "music");
    const fs::path file = m_folder.write("music/a.mp3", content);
    EXPECT_EQ(readTags(file)->genres, Texts{"Rock"});
    write(file, "Jazz");
    EXPECT_EQ(taglibGenres(file), Texts{"Jazz"});
    EXPECT_EQ(readFile(file)->size(), content.size());
    undoTagging(journal);
    EXPECT_EQ(readFile(file), content);
}

TEST_F(Tagging, a_tag_of_nothing_but_padding_counts_as_none)
{
    const std::string sound = *readFile(test::testData("tags") / "bare.mp3");
    const fs::path file =
        m_folder.write("music/a.mp3", "ID3\4\0\0\0\0\0\x40"s + std::string(64, '\0') + sound);
    write(file, "Jazz");
    EXPECT_EQ(taglibGenres(file), Texts{"Jazz"});
    EXPECT_EQ(undoTagging(journal)->done.size(), 1u);
    EXPECT_EQ(readFile(file), sound);
}

TEST_F(Tagging, an_id3_tag_keeps_its_version)
{
    const std::string sound = *readFile(test::testData("tags") / "bare.mp3");
    for (const std::string& tag : {"ID3\2\0\0\0\0\0\x0E"
                                   "TCO\0\0\5\0(17)PIC"s.substr(0, 21) +
                                       "\0\0\0"s,
                                   "ID3\4\0\0\0\0\0\x0F"
                                   "TCON\0\0\0\5\0\0\0Rock"s}) {
        const fs::path file = m_folder.write("music/a.mp3", tag + sound);
        EXPECT_EQ(readTags(file)->genres, Texts{"Rock"});
        write(file, "J\xC3\xA4zz");
        EXPECT_EQ((*readFile(file))[3], tag[3]);
        EXPECT_EQ(taglibGenres(file), Texts{"J\xC3\xA4zz"});
        undoTagging(journal);
        EXPECT_EQ(readTags(file)->genres, Texts{"Rock"});
        EXPECT_TRUE(readFile(file)->find(tag.substr(10, 11)) != std::string::npos);
    }
}

TEST_F(Tagging, id3v1_is_kept_in_step)
{
    const fs::path file = copy("id3v23.mp3");
    const auto genreByte = [&] { return static_cast<unsigned char>(readFile(file)->back()); };
    EXPECT_EQ(genreByte(), 80) << "Folk";
    write(file, "Jazz");
    EXPECT_EQ(genreByte(), 8);
    undoTagging(journal);
    EXPECT_EQ(genreByte(), 80);
    write(file, "Something else");
    EXPECT_EQ(genreByte(), 255) << "none of its list";
}

TEST_F(Tagging, a_lone_old_tag_stays_the_only_one)
{
    const std::string tag = "TAG" + std::string(30, 'T') + std::string(94, ' ') + '\x11';
    const std::string content = *readFile(test::testData("tags") / "bare.mp3") + tag;
    const fs::path file = m_folder.write("music/a.mp3", content);
    EXPECT_EQ(*readTags(file), (Tags{std::string(30, 'T'), "", "", {"Rock"}}));
    write(file, "Jazz");
    EXPECT_EQ(*readTags(file), (Tags{std::string(30, 'T'), "", "", {"Jazz"}}));
    EXPECT_EQ(readFile(file)->size(), content.size());
    const TaggingOutcome outcome = write(file, "Not in its list");
    ASSERT_EQ(outcome.failures.size(), 1u);
    EXPECT_EQ(outcome.failures[0].detail, "its tag can't hold the new one");
    undoTagging(journal);
    EXPECT_EQ(readFile(file), content);
}

TEST_F(Tagging, several_values_and_odd_spellings_come_back_as_they_were)
{
    // A FLAC file without its own comments, then with these.
    std::string content = *readFile(test::testData("tags") / "flac.flac");
    const std::size_t infoEnd = 4 + 4 + 34;
    const std::string sound = content.substr(content.find("\xFF\xF8", infoEnd));
    const std::string comments = littleEndianText("v") + "\4\0\0\0"s +
                                 littleEndianText("genre=Rock") + littleEndianText("Title=T") +
                                 littleEndianText("GENRE=") + littleEndianText("Genre=J\xFCzz");
    content = content.substr(0, infoEnd) + "\x84\0\0"s + static_cast<char>(comments.size()) +
              comments + sound;
    content[4] = 0; // no longer the last
    const fs::path file = m_folder.write("music/a.flac", content);
    EXPECT_EQ(readTags(file)->genres, (Texts{"Rock", "", "J\xC3\xBCzz"}));
    write(file, "Jazz");
    EXPECT_EQ(taglibGenres(file), Texts{"Jazz"});
    undoTagging(journal);
    for (const char* entry : {"genre=Rock", "GENRE=", "Genre=J\xFCzz"})
        EXPECT_NE(readFile(file)->find(littleEndianText(entry)), std::string::npos) << entry;
    EXPECT_EQ(readTags(file)->genres, (Texts{"Rock", "", "J\xC3\xBCzz"}));
    EXPECT_EQ(readFile(file)->size(), content.size());
}

TEST_F(Tagging, numbered_genres_of_itunes_come_back_as_numbers)
{
    std::string content = *readFile(test::testData("tags") / "front.m4a");
    // Folk as text (28 bytes) becomes number 18, one above ID3v1's Rock, and two bytes of room.
    const std::size_t place = content.find("\xA9gen") - 4;
    const std::string text = content.substr(place, 28);
    ASSERT_EQ(text.substr(24), "Folk");
    const std::string number = "\0\0\0\x1C"
                               "gnre\0\0\0\x14"
                               "data\0\0\0\0\0\0\0\0\0\x12\0\0"s;
    ASSERT_EQ(number.size(), 28u);
    content.replace(place, 28, number);
    const fs::path file = m_folder.write("music/a.m4a", content);
    EXPECT_EQ(readTags(file)->genres, Texts{"Rock"});
    write(file, "Jazz");
    EXPECT_EQ(taglibGenres(file), Texts{"Jazz"});
    EXPECT_EQ(readFile(file)->find("gnre"), std::string::npos);
    undoTagging(journal);
    EXPECT_NE(readFile(file)->find(number), std::string::npos);
}

TEST_F(Tagging, a_batch_is_undone_as_one_and_the_one_before_it_after)
{
    const fs::path a = copy("id3v23.mp3"), b = copy("flac.flac");
    const auto planA = planTag(a, "Jazz"), planB = planTag(b, "Jazz");
    EXPECT_EQ(writeTags({*planA, *planB}, journal).done.size(), 2u);
    write(a, "Blues");
    EXPECT_EQ(undoTagging(journal)->done, std::vector{a});
    EXPECT_EQ(readTags(a)->genres, Texts{"Jazz"});
    EXPECT_EQ(undoTagging(journal)->done.size(), 2u);
    EXPECT_EQ(readTags(a)->genres, Texts{"Folk"});
    EXPECT_EQ(readTags(b)->genres, Texts{"Folk"});
    EXPECT_TRUE(undoTagging(journal)->done.empty()) << "there is nothing left";
}

TEST_F(Tagging, undoing_works_after_a_restart)
{
    const fs::path file = copy("vorbis.ogg");
    write(file, "Jazz");
    TagJournal again(journal.file());
    EXPECT_EQ(undoTagging(again)->done, std::vector{file});
    EXPECT_EQ(readTags(file)->genres, Texts{"Folk"});
}

TEST_F(Tagging, a_plan_shows_old_and_new_and_writes_nothing)
{
    const fs::path file = copy("wma.wma");
    const auto content = readFile(file);
    const auto plan = planTag(file, "Jazz");
    EXPECT_EQ(plan, (PlannedTag{file, {"Folk"}, "Jazz"}));
    EXPECT_TRUE(plan->changesAnything());
    EXPECT_FALSE(planTag(file, "Folk")->changesAnything());
    EXPECT_EQ(readFile(file), content);
    EXPECT_TRUE(journal.changes()->empty());
}

TEST_F(Tagging, a_genre_that_was_changed_since_is_left_alone)
{
    const fs::path file = copy("id3v24.mp3");
    const auto plan = planTag(file, "Jazz");
    write(file, "Blues");
    const TaggingOutcome late = writeTags({*plan}, journal);
    ASSERT_EQ(late.failures.size(), 1u);
    EXPECT_EQ(late.failures[0].code, ErrorCode::TagsRefused);
    EXPECT_EQ(readTags(file)->genres, Texts{"Blues"});

    TagJournal other(m_folder.path() / "other.jsonl");
    writeTags({*planTag(file, "Pop")}, other);
    const auto undone = undoTagging(journal);
    ASSERT_TRUE(undone);
    ASSERT_EQ(undone->failures.size(), 1u);
    EXPECT_EQ(undone->failures[0].code, ErrorCode::TagsRefused);
    EXPECT_EQ(readTags(file)->genres, Texts{"Pop"});
    EXPECT_EQ(journal.changes()->size(), 1u) << "it can still be undone later";
}

TEST_F(Tagging, files_that_can_not_be_tagged_are_told_and_the_rest_is_done)
{
    const fs::path good = copy("opus.opus"), gone = copy("flac.flac"), bad = copy("id3v23.mp3");
    std::vector<PlannedTag> plans = {*planTag(gone, "Jazz"), *planTag(bad, "Jazz"),
                                     *planTag(good, "Jazz")};
    fs::remove(gone);
    std::string content = *readFile(bad);
    content[20] = '\xFF'; // the size of its first frame
    content[11] = '?';
    m_folder.write("music/id3v23.mp3", content);
    const TaggingOutcome outcome = writeTags(plans, journal);
    EXPECT_EQ(outcome.done, std::vector{good});
    ASSERT_EQ(outcome.failures.size(), 2u);
    EXPECT_EQ(outcome.failures[0].code, ErrorCode::FileMissing);
    EXPECT_EQ(outcome.failures[1].code, ErrorCode::TagsRefused);
    EXPECT_EQ(outcome.failures[1].subject, bad.string());
    EXPECT_EQ(readFile(bad), content) << "left as it was";
    EXPECT_EQ(filesInMusic(), 2u);
    EXPECT_EQ(planTag(m_folder.write("music/a.txt", "text"), "Jazz").error().code,
              ErrorCode::TagsRefused);
    EXPECT_EQ(planTag(good, "").error().code, ErrorCode::TagsRefused);
    EXPECT_EQ(planTag(good, "two\nlines").error().code, ErrorCode::TagsRefused);
}

TEST_F(Tagging, nothing_is_written_that_could_not_be_undone)
{
    const fs::path file = copy("id3v23.mp3");
    const auto content = readFile(file);
    TagJournal nowhere("/proc/no/such/place.jsonl");
    const TaggingOutcome outcome = writeTags({*planTag(file, "Jazz")}, nowhere);
    ASSERT_EQ(outcome.failures.size(), 1u);
    EXPECT_EQ(outcome.failures[0].code, ErrorCode::WriteFailed);
    EXPECT_EQ(readFile(file), content);
}

TEST_F(Tagging, a_change_that_was_planned_in_the_journal_but_never_made_is_no_harm)
{
    const fs::path file = copy("id3v23.mp3");
    const auto content = readFile(file);
    write(file, "Jazz");
    m_folder.write("music/id3v23.mp3", *content); // as if the program had ended before the exchange
    EXPECT_EQ(undoTagging(journal)->done, std::vector{file});
    EXPECT_EQ(readFile(file), content);
    EXPECT_TRUE(journal.changes()->empty());
}

TEST_F(Tagging, a_stop_leaves_the_rest_untouched)
{
    const fs::path a = copy("id3v23.mp3"), b = copy("flac.flac");
    std::stop_source stop;
    Hooks hooks;
    hooks.stop = stop.get_token();
    hooks.progressed = [&](std::size_t done, std::size_t total) {
        EXPECT_EQ(done, 1u);
        EXPECT_EQ(total, 2u);
        stop.request_stop();
    };
    const TaggingOutcome outcome =
        writeTags({*planTag(a, "Jazz"), *planTag(b, "Jazz")}, journal, hooks);
    EXPECT_EQ(outcome.done, std::vector{a});
    EXPECT_TRUE(outcome.cancelled);
    EXPECT_EQ(readTags(b)->genres, Texts{"Folk"});
}

TEST_F(Tagging, damage_anywhere_ends_in_an_error_or_a_file_that_is_right)
{
    Random random(3);
    std::vector<std::string> names = kTagged;
    names.insert(names.end(), kBare.begin(), kBare.end());
    for (const std::string& name : names) {
        const std::string whole = *readFile(test::testData("tags") / name);
        for (int round = 0; round < 12; ++round) {
            std::string content = whole;
            for (int i = 0; i < 4; ++i)
                content[random.below(round % 2 ? whole.size()
                                               : std::min<std::size_t>(whole.size(), 400))] =
                    static_cast<char>(random.below(256));
            if (round % 8 == 0)
                content.resize(1 + random.below(content.size()));
            const fs::path file = m_folder.write("music/" + name, content);
            const auto plan = planTag(file, "Jazz");
            if (!plan)
                continue;
            const TaggingOutcome outcome = writeTags({*plan}, journal);
            if (outcome.done.empty()) {
                EXPECT_EQ(readFile(file), content) << name << " " << round;
            } else {
                EXPECT_EQ(readTags(file)->genres, Texts{"Jazz"}) << name << " " << round;
                const auto undone = undoTagging(journal);
                ASSERT_TRUE(undone && undone->failures.empty())
                    << name << " " << round << " " << sentence(undone->failures[0]);
                EXPECT_EQ(readTags(file)->genres, plan->oldGenres) << name << " " << round;
            }
        }
    }
}

TEST_F(Tagging, nests_built_to_exhaust_the_stack_are_survived)
{
    // 200,000 movies within each other, and 20,000 chapters.
    std::string movies = "\0\0\0\x10"
                         "ftypM4A \0\0\0\0"s;
    for (std::uint32_t left = 200000; left > 0; --left) {
        const std::uint32_t size = 8 * left;
        for (int shift = 24; shift >= 0; shift -= 8)
            movies += static_cast<char>(size >> shift);
        movies += "moov";
    }
    EXPECT_TRUE(readTags(m_folder.write("music/nest.m4a", movies)));
    std::string chapters;
    for (std::uint32_t left = 20000; left > 0; --left) {
        const std::uint32_t size = 28 * left - 10;
        chapters += "CHAP";
        for (int shift = 24; shift >= 0; shift -= 8)
            chapters += static_cast<char>(size >> shift);
        chapters += "\0\0a\0"s + std::string(16, '\0');
    }
    const std::size_t size = chapters.size();
    const std::string head = "ID3\3\0\0"s + static_cast<char>(size >> 21 & 0x7F) +
                             static_cast<char>(size >> 14 & 0x7F) +
                             static_cast<char>(size >> 7 & 0x7F) + static_cast<char>(size & 0x7F);
    const fs::path file = m_folder.write(
        "music/nest.mp3", head + chapters + *readFile(test::testData("tags") / "bare.mp3"));
    EXPECT_TRUE(readTags(file));
    EXPECT_EQ(write(file, "Jazz").done.size(), 1u);
}
