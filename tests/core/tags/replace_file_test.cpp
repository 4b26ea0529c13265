// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/replace_file.h"

#include "core/base/files.h"

#include "tests/support/nobody.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

Result<void> acceptAll(const fs::path&)
{
    return {};
}

std::size_t filesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

} // namespace

TEST(replace_file, splices_take_the_place_of_what_they_cover)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("a", "0123456789");
    const FileEdit edit{{{0, 1, "A"}, {3, 0, "inserted"}, {5, 3, ""}, {10, 0, "end"}}, {}};
    ASSERT_TRUE(replaceFile(file, edit, acceptAll));
    EXPECT_EQ(readFile(file), "A12inserted3489end");
    EXPECT_EQ(filesIn(folder.path()), 1u);
}

TEST(replace_file, large_files_are_copied_whole)
{
    const test::TemporaryFolder folder;
    std::string content(3'000'001, 'x');
    for (std::size_t i = 0; i < content.size(); i += 997)
        content[i] = static_cast<char>(i);
    const auto file = folder.write("a", content);
    ASSERT_TRUE(replaceFile(file, {{{1'500'000, 1, "!"}}, {}}, acceptAll));
    content[1'500'000] = '!';
    EXPECT_EQ(readFile(file), content);
}

TEST(replace_file, what_was_asked_for_afterwards_happens_to_the_copy_with_the_same_suffix)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("a.ogg", "old");
    FileEdit edit;
    edit.afterwards = [](const fs::path& copy) -> Result<void> {
        EXPECT_EQ(copy.extension(), ".ogg");
        return ::truncate(copy.c_str(), 2) == 0 ? Result<void>()
                                                : failure(ErrorCode::Unexpected, "");
    };
    ASSERT_TRUE(replaceFile(file, edit, [&](const fs::path& copy) {
        EXPECT_EQ(readFile(copy), "ol");
        EXPECT_EQ(readFile(file), "old");
        return acceptAll(copy);
    }));
    EXPECT_EQ(readFile(file), "ol");
}

TEST(replace_file, a_refusal_leaves_everything_as_it_was)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("a", "old");
    const auto before = fs::last_write_time(file);
    const auto refuse = [](const fs::path&) -> Result<void> {
        return failure(ErrorCode::TagsRefused, "", "no");
    };
    EXPECT_EQ(replaceFile(file, {{{0, 1, "n"}}, {}}, refuse).error().detail, "no");
    EXPECT_EQ(replaceFile(file, {{}, refuse}, acceptAll).error().detail, "no");
    EXPECT_EQ(readFile(file), "old");
    EXPECT_EQ(fs::last_write_time(file), before);
    EXPECT_EQ(filesIn(folder.path()), 1u);
}

TEST(replace_file, permissions_owner_and_attributes_are_taken_over)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("a", "old");
    ASSERT_EQ(::chmod(file.c_str(), 0640), 0);
    if (::geteuid() == 0) {
        ASSERT_EQ(::chown(file.c_str(), 1234, 4321), 0);
    }
    const bool hasAttributes = ::setxattr(file.c_str(), "user.rating", "5", 1, 0) == 0;
    ASSERT_TRUE(replaceFile(file, {{{0, 3, "new"}}, {}}, acceptAll));
    struct stat facts = {};
    ASSERT_EQ(::stat(file.c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777, 0640u);
    if (::geteuid() == 0) {
        EXPECT_EQ(facts.st_uid, 1234u);
        EXPECT_EQ(facts.st_gid, 4321u);
    }
    char value = 0;
    if (hasAttributes) {
        EXPECT_EQ(::getxattr(file.c_str(), "user.rating", &value, 1), 1);
        EXPECT_EQ(value, '5');
    }
}

TEST(replace_file, a_link_stays_and_its_target_changes)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("real/a", "old");
    fs::create_symlink("real/a", folder.path() / "link");
    ASSERT_TRUE(replaceFile(folder.path() / "link", {{{0, 3, "new"}}, {}}, acceptAll));
    EXPECT_TRUE(fs::is_symlink(folder.path() / "link"));
    EXPECT_EQ(readFile(file), "new");
}

TEST(replace_file, a_file_that_forbids_writing_is_left_alone_even_by_root)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("a", "old");
    ASSERT_EQ(::chmod(file.c_str(), 0444), 0);
    EXPECT_EQ(replaceFile(file, {{{0, 3, "new"}}, {}}, acceptAll).error().code,
              ErrorCode::WriteFailed);
    EXPECT_EQ(readFile(file), "old");
}

TEST(replace_file, a_folder_that_takes_no_files_is_an_error)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("in/a", "old");
    ASSERT_EQ(::chmod(file.c_str(), 0666), 0);
    ASSERT_EQ(::chmod(folder.path().c_str(), 0755), 0);
    ASSERT_EQ(::chmod(file.parent_path().c_str(), 0555), 0);
    {
        const test::NobodyInParticular nobody;
        ASSERT_TRUE(nobody.done());
        EXPECT_EQ(replaceFile(file, {{{0, 3, "new"}}, {}}, acceptAll).error().code,
                  ErrorCode::WriteFailed);
    }
    ASSERT_EQ(::chmod(file.parent_path().c_str(), 0755), 0);
    EXPECT_EQ(readFile(file), "old");
    EXPECT_EQ(filesIn(file.parent_path()), 1u);
}

TEST(replace_file, an_owner_that_can_not_be_kept_is_an_error)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can make a file of someone else";
    const test::TemporaryFolder folder;
    const auto file = folder.write("in/a", "old");
    ASSERT_EQ(::chmod(file.c_str(), 0666), 0);
    ASSERT_EQ(::chmod(folder.path().c_str(), 0755), 0);
    ASSERT_EQ(::chmod(file.parent_path().c_str(), 0777), 0);
    {
        const test::NobodyInParticular nobody;
        EXPECT_EQ(replaceFile(file, {{{0, 3, "new"}}, {}}, acceptAll).error().code,
                  ErrorCode::WriteFailed);
    }
    EXPECT_EQ(readFile(file), "old");
    EXPECT_EQ(filesIn(file.parent_path()), 1u);
}

TEST(replace_file, a_file_that_another_program_changes_meanwhile_is_left_alone)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("a", "old");
    const auto changed = replaceFile(file, {{{0, 3, "new"}}, {}}, [&](const fs::path& copy) {
        folder.write("a", "other");
        return acceptAll(copy);
    });
    EXPECT_EQ(changed.error().code, ErrorCode::TagsRefused);
    EXPECT_EQ(readFile(file), "other");
    EXPECT_EQ(filesIn(folder.path()), 1u);
}

TEST(replace_file, what_is_not_there_is_missing)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(replaceFile(folder.path() / "none", {}, acceptAll).error().code,
              ErrorCode::FileMissing);
    EXPECT_EQ(replaceFile(folder.path(), {}, acceptAll).error().code, ErrorCode::FileUnreadable);
}
