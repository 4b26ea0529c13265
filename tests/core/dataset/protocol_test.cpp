// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/protocol.h"

#include "core/dataset/grouped_parts.h"
#include "core/dataset/gtzan_facts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace genrescope;

namespace {

const std::vector<std::string> gtzanGenres = {"blues", "classical", "country", "disco",  "hiphop",
                                              "jazz",  "metal",     "pop",     "reggae", "rock"};

/// All of GTZAN, by name and facts alone; identical clips have the same sound.
std::vector<ProtocolClip> wholeGtzan()
{
    std::vector<ProtocolClip> clips;
    for (int place = 0; place < 1000; ++place) {
        const std::string number = std::to_string(place % 100);
        ProtocolClip clip;
        clip.name = gtzanGenres[static_cast<std::size_t>(place / 100)] + "." +
                    std::string(5 - number.size(), '0') + number;
        const GtzanFacts& facts = *gtzanFacts(clip.name);
        clip.genre = place / 100;
        clip.number = place % 100;
        clip.artist = facts.artist;
        const int first = facts.identicalTo >= 0 ? std::min(place, facts.identicalTo) : place;
        clip.sound = static_cast<std::uint64_t>(first + 1);
        clips.push_back(std::move(clip));
    }
    return clips;
}

void expectEachClipOnceAtMost(const ProtocolPlan& plan, std::size_t clipCount)
{
    std::set<int> tested;
    for (const Split& split : plan.splits) {
        std::set<int> here;
        for (const auto* part : {&split.train, &split.development, &split.test}) {
            EXPECT_TRUE(std::ranges::is_sorted(*part));
            for (const int clip : *part)
                EXPECT_TRUE(here.insert(clip).second);
        }
        EXPECT_EQ(here.size() + static_cast<std::size_t>(plan.leftOut), clipCount);
        for (const int clip : split.test)
            EXPECT_TRUE(tested.insert(clip).second);
    }
}

} // namespace

TEST(protocol, artist_folds_share_no_artist_and_no_sound_in_any_partition)
{
    const auto clips = wholeGtzan();
    for (int partition = 0; partition < 20; ++partition) {
        const auto plan = planProtocol(Protocol::ArtistFolds, clips, gtzanGenres, 1, partition);
        ASSERT_TRUE(plan);
        EXPECT_EQ(plan->splits.size(), 3u);
        EXPECT_EQ(plan->leftOut, 52);
        expectEachClipOnceAtMost(*plan, clips.size());
        for (const Split& split : plan->splits) {
            EXPECT_EQ(leakageOf(split, clips).sharedArtists, 0);
            EXPECT_EQ(leakageOf(split, clips).sharedSounds, 0);
        }
    }
}

TEST(protocol, partitions_differ_and_each_keeps_the_genres_even)
{
    const auto clips = wholeGtzan();
    const auto first = planProtocol(Protocol::ArtistFolds, clips, gtzanGenres, 1, 1);
    const auto second = planProtocol(Protocol::ArtistFolds, clips, gtzanGenres, 1, 2);
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->splits[0].test, second->splits[0].test);
    for (const Split& split : first->splits)
        EXPECT_NEAR(static_cast<double>(split.test.size()), 948 / 3.0, 20);
}

TEST(protocol, the_fault_filtered_lists_are_the_published_ones)
{
    const auto clips = wholeGtzan();
    const auto plan = planProtocol(Protocol::FaultFiltered, clips, gtzanGenres, 1);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->splits.size(), 1u);
    EXPECT_EQ(plan->splits[0].train.size(), 443u);
    EXPECT_EQ(plan->splits[0].development.size(), 197u);
    EXPECT_EQ(plan->splits[0].test.size(), 290u);
    EXPECT_EQ(plan->leftOut, 70);
}

// The published lists overlook one artist; the count says so wherever they are used.
TEST(protocol, the_fault_filtered_lists_share_one_artist_and_no_sound)
{
    const auto clips = wholeGtzan();
    const auto plan = planProtocol(Protocol::FaultFiltered, clips, gtzanGenres, 1);
    ASSERT_TRUE(plan);
    EXPECT_EQ(leakageOf(plan->splits[0], clips).sharedArtists, 1);
    EXPECT_EQ(leakageOf(plan->splits[0], clips).sharedSounds, 0);
}

TEST(protocol, random_folds_share_artists_and_say_so)
{
    const auto clips = wholeGtzan();
    const auto plan = planProtocol(Protocol::Random, clips, gtzanGenres, 1);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->splits.size(), 3u);
    EXPECT_EQ(plan->leftOut, 0);
    expectEachClipOnceAtMost(*plan, clips.size());
    for (const Split& split : plan->splits)
        EXPECT_GT(leakageOf(split, clips).sharedArtists, 100);
}

TEST(protocol, grouped_folds_part_neither_known_artists_nor_sounds)
{
    std::vector<ProtocolClip> clips;
    for (int i = 0; i < 60; ++i)
        clips.push_back({.name = "clip " + std::to_string(i),
                         .genre = i % 2,
                         .artist = i % 3 == 0 ? -1 : i / 6,
                         .sound = static_cast<std::uint64_t>(i % 7 == 0 ? 1 : 100 + i)});
    for (int partition = 0; partition < 10; ++partition) {
        const auto plan = planProtocol(Protocol::Grouped, clips, {"a", "b"}, 1, partition);
        ASSERT_TRUE(plan);
        expectEachClipOnceAtMost(*plan, clips.size());
        for (const Split& split : plan->splits) {
            EXPECT_EQ(leakageOf(split, clips).sharedArtists, 0);
            EXPECT_EQ(leakageOf(split, clips).sharedSounds, 0);
        }
    }
}

TEST(protocol, a_collection_without_its_test_clips_is_told_so)
{
    std::vector<ProtocolClip> clips = {{.name = "a.00001", .genre = 0, .number = 1},
                                       {.name = "b.00001", .genre = 1, .number = 1}};
    const auto plan = planProtocol(Protocol::FaultFiltered, clips, {"a", "b"}, 1);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, ErrorCode::NothingToTest);
}

TEST(protocol, artists_come_from_the_facts_of_gtzan_or_from_tags)
{
    LabelledFeatures data;
    data.genres = {"blues", "rock", "pop"};
    for (const auto& [name, artist] : {std::pair{"blues.00000", "Tagged"},
                                       {"one", "Miles"},
                                       {"two", "Miles"},
                                       {"three", ""},
                                       {"four", "Bill"},
                                       {"rock.00007", "Tagged"},
                                       {"pop.00001", "Tagged"}}) {
        data.clips.push_back({});
        data.clips.back().name = name;
        data.clips.back().artist = artist;
    }
    const auto clips = protocolClips(data);
    EXPECT_EQ(clips[0].artist, gtzanFacts("blues.00000")->artist);
    EXPECT_EQ(clips[1].artist, clips[2].artist);
    EXPECT_EQ(clips[3].artist, -1);
    EXPECT_NE(clips[4].artist, clips[1].artist);
    EXPECT_NE(clips[1].artist, -1);
    EXPECT_EQ(clips[5].artist, gtzanFacts("rock.00007")->artist);
}

TEST(protocol, a_few_names_alone_are_not_taken_for_those_of_gtzan)
{
    LabelledFeatures data;
    data.genres = {"blues", "metal", "waltz"};
    for (const char* name : {"blues.00000", "blues.00001", "metal.00003", "waltz.00000"}) {
        data.clips.push_back({});
        data.clips.back().name = name;
    }
    for (const ProtocolClip& clip : protocolClips(data))
        EXPECT_EQ(clip.artist, -1) << clip.name;
}

TEST(grouped_folds, groups_stay_together_and_folds_are_even)
{
    std::vector<int> genres, groups;
    for (int group = 0; group < 30; ++group) {
        for (int clip = 0; clip < 4; ++clip) {
            genres.push_back(group % 2);
            groups.push_back(group);
        }
    }
    const std::vector<int> folds = groupedFolds(genres, groups, 3, 1);
    std::map<int, int> foldOfGroup;
    std::map<std::pair<int, int>, int> clips;
    for (std::size_t i = 0; i < folds.size(); ++i) {
        EXPECT_EQ(foldOfGroup.emplace(groups[i], folds[i]).first->second, folds[i]);
        ++clips[{folds[i], genres[i]}];
    }
    for (const auto& [place, count] : clips)
        EXPECT_EQ(count, 20);
}

TEST(leakage, counts_test_clips_known_from_training_or_development)
{
    const std::vector<ProtocolClip> clips = {
        {.name = "a", .artist = 1, .sound = 10}, {.name = "b", .artist = 2, .sound = 20},
        {.name = "c", .artist = 1, .sound = 30}, {.name = "d", .artist = 3, .sound = 20},
        {.name = "e", .artist = -1, .sound = 0}, {.name = "f", .artist = -1, .sound = 0}};
    const Split split{.train = {0, 4}, .development = {1}, .test = {2, 3, 5}};
    EXPECT_EQ(leakageOf(split, clips).sharedArtists, 1); // c sings as a
    EXPECT_EQ(leakageOf(split, clips).sharedSounds, 1);  // d is b
}
