// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/split.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace genrescope;

namespace {

/// `counts[g]` clips of genre g, numbered from 0.
std::vector<SplitItem> clipsOf(const std::vector<int>& counts)
{
    std::vector<SplitItem> clips;
    for (std::size_t genre = 0; genre < counts.size(); ++genre)
        for (int number = 0; number < counts[genre]; ++number)
            clips.push_back({static_cast<int>(genre), number});
    return clips;
}

std::ptrdiff_t countOf(int genre, const std::vector<int>& part, const std::vector<SplitItem>& clips)
{
    return std::ranges::count_if(
        part, [&](int clip) { return clips[static_cast<std::size_t>(clip)].genre == genre; });
}

const std::vector<std::string> kThree = {"blues", "jazz", "rock"};

} // namespace

TEST(split, parts_share_no_clip_and_leave_none_out)
{
    const auto clips = clipsOf({100, 37, 61});
    for (const SplitKind kind : {SplitKind::ByNumber, SplitKind::Random}) {
        const auto split = splitClips(clips, kThree, kind, 1);
        ASSERT_TRUE(split);
        std::vector<int> all = split->train;
        all.insert(all.end(), split->development.begin(), split->development.end());
        all.insert(all.end(), split->test.begin(), split->test.end());
        std::ranges::sort(all);
        std::vector<int> expected(clips.size());
        std::iota(expected.begin(), expected.end(), 0);
        EXPECT_EQ(all, expected);
        for (const auto& part : {split->train, split->development, split->test})
            EXPECT_TRUE(std::ranges::is_sorted(part));
    }
}

TEST(split, the_reports_is_by_the_clips_number)
{
    const auto clips = clipsOf({100, 100});
    const auto split = splitClips(clips, {"blues", "jazz"}, SplitKind::ByNumber, 1);
    ASSERT_TRUE(split);
    for (const int clip : split->test)
        EXPECT_LE(clips[static_cast<std::size_t>(clip)].number, 9);
    for (const int clip : split->development)
        EXPECT_TRUE(clips[static_cast<std::size_t>(clip)].number >= 10 &&
                    clips[static_cast<std::size_t>(clip)].number <= 29);
    EXPECT_EQ(split->test.size(), 20u);
    EXPECT_EQ(split->development.size(), 40u);
    EXPECT_EQ(split->train.size(), 140u);
}

TEST(split, the_reports_holds_where_clips_are_missing)
{
    // Clips 5, 20, 40 and 41 of each genre: numbers decide, not places.
    std::vector<SplitItem> clips;
    for (const int genre : {0, 1})
        for (const int number : {5, 20, 40, 41})
            clips.push_back({genre, number});
    const auto split = splitClips(clips, {"blues", "jazz"}, SplitKind::ByNumber, 1);
    EXPECT_EQ(split, (Split{{2, 3, 6, 7}, {1, 5}, {0, 4}}));
}

TEST(split, the_reports_repeats_every_hundred_and_takes_the_place_for_a_missing_number)
{
    std::vector<SplitItem> clips;
    for (int i = 0; i < 40; ++i)
        clips.push_back({0, -1});
    for (const int number : {100, 210, 330})
        clips.push_back({1, number});
    const auto split = splitClips(clips, {"blues", "jazz"}, SplitKind::ByNumber, 1);
    ASSERT_TRUE(split);
    EXPECT_EQ(split->test, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 40}));
    EXPECT_EQ(split->development.size(), 21u);
    EXPECT_EQ(split->train.size(), 11u);
}

TEST(split, random_takes_the_same_shares_of_every_genre)
{
    const auto clips = clipsOf({100, 30, 70});
    const auto split = splitClips(clips, kThree, SplitKind::Random, 7);
    ASSERT_TRUE(split);
    const int counts[] = {100, 30, 70};
    for (const int genre : {0, 1, 2}) {
        EXPECT_EQ(countOf(genre, split->test, clips), counts[genre] / 10);
        EXPECT_EQ(countOf(genre, split->development, clips), counts[genre] / 5);
        EXPECT_EQ(countOf(genre, split->train, clips), counts[genre] * 7 / 10);
    }
}

TEST(split, random_is_drawn_by_the_seed)
{
    const auto clips = clipsOf({50, 50});
    const std::vector<std::string> genres = {"blues", "jazz"};
    EXPECT_EQ(splitClips(clips, genres, SplitKind::Random, 1),
              splitClips(clips, genres, SplitKind::Random, 1));
    EXPECT_NE(splitClips(clips, genres, SplitKind::Random, 1),
              splitClips(clips, genres, SplitKind::Random, 2));
    const auto split = splitClips(clips, genres, SplitKind::Random, 1);
    std::set<int> firstTen, secondTen;
    for (const int clip : split->test)
        (clip < 50 ? firstTen : secondTen).insert(clip % 50);
    EXPECT_NE(firstTen, secondTen) << "each genre is drawn for itself";
}

TEST(split, three_clips_of_a_genre_are_enough_and_two_are_not)
{
    const std::vector<std::string> genres = {"blues", "jazz"};
    const auto split = splitClips(clipsOf({3, 3}), genres, SplitKind::Random, 1);
    ASSERT_TRUE(split);
    EXPECT_EQ(split->train.size(), 2u);
    EXPECT_EQ(split->test.size(), 2u);
    const auto fault = splitClips(clipsOf({3, 2}), genres, SplitKind::Random, 1);
    ASSERT_FALSE(fault);
    EXPECT_EQ(fault.error(), (Error{ErrorCode::TooFewClips, "jazz", "2, none to train with"}));
}

TEST(split, a_genre_without_clips_of_a_part_is_an_error)
{
    const std::vector<std::string> genres = {"blues", "jazz"};
    EXPECT_EQ(splitClips(clipsOf({100, 30}), genres, SplitKind::ByNumber, 1).error(),
              (Error{ErrorCode::TooFewClips, "jazz", "30, none to train with"}));
    EXPECT_EQ(splitClips(clipsOf({100, 0}), genres, SplitKind::Random, 1).error().code,
              ErrorCode::TooFewClips);
}

TEST(split, one_genre_is_not_enough)
{
    EXPECT_EQ(splitClips(clipsOf({100}), {"blues"}, SplitKind::Random, 1).error().code,
              ErrorCode::TooFewGenres);
    EXPECT_EQ(splitClips({}, {}, SplitKind::ByNumber, 1).error().code, ErrorCode::TooFewGenres);
}

TEST(split, a_group_stands_in_one_part_whatever_its_genres)
{
    // 12 artists with 1 to 6 clips; every other one is in both genres.
    std::vector<SplitItem> clips;
    for (int artist = 0; artist < 12; ++artist) {
        for (int clip = 0; clip <= artist / 2; ++clip)
            clips.push_back({.genre = (artist + clip % 2 * (artist % 2)) % 2, .group = artist});
    }
    for (const std::uint64_t seed : {1u, 2u, 3u}) {
        const auto split = splitClips(clips, {"blues", "jazz"}, SplitKind::Grouped, seed);
        ASSERT_TRUE(split);
        std::map<int, std::set<int>> partsOfGroup;
        int part = 0;
        std::size_t all = 0;
        for (const auto& members : {split->train, split->development, split->test}) {
            for (const int clip : members)
                partsOfGroup[clips[static_cast<std::size_t>(clip)].group].insert(part);
            all += members.size();
            ++part;
        }
        EXPECT_EQ(all, clips.size());
        for (const auto& [group, parts] : partsOfGroup)
            EXPECT_EQ(parts.size(), 1u) << "group " << group;
        EXPECT_GT(split->train.size(), split->development.size());
        EXPECT_GE(split->development.size(), split->test.size());
    }
}

TEST(split, three_groups_of_a_genre_are_enough)
{
    std::vector<SplitItem> clips;
    for (int genre = 0; genre < 2; ++genre)
        for (int clip = 0; clip < 9; ++clip)
            clips.push_back({.genre = genre, .group = genre * 3 + clip / 3});
    const auto split = splitClips(clips, {"blues", "jazz"}, SplitKind::Grouped, 1);
    ASSERT_TRUE(split);
    EXPECT_EQ(split->train.size(), 6u);
    EXPECT_EQ(split->development.size(), 6u);
    EXPECT_EQ(split->test.size(), 6u);

    for (SplitItem& clip : clips)
        clip.group = clip.group == 5 ? 4 : clip.group;
    EXPECT_EQ(splitClips(clips, {"blues", "jazz"}, SplitKind::Grouped, 1).error().code,
              ErrorCode::TooFewClips);
}

TEST(split, single_clips_are_grouped_seven_to_two_to_one)
{
    auto clips = clipsOf({100, 50});
    for (std::size_t i = 0; i < clips.size(); ++i)
        clips[i].group = static_cast<int>(i);
    const auto split = splitClips(clips, {"blues", "jazz"}, SplitKind::Grouped, 1);
    ASSERT_TRUE(split);
    EXPECT_NEAR(static_cast<double>(countOf(0, split->train, clips)), 70, 2);
    EXPECT_NEAR(static_cast<double>(countOf(0, split->development, clips)), 20, 2);
    EXPECT_NEAR(static_cast<double>(countOf(1, split->test, clips)), 5, 1);
}
