// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/collection_check.h"

#include "core/audio/mono_stream.h"
#include "core/base/parallel.h"
#include "core/dataset/demo_collection.h"
#include "core/dataset/feature_cache.h"
#include "core/dataset/gtzan_facts.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <map>
#include <set>

using namespace genrescope;
namespace fs = std::filesystem;
using Names = std::vector<std::vector<std::string>>;

namespace {

struct Checked {
    Collection collection;
    std::vector<ClipReport> reports;
    CollectionCheck check;

    Names namesOf(const std::vector<std::vector<int>>& groups) const
    {
        Names names;
        for (const auto& group : groups) {
            names.emplace_back();
            for (const int clip : group)
                names.back().push_back(collection.clips[static_cast<std::size_t>(clip)].name);
        }
        return names;
    }

    std::set<std::string> flagsOf(const std::string& name) const
    {
        std::set<std::string> flags;
        for (std::size_t i = 0; i < collection.clips.size(); ++i)
            if (collection.clips[i].name == name)
                for (const ClipFlag flag : check.flags[i])
                    flags.emplace(nameOf(flag));
        return flags;
    }
};

Checked checked(const fs::path& folder, const FeatureCache* cache = nullptr)
{
    Checked all{*openCollection(folder), {}, {}};
    all.reports = reportOnClips(all.collection, {}, cache).value();
    all.check = checkClips(all.collection, all.reports);
    return all;
}

/// Two styles of `count` pieces, 20 s each.
void compose(const fs::path& folder, int count)
{
    for (const int style : {0, 4}) {
        const std::string& genre = demoStyles()[static_cast<std::size_t>(style)];
        fs::create_directories(folder / genre);
        for (int i = 0; i < count; ++i)
            test::writeSound(folder / genre / (genre + ".0000" + std::to_string(i) + ".wav"),
                             composeDemoClip(style, 20, static_cast<std::uint64_t>(50 + i)));
    }
}

std::string genre(int style)
{
    return demoStyles()[static_cast<std::size_t>(style)];
}

std::vector<float> louder(std::vector<float> samples, double decibel)
{
    for (float& sample : samples)
        sample = std::clamp(sample * static_cast<float>(std::pow(10, decibel / 20)), -1.0f, 1.0f);
    return samples;
}

} // namespace

TEST(collection_check, a_good_collection_has_no_flags)
{
    const test::TemporaryFolder folder;
    compose(folder.path(), 3);
    const Checked all = checked(folder.path());
    EXPECT_TRUE(all.check.duplicates.empty());
    EXPECT_TRUE(all.check.nearDuplicates.empty());
    for (const Clip& clip : all.collection.clips)
        EXPECT_EQ(all.flagsOf(clip.name), std::set<std::string>()) << clip.name;
    EXPECT_NEAR(all.reports[0].seconds, 20, 0.01);
    EXPECT_EQ(all.reports[0].facts.sampleRateHz, 22050);
}

TEST(collection_check, the_very_same_sound_is_a_duplicate_whatever_it_is_called_and_packed_in)
{
    const test::TemporaryFolder folder;
    compose(folder.path(), 2);
    const fs::path original = folder.path() / genre(0) / (genre(0) + ".00001.wav");
    fs::copy_file(original, folder.path() / genre(0) / "again.wav");
    test::writeSound(folder.path() / genre(4) / "other.flac", *readMono(original), 22050,
                     test::SoundFormat::Flac);
    const Checked all = checked(folder.path());
    EXPECT_EQ(all.namesOf(all.check.duplicates), (Names{{"again", genre(0) + ".00001", "other"}}));
    EXPECT_TRUE(all.check.nearDuplicates.empty());
    EXPECT_EQ(all.flagsOf("again"), (std::set<std::string>{"duplicate", "two_labels"}));
}

TEST(collection_check, a_recording_is_known_again_in_another_format_cut_and_louder)
{
    const test::TemporaryFolder folder;
    compose(folder.path(), 4);
    const std::vector<float> original =
        *readMono(folder.path() / genre(0) / (genre(0) + ".00002.wav"));
    const fs::path place = folder.path() / genre(0);
    test::writeSound(place / "vorbis.ogg", original, 22050, test::SoundFormat::Vorbis);
    test::writeSound(place / "mp3.mp3", original, 22050, test::SoundFormat::Mp3);
    test::writeSound(place / "quieter.wav", louder(original, -6));
    test::writeSound(place / "louder.wav", louder(original, 6)); // cut off at full scale
    test::writeSound(place / "cut.wav", std::span(original).subspan(2 * 22050));
    test::writeSound(place / "shorter.wav", std::span(original).first(18 * 22050));
    std::vector<float> all3(original.begin() + 2 * 22050, original.end());
    test::writeSound(place / "worst.mp3", louder(all3, 6), 22050, test::SoundFormat::Mp3);

    const Checked all = checked(folder.path());
    EXPECT_TRUE(all.check.duplicates.empty());
    std::vector<std::string> wanted = {genre(0) + ".00002", "cut",     "louder", "mp3",
                                       "quieter",           "shorter", "vorbis", "worst"};
    std::ranges::sort(wanted);
    EXPECT_EQ(all.namesOf(all.check.nearDuplicates), Names{wanted});
    EXPECT_EQ(all.flagsOf("vorbis"), std::set<std::string>{"near_duplicate"});
    EXPECT_EQ(all.flagsOf(genre(0) + ".00001"), std::set<std::string>());
}

TEST(collection_check, what_is_wrong_with_a_clip_is_flagged)
{
    const test::TemporaryFolder folder;
    compose(folder.path(), 6);
    const fs::path place = folder.path() / genre(0);
    folder.write(genre(0) + "/text.mp3", "not a sound");
    test::writeSound(place / "short.wav", test::noise(2));
    test::writeSound(place / "silent.wav", std::vector<float>(20 * 22050));
    test::writeSound(place / "constant.wav", std::vector<float>(20 * 22050, 0.25f));
    test::writeSound(place / "clipped.wav", louder(composeDemoClip(0, 20, 77), 20));
    test::writeSound(place / "half.wav", composeDemoClip(0, 11, 78));
    test::writeSound(place / "broken.flac", composeDemoClip(0, 20, 79), 22050,
                     test::SoundFormat::Flac);
    fs::resize_file(place / "broken.flac", fs::file_size(place / "broken.flac") / 2);

    const Checked all = checked(folder.path());
    EXPECT_EQ(all.flagsOf("text"), std::set<std::string>{"unreadable"});
    EXPECT_EQ(all.flagsOf("short"), std::set<std::string>{"too_short"});
    EXPECT_EQ(all.flagsOf("silent"), (std::set<std::string>{"silent", "constant"}));
    EXPECT_EQ(all.flagsOf("constant"), std::set<std::string>{"constant"});
    EXPECT_EQ(all.flagsOf("clipped"), std::set<std::string>{"clipped"});
    EXPECT_EQ(all.flagsOf("broken").count("truncated"), 1u);
}

TEST(collection_check, a_clip_shorter_than_all_others_is_truncated)
{
    const test::TemporaryFolder folder;
    compose(folder.path(), 8);
    test::writeSound(folder.path() / genre(0) / "half.wav", composeDemoClip(0, 11, 78));
    EXPECT_EQ(checked(folder.path()).flagsOf("half"), std::set<std::string>{"truncated"});
}

TEST(collection_check, reports_from_the_cache_are_the_same)
{
    const test::TemporaryFolder folder, kept;
    compose(folder.path(), 2);
    folder.write(genre(0) + "/text.mp3", "not a sound");
    const FeatureCache cache(kept.path());
    const Checked plain = checked(folder.path());
    for (int i = 0; i < 2; ++i) {
        const Checked cached = checked(folder.path(), &cache);
        EXPECT_EQ(cached.reports, plain.reports);
        EXPECT_EQ(cached.check, plain.check);
    }
}

TEST(collection_check, does_not_depend_on_the_number_of_threads)
{
    const test::TemporaryFolder folder;
    compose(folder.path(), 3);
    fs::copy_file(folder.path() / genre(0) / (genre(0) + ".00001.wav"),
                  folder.path() / genre(0) / "again.wav");
    const Checked plain = checked(folder.path());
    const ThreadLimit limit(1);
    EXPECT_EQ(checked(folder.path()).check, plain.check);
}

TEST(collection_check, a_stop_ends_it)
{
    const test::TemporaryFolder folder;
    compose(folder.path(), 1);
    std::stop_source source;
    source.request_stop();
    Hooks hooks;
    hooks.stop = source.get_token();
    EXPECT_EQ(reportOnClips(*openCollection(folder.path()), hooks).error().code,
              ErrorCode::Cancelled);
}

TEST(collection_check, gtzans_faults_are_not_those_of_others_who_name_a_clip_alike)
{
    Collection collection;
    collection.genres = {"metal", "polka"};
    collection.clips = {{.file = "metal/metal.00004.wav", .name = "metal.00004", .genre = 0}};
    const auto isKnownFault = [&collection] {
        std::vector<ClipReport> reports(collection.clips.size());
        for (ClipReport& report : reports)
            report.seconds = 30;
        const auto flags = checkClips(collection, reports).flags[0];
        return std::ranges::find(flags, ClipFlag::KnownFault) != flags.end();
    };
    EXPECT_TRUE(isKnownFault()) << "all clips bear GTZAN's names";
    collection.clips.push_back({.file = "polka/one.wav", .name = "one", .genre = 1});
    EXPECT_FALSE(isKnownFault());
}

TEST(collection_check, finds_every_pair_of_gtzan_that_is_known_to_be_identical)
{
    const auto gtzan = test::sharedData("gtzan");
    if (!gtzan)
        GTEST_SKIP() << "../shared/gtzan is not there";
    // Those that have a twin, and some that have none.
    Checked all{*openCollection(*gtzan), {}, {}};
    std::erase_if(all.collection.clips, [](const Clip& clip) {
        const GtzanFacts* facts = gtzanFacts(clip.name);
        return facts == nullptr || (facts->identicalTo < 0 && clip.number % 10 != 0);
    });
    all.reports = reportOnClips(all.collection).value();
    all.check = checkClips(all.collection, all.reports);
    std::map<std::string, int> groupOf;
    for (std::size_t i = 0; i < all.check.duplicates.size(); ++i)
        for (const int clip : all.check.duplicates[i])
            groupOf[all.collection.clips[static_cast<std::size_t>(clip)].name] =
                static_cast<int>(i) + 1;
    int pairs = 0;
    for (const Clip& clip : all.collection.clips) {
        const GtzanFacts* facts = gtzanFacts(clip.name);
        ASSERT_NE(facts, nullptr);
        if (facts->identicalTo < 0)
            continue;
        const std::string& twin = gtzanClipNames()[static_cast<std::size_t>(facts->identicalTo)];
        const bool here = std::ranges::any_of(
            all.collection.clips, [&](const Clip& other) { return other.name == twin; });
        if (!here)
            continue;
        ++pairs;
        EXPECT_NE(groupOf[clip.name], 0) << clip.name << " is " << twin;
        EXPECT_EQ(groupOf[clip.name], groupOf[twin]) << clip.name << " is " << twin;
    }
    EXPECT_GT(pairs, 0);

    // Near duplicates are of one artist, wherever the artists are known: no false alarm.
    for (const ClipMatch& match : all.check.matches) {
        const Clip& a = all.collection.clips[static_cast<std::size_t>(match.first)];
        const Clip& b = all.collection.clips[static_cast<std::size_t>(match.second)];
        const int artistA = gtzanFacts(a.name)->artist, artistB = gtzanFacts(b.name)->artist;
        std::cout << a.name << " ~ " << b.name << ", " << match.seconds << " s at "
                  << match.offsetSeconds << " s, errors " << match.errorShare << ", artists "
                  << artistA << " " << artistB << "\n";
        if (artistA >= 0 && artistB >= 0) {
            EXPECT_EQ(artistA, artistB) << a.name << " ~ " << b.name;
        }
    }
}

TEST(collection_check, twins_of_a_clip_are_seen_from_its_side)
{
    CollectionCheck check;
    check.duplicates = {{1, 4}};
    check.matches = {{0, 1, 2.5, 20, 0.1}, {0, 4, 2.5, 20, 0.05}};
    const std::vector<ClipMatch> twins = twinsOf(check, 4);
    ASSERT_EQ(twins.size(), 2u);
    EXPECT_EQ(twins[0], (ClipMatch{4, 1}));
    EXPECT_TRUE(twins[0].isExact());
    EXPECT_EQ(twins[1], (ClipMatch{4, 0, -2.5, 20, 0.05})) << "the other lies earlier";
    EXPECT_EQ(twinsOf(check, 0).front().second, 4) << "the most alike is the first";
    EXPECT_TRUE(twinsOf(check, 3).empty());
}
