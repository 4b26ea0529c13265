// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/tag_journal.h"

#include "core/base/files.h"

#include "tests/support/test_files.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

using namespace genrescope;
using namespace std::literals;

namespace {

TagChange change(std::int64_t tagging, const std::string& file)
{
    return {tagging,
            file,
            {"Rock", "\xC3\x84"},
            "Jazz",
            {{"ID3v2.3", {"TCON\0\0\0\5\0\0\0(17)"s, ""}}, {"ID3v1", {"\xFF"}}},
            {{"ID3v2.3", {"TCON\0\0\0\5\0\0\0Jazz"s}}, {"ID3v1", {"\x08"}}}};
}

} // namespace

TEST(tag_journal, what_was_added_is_read_back_whatever_the_bytes)
{
    const test::TemporaryFolder folder;
    TagJournal journal(folder.path() / "deep/undo.jsonl");
    EXPECT_EQ(journal.changes(), std::vector<TagChange>());
    const std::vector<TagChange> changes = {change(1, "/m/a.mp3"), change(1, "/m/\xFC\n\".mp3"),
                                            change(2, "/m/\xC3\xBC.mp3")};
    for (const TagChange& each : changes)
        ASSERT_TRUE(journal.add(each));
    EXPECT_EQ(TagJournal(journal.file()).changes(), changes);
}

TEST(tag_journal, it_is_plain_json_a_line)
{
    const test::TemporaryFolder folder;
    TagJournal journal(folder.path() / "undo.jsonl");
    ASSERT_TRUE(journal.add(change(7, "/m/a.mp3")));
    const auto line = nlohmann::json::parse(*readFile(journal.file()));
    EXPECT_EQ(line["file"], "/m/a.mp3");
    EXPECT_EQ(line["tagging"], 7);
    EXPECT_EQ(line["newGenre"], "Jazz");
    EXPECT_EQ(line["before"][1]["entries"][0], "ff");
}

TEST(tag_journal, what_is_done_is_taken_out_and_the_rest_stays)
{
    const test::TemporaryFolder folder;
    TagJournal journal(folder.path() / "undo.jsonl");
    for (const char* file : {"/a", "/b", "/c"})
        ASSERT_TRUE(journal.add(change(1, file)));
    ASSERT_TRUE(journal.remove({change(1, "/b"), change(1, "/unknown")}));
    EXPECT_EQ(journal.changes(), (std::vector{change(1, "/a"), change(1, "/c")}));
}

TEST(tag_journal, lines_that_a_crash_or_a_hand_spoilt_are_passed_over)
{
    const test::TemporaryFolder folder;
    TagJournal journal(folder.path() / "undo.jsonl");
    ASSERT_TRUE(journal.add(change(1, "/a")));
    const std::string good = *readFile(journal.file());
    folder.write("undo.jsonl", good + "{}\n[]\nnonsense\n{\"tagging\": \"x\"}\n" +
                                   std::string(5000, '[') + "\n" + good.substr(0, good.size() / 2));
    ASSERT_TRUE(journal.add(change(2, "/b")));
    EXPECT_EQ(journal.changes(), (std::vector{change(1, "/a"), change(2, "/b")}));
}

TEST(tag_journal, a_place_that_takes_no_files_is_an_error)
{
    TagJournal journal("/proc/no/such/place.jsonl");
    EXPECT_EQ(journal.add(change(1, "/a")).error().code, ErrorCode::WriteFailed);
    const test::TemporaryFolder folder;
    EXPECT_EQ(TagJournal(folder.path()).changes().error().code, ErrorCode::FileUnreadable);
}
