// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_cache.h"

#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <thread>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kMuch = 1 << 30;

void makeOlder(const fs::path& file, int hours)
{
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(hours));
}

int filesIn(const fs::path& folder)
{
    int count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        count += entry.is_regular_file() ? 1 : 0;
    return count;
}

} // namespace

TEST(file_cache, gives_back_what_was_kept_and_nothing_else)
{
    const test::TemporaryFolder folder;
    const FileCache cache(folder.path() / "new", kMuch);
    EXPECT_EQ(cache.find("a"), std::nullopt);
    cache.keep("a", "one");
    cache.keep("b", std::string("\0two", 4));
    cache.keep("empty", "");
    EXPECT_EQ(cache.find("a"), "one");
    EXPECT_EQ(cache.find("b"), std::string("\0two", 4));
    EXPECT_EQ(cache.find("empty"), "");
    EXPECT_EQ(cache.find("c"), std::nullopt);
    cache.keep("a", "another");
    EXPECT_EQ(FileCache(folder.path() / "new", kMuch).find("a"), "another");
}

TEST(file_cache, what_is_damaged_is_not_there_and_can_be_kept_anew)
{
    const test::TemporaryFolder folder;
    const FileCache cache(folder.path(), kMuch);
    const std::string content(1000, 'x');
    cache.keep("a", content);
    const fs::path file = cache.fileOf("a");
    std::string good(fs::file_size(file), '\0');
    std::ifstream(file, std::ios::binary).read(good.data(), std::ssize(good));

    // A bit flipped anywhere, a file cut anywhere, and other content altogether.
    for (std::size_t place = 0; place < good.size(); place += 37) {
        std::string bad = good;
        bad[place] = static_cast<char>(bad[place] ^ 4);
        std::ofstream(file, std::ios::binary) << bad;
        EXPECT_EQ(cache.find("a"), std::nullopt) << place;
        EXPECT_FALSE(fs::exists(file));
        std::ofstream(file, std::ios::binary) << good.substr(0, place);
        EXPECT_EQ(cache.find("a"), std::nullopt) << place;
    }
    cache.keep("a", content);
    EXPECT_EQ(cache.find("a"), content);
}

TEST(file_cache, another_keys_content_is_never_taken_for_its_own)
{
    const test::TemporaryFolder folder;
    const FileCache cache(folder.path(), kMuch);
    cache.keep("a", "one");
    fs::create_directories(cache.fileOf("b").parent_path());
    fs::copy_file(cache.fileOf("a"), cache.fileOf("b"));
    EXPECT_EQ(cache.find("b"), std::nullopt);
}

TEST(file_cache, lets_go_what_was_not_used_for_longest)
{
    const test::TemporaryFolder folder;
    const FileCache cache(folder.path(), 10 * 8192);
    const std::string content(7000, 'x'); // two blocks of the disk
    for (int i = 0; i < 10; ++i) {
        cache.keep(std::to_string(i), content);
        makeOlder(cache.fileOf(std::to_string(i)), 100 - i);
    }
    EXPECT_EQ(cache.find("0"), content); // used again, so it stays
    cache.keep("new", content);
    cache.trim();
    EXPECT_EQ(cache.find("0"), content);
    EXPECT_EQ(cache.find("1"), std::nullopt);
    EXPECT_EQ(cache.find("2"), std::nullopt);
    EXPECT_EQ(cache.find("new"), content);
    EXPECT_EQ(filesIn(folder.path()), 9);
}

TEST(file_cache, stays_within_its_bounds_by_itself)
{
    const test::TemporaryFolder folder;
    const FileCache cache(folder.path(), 40 * 8192);
    for (int i = 0; i < 400; ++i)
        cache.keep(std::to_string(i), std::string(7000, 'x'));
    EXPECT_LE(filesIn(folder.path()), 44);
}

TEST(file_cache, sweeps_away_what_a_program_left_that_died_while_writing)
{
    const test::TemporaryFolder folder;
    const FileCache cache(folder.path(), kMuch);
    cache.keep("a", "one");
    const fs::path left = cache.fileOf("a").string() + ".Ab12Cd";
    std::ofstream(left) << "half";
    cache.trim();
    EXPECT_TRUE(fs::exists(left)); // someone may be at it
    makeOlder(left, 2);
    cache.trim();
    EXPECT_FALSE(fs::exists(left));
    EXPECT_EQ(cache.find("a"), "one");
}

TEST(file_cache, many_may_use_it_at_a_time)
{
    const test::TemporaryFolder folder;
    const auto work = [&](int worker) {
        const FileCache cache(folder.path(), 20 * 8192); // trims often
        for (int i = 0; i < 300; ++i) {
            const std::string key = std::to_string(i % 30);
            const std::string content(6000, static_cast<char>('a' + i % 26));
            if (const auto found = cache.find(key)) {
                EXPECT_EQ(found->size(), 6000u);
                EXPECT_EQ(found->find_first_not_of(found->front()), std::string::npos) << worker;
            }
            cache.keep(key, content);
        }
    };
    std::jthread first(work, 1), second(work, 2), third(work, 3);
}

TEST(file_cache, keeps_nothing_where_it_can_not_and_says_nothing)
{
    const test::TemporaryFolder folder;
    const FileCache cache(folder.write("a file", "") / "below", kMuch);
    cache.keep("a", "one");
    cache.trim();
    EXPECT_EQ(cache.find("a"), std::nullopt);
    const FileCache nowhere({}, kMuch);
    nowhere.keep("a", "one");
    EXPECT_EQ(nowhere.find("a"), std::nullopt);
}
