// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <iterator>

using namespace genrescope;

TEST(files, what_was_written_is_read_back)
{
    const test::TemporaryFolder folder;
    const std::string content("a\0b\nc", 5);
    ASSERT_TRUE(writeFile(folder.path() / "deep" / "er" / "file", content));
    EXPECT_EQ(readFile(folder.path() / "deep" / "er" / "file"), content);
}

TEST(files, writing_again_replaces_and_leaves_nothing_beside)
{
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder.path() / "file", "old and longer"));
    ASSERT_TRUE(writeFile(folder.path() / "file", "new"));
    EXPECT_EQ(readFile(folder.path() / "file"), "new");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(files, a_missing_file_is_named)
{
    const auto content = readFile("/nowhere/file");
    ASSERT_FALSE(content);
    EXPECT_EQ(content.error().code, ErrorCode::FileMissing);
    EXPECT_EQ(content.error().subject, "/nowhere/file");
}

TEST(files, a_folder_is_not_read_as_a_file)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(readFile(folder.path()).error().code, ErrorCode::FileUnreadable);
}

TEST(files, a_place_that_takes_no_files_is_an_error)
{
    EXPECT_EQ(writeFile("/proc/no/such/place", "x").error().code, ErrorCode::WriteFailed);
}
