// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/archive.h"

#include "core/base/files.h"
#include "core/base/random.h"
#include "tests/support/test_archive.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace genrescope;
using test::tarGzOf;
using test::tarOf;
using test::TestEntry;
using test::zipOf;
namespace fs = std::filesystem;

namespace {

std::string noise(std::size_t bytes)
{
    Random random(bytes);
    std::string content(bytes, '\0');
    for (char& byte : content)
        byte = static_cast<char>(random.below(256));
    return content;
}

class archive : public testing::Test {
protected:
    Result<void> unpack(const std::string& bytes, const ArchiveLimits& limits = {})
    {
        return unpackArchive(folder.write("in/a.bin", bytes), out, {}, limits);
    }
    /// Nothing was made of what was to be unpacked, here or elsewhere.
    void expectNothingUnpacked() const
    {
        EXPECT_FALSE(fs::exists(out));
        EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1);
        EXPECT_EQ(std::distance(fs::directory_iterator(folder.path() / "in"), {}), 1);
    }
    void expectRefused(const std::vector<TestEntry>& entries)
    {
        for (const std::string& bytes : {tarOf(entries), tarGzOf(entries)}) {
            const auto unpacked = unpack(bytes);
            ASSERT_FALSE(unpacked) << entries.back().name;
            EXPECT_EQ(unpacked.error().code, ErrorCode::ArchiveRefused)
                << entries.back().name << ": " << unpacked.error().detail;
            expectNothingUnpacked();
        }
    }

    test::TemporaryFolder folder;
    fs::path out = folder.path() / "out";
};

const std::vector<TestEntry> good = {{"genres/", "", TestEntry::Kind::Folder},
                                     {"genres/blues/blues.00000.wav", noise(300'000)},
                                     {"./genres/jazz/jazz.00000.wav", "jazz"},
                                     {"genres/empty", ""}};

} // namespace

TEST_F(archive, every_kind_is_unpacked)
{
    for (const std::string& bytes : {tarOf(good), tarGzOf(good), zipOf(good)}) {
        ASSERT_TRUE(unpack(bytes));
        EXPECT_EQ(readFile(out / "genres/blues/blues.00000.wav"), good[1].content);
        EXPECT_EQ(readFile(out / "genres/jazz/jazz.00000.wav"), "jazz");
        EXPECT_EQ(readFile(out / "genres/empty"), "");
        EXPECT_FALSE(fs::exists(folder.path() / "out.part"));
        fs::remove_all(out);
    }
}

TEST_F(archive, an_empty_folder_is_filled)
{
    fs::create_directories(out);
    ASSERT_TRUE(unpackArchive(folder.write("in/a.bin", tarOf(good)), out / ""));
    EXPECT_TRUE(fs::exists(out / "genres/empty"));
}

TEST_F(archive, a_folder_with_something_in_it_is_left_alone)
{
    folder.write("out/mine", "mine");
    EXPECT_EQ(unpack(tarOf(good)).error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(readFile(out / "mine"), "mine");
    EXPECT_EQ(std::distance(fs::directory_iterator(out), {}), 1);
}

TEST_F(archive, what_an_interrupted_unpacking_left_is_gone)
{
    folder.write("out.part/genres/half", "half");
    ASSERT_TRUE(unpack(tarOf(good)));
    EXPECT_FALSE(fs::exists(out / "genres/half"));
    EXPECT_FALSE(fs::exists(folder.path() / "out.part"));
}

TEST_F(archive, files_get_ordinary_permissions)
{
    ASSERT_TRUE(unpack(tarOf(good)));
    EXPECT_EQ(fs::status(out / "genres/empty").permissions() & fs::perms::others_write,
              fs::perms::none);
    EXPECT_EQ(fs::status(out / "genres/empty").permissions() & fs::perms::owner_exec,
              fs::perms::none);
}

TEST_F(archive, names_that_lead_out_are_refused)
{
    for (const char* name : {"../out.txt", "a/../../out.txt", "..", "a/..", "/etc/out.txt",
                             "//etc/out.txt", "C:/out.txt", "c:out.txt", "..\\out.txt"})
        expectRefused({{"a/good", "x"}, {name, "bad"}});
}

TEST_F(archive, names_no_system_should_have_are_refused)
{
    for (const char* name : {"a\nb", "a\x1b[2Jb", "a\x7f", "a:b", "aux", "a/CON.txt", "com1.wav",
                             "LPT9", "a.", "a ", "a./b"})
        expectRefused({{"a/good", "x"}, {name, "bad"}});
    expectRefused({{std::string(300, 'x'), "bad"}});
}

TEST_F(archive, ordinary_names_are_fine)
{
    for (const char* name : {"a", "a/b/c.wav", "./a", "a/", "a//b", "common.wav", "com10", "..a",
                             "a..b", "a b", "Musik/Ärger.wav", "con-text", "auxiliary.txt"})
        EXPECT_EQ(entryProblem(name), "") << name;
}

TEST_F(archive, links_are_refused)
{
    for (const auto kind : {TestEntry::Kind::SymbolicLink, TestEntry::Kind::HardLink})
        for (const char* target : {"a/good", "../in/a.bin", "/etc/passwd"})
            expectRefused({{"a/good", "x"}, {"link", "", kind, target}});
    expectRefused({{"link", "", TestEntry::Kind::SymbolicLink, ".."}, {"link/x", "bad"}});
}

TEST_F(archive, devices_and_pipes_are_refused)
{
    expectRefused({{"device", "", TestEntry::Kind::Device}});
    expectRefused({{"pipe", "", TestEntry::Kind::Pipe}});
}

TEST_F(archive, a_name_met_twice_is_refused)
{
    expectRefused({{"a", "one"}, {"./a", "two"}});
}

TEST_F(archive, bombs_are_refused)
{
    const std::vector<TestEntry> zeros = {{"zeros", std::string(40'000'000, '\0')}};
    EXPECT_EQ(unpack(tarGzOf(zeros)).error().code, ErrorCode::ArchiveRefused);
    EXPECT_EQ(unpack(zipOf(zeros)).error().code, ErrorCode::ArchiveRefused);
    expectNothingUnpacked();

    EXPECT_EQ(unpack(tarOf(good), {.bytes = 100'000}).error().code, ErrorCode::ArchiveRefused);
    EXPECT_EQ(unpack(tarOf(good), {.entries = 3}).error().code, ErrorCode::ArchiveRefused);
    expectNothingUnpacked();
    EXPECT_TRUE(unpack(tarOf(good), {.bytes = 300'004, .entries = 4}));
}

TEST_F(archive, what_is_cut_short_is_damaged)
{
    for (const std::string& bytes : {tarOf(good), tarGzOf(good), zipOf(good)})
        for (const double share : {0.0, 0.001, 0.5, 0.99}) {
            const auto length = static_cast<std::size_t>(share * static_cast<double>(bytes.size()));
            const auto unpacked = unpack(bytes.substr(0, length));
            ASSERT_FALSE(unpacked) << share;
            EXPECT_EQ(unpacked.error().code, ErrorCode::ArchiveDamaged) << share;
            expectNothingUnpacked();
        }
}

TEST_F(archive, other_content_is_damaged)
{
    for (const std::string& bytes :
         {std::string("<html>Sign in</html>"), noise(5000), std::string(20'000, '\0')}) {
        EXPECT_EQ(unpack(bytes).error().code, ErrorCode::ArchiveDamaged);
        expectNothingUnpacked();
    }
}

TEST_F(archive, changed_bytes_are_found_in_compressed_archives)
{
    for (const std::string& bytes : {tarGzOf(good), zipOf(good)}) {
        std::string damaged = bytes;
        damaged[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
        const auto unpacked = unpack(damaged);
        ASSERT_FALSE(unpacked);
        EXPECT_EQ(unpacked.error().code, ErrorCode::ArchiveDamaged);
        expectNothingUnpacked();
    }
}

TEST_F(archive, a_wrong_checksum_is_found_behind_any_filling)
{
    std::string bytes = test::gzipOf(tarOf(good) + std::string(1'000'000, '\0'));
    ASSERT_TRUE(unpack(bytes));
    fs::remove_all(out);
    bytes[bytes.size() - 8] = static_cast<char>(bytes[bytes.size() - 8] ^ 1); // CRC-32
    EXPECT_EQ(unpack(bytes).error().code, ErrorCode::ArchiveDamaged);
    expectNothingUnpacked();
}

TEST_F(archive, no_bytes_whatever_do_harm)
{
    Random random(1);
    const std::vector<std::string> sound = {tarOf(good), tarGzOf(good), zipOf(good)};
    for (int round = 0; round < 200; ++round) {
        std::string bytes = sound[random.below(sound.size())];
        for (int i = 0; i < 8; ++i) // headers lie at both ends
            bytes[(random.below(2) ? bytes.size() - 1 - random.below(600) : random.below(600)) %
                  bytes.size()] = static_cast<char>(random.below(256));
        const auto unpacked = unpack(bytes);
        EXPECT_EQ(unpacked.has_value(), fs::exists(out));
        fs::remove_all(out);
        expectNothingUnpacked();
    }
}

TEST_F(archive, a_missing_archive_and_a_folder_are_errors)
{
    EXPECT_EQ(unpackArchive(folder.path() / "none", out).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(unpackArchive("/dev/null", out).error().code, ErrorCode::FileUnreadable);
    EXPECT_FALSE(fs::exists(out));
}

TEST_F(archive, a_stop_leaves_nothing)
{
    std::stop_source stop;
    Hooks hooks;
    hooks.stop = stop.get_token();
    hooks.progressed = [&](std::size_t, std::size_t) { stop.request_stop(); };
    const auto unpacked = unpackArchive(folder.write("in/a.bin", tarOf(good)), out, hooks);
    EXPECT_EQ(unpacked.error().code, ErrorCode::Cancelled);
    expectNothingUnpacked();
}

TEST_F(archive, progress_rises_to_the_whole)
{
    std::vector<std::size_t> reports;
    std::size_t whole = 0;
    Hooks hooks;
    hooks.progressed = [&](std::size_t done, std::size_t total) {
        reports.push_back(done);
        whole = total;
    };
    const std::string bytes = tarGzOf(good);
    ASSERT_TRUE(unpackArchive(folder.write("in/a.bin", bytes), out, hooks));
    ASSERT_FALSE(reports.empty());
    EXPECT_TRUE(std::is_sorted(reports.begin(), reports.end()));
    EXPECT_EQ(whole, bytes.size());
    EXPECT_LE(reports.back(), whole);
    EXPECT_GT(reports.back(), whole / 2);
}
