// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/feature_cache.h"

#include "core/base/parallel.h"
#include "core/dataset/labelled_features.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fstream>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

FrontEndSettings frontEnd()
{
    FrontEndSettings settings;
    settings.features = {Feature::Mfcc, Feature::Rms};
    settings.steps = 40;
    return settings;
}

/// Two genres of three clips each.
void fill(const fs::path& folder)
{
    for (const std::string genre : {"hiss", "tone"}) {
        fs::create_directories(folder / genre);
        for (int i = 0; i < 3; ++i)
            test::writeSound(folder / genre / (genre + ".0000" + std::to_string(i) + ".wav"),
                             genre == "hiss"
                                 ? test::noise(6, 22050, 0.3, static_cast<std::uint64_t>(i))
                                 : test::sine(300 + 20 * i, 6));
    }
}

LabelledFeatures extracted(const fs::path& folder, const FeatureCache* cache, bool variants = false)
{
    auto features = extractCollection(*openCollection(folder), frontEnd(), {}, variants, cache);
    EXPECT_TRUE(features) << sentence(features.error());
    return features.value_or(LabelledFeatures());
}

void expectSame(const LabelledFeatures& a, const LabelledFeatures& b)
{
    EXPECT_EQ(a.fingerprint, b.fingerprint);
    ASSERT_EQ(a.clips.size(), b.clips.size());
    for (std::size_t i = 0; i < a.clips.size(); ++i) {
        EXPECT_EQ(a.clips[i].sound, b.clips[i].sound);
        EXPECT_EQ(a.clips[i].features, b.clips[i].features);
        EXPECT_EQ(a.clips[i].variants, b.clips[i].variants);
    }
}

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    return files;
}

} // namespace

TEST(feature_cache, features_from_it_are_those_extracted_to_the_bit)
{
    const test::TemporaryFolder music, kept;
    fill(music.path());
    const FeatureCache cache(kept.path());
    for (const bool variants : {false, true}) {
        const LabelledFeatures plain = extracted(music.path(), nullptr, variants);
        expectSame(extracted(music.path(), &cache, variants), plain);
        expectSame(extracted(music.path(), &cache, variants), plain);
    }
}

TEST(feature_cache, what_is_in_it_is_not_extracted_again)
{
    // Seen by a record that was exchanged for another clip's: its features are taken as they are.
    const test::TemporaryFolder music, kept;
    fill(music.path());
    const FeatureCache cache(kept.path());
    const LabelledFeatures first = extracted(music.path(), &cache);
    const std::string key = FeatureCache::extractorKey(FeatureExtractor(frontEnd()));
    const Collection collection = *openCollection(music.path());
    CachedFeatures marked =
        *cache.features(*cache.contentKey(collection.clips[0].file), key, false);
    marked.features.values[0] = 1234;
    cache.keepFeatures(*cache.contentKey(collection.clips[0].file), key, marked);
    EXPECT_EQ(extracted(music.path(), &cache).clips[0].features.values[0], 1234);
}

TEST(feature_cache, a_clip_is_known_under_another_name_and_place)
{
    const test::TemporaryFolder music, kept;
    fill(music.path());
    const FeatureCache cache(kept.path());
    const Collection collection = *openCollection(music.path());
    const auto key = cache.contentKey(collection.clips[0].file);
    ASSERT_TRUE(key);
    fs::copy_file(collection.clips[0].file, music.path() / "copy.wav");
    EXPECT_EQ(cache.contentKey(music.path() / "copy.wav"), key);
    EXPECT_NE(cache.contentKey(collection.clips[1].file), key);
    EXPECT_EQ(cache.contentKey(music.path() / "none.wav"), std::nullopt);
    EXPECT_EQ(cache.contentKey(music.path()), std::nullopt);
}

TEST(feature_cache, a_clip_that_changed_is_extracted_anew)
{
    const test::TemporaryFolder music, kept;
    fill(music.path());
    const FeatureCache cache(kept.path());
    const std::string before = extracted(music.path(), &cache).fingerprint;
    const fs::path file = music.path() / "tone" / "tone.00001.wav"; // as long as it was, at once
    test::writeSound(file, test::sine(900, 6));
    const LabelledFeatures after = extracted(music.path(), &cache);
    EXPECT_NE(after.fingerprint, before);
    expectSame(after, extracted(music.path(), nullptr));
}

TEST(feature_cache, each_way_of_extracting_has_its_own)
{
    std::vector<std::string> keys;
    const auto add = [&](const FrontEndSettings& settings) {
        keys.push_back(FeatureCache::extractorKey(FeatureExtractor(settings)));
    };
    FrontEndSettings settings = frontEnd();
    add(settings);
    settings.steps = 41;
    add(settings);
    settings.sampleRateHz = 44100;
    add(settings);
    settings.mfccCount = 12;
    add(settings);
    settings.features = {Feature::Rms, Feature::Mfcc};
    add(settings);
    settings.blockFrames = 4;
    add(settings);
    std::ranges::sort(keys);
    EXPECT_EQ(std::ranges::adjacent_find(keys), keys.end());
    EXPECT_EQ(FeatureCache::extractorKey(FeatureExtractor(frontEnd())),
              FeatureCache::extractorKey(FeatureExtractor(frontEnd())));
}

TEST(feature_cache, damage_is_mended_without_a_word)
{
    const test::TemporaryFolder music, kept;
    fill(music.path());
    const FeatureCache cache(kept.path());
    const LabelledFeatures first = extracted(music.path(), &cache);
    for (const fs::path& file : filesIn(kept.path()))
        fs::resize_file(file, fs::file_size(file) / 2);
    expectSame(extracted(music.path(), &cache), first);
    for (const fs::path& file : filesIn(kept.path()))
        std::ofstream(file) << "nonsense";
    expectSame(extracted(music.path(), &cache), first);
    expectSame(extracted(music.path(), &cache), first);
}

TEST(feature_cache, bad_files_are_found_again_each_time)
{
    const test::TemporaryFolder music, kept;
    fill(music.path());
    music.write("tone/text.wav", "not a sound");
    const FeatureCache cache(kept.path());
    for (int i = 0; i < 2; ++i) {
        const LabelledFeatures features = extracted(music.path(), &cache);
        EXPECT_EQ(features.clips.size(), 6u);
        ASSERT_EQ(features.setAside.size(), 1u);
        EXPECT_EQ(features.setAside[0].reason.code, ErrorCode::NotAudio);
    }
}

TEST(feature_cache, a_file_that_did_not_change_is_not_read_again)
{
    // Its bytes are exchanged behind the back of its times: only reading would show it.
    const test::TemporaryFolder folder, kept;
    const FeatureCache cache(kept.path());
    const fs::path file = folder.write("a.wav", "some bytes");
    const auto young = cache.contentKey(file);
    EXPECT_TRUE(filesIn(kept.path()).empty()) << "a young file may yet change";

    // Only time makes a file's status old; so wait for no one, and take one that is old already.
    const fs::path old = test::testData("golden");
    for (const auto& entry : fs::recursive_directory_iterator(old)) {
        struct stat facts = {};
        if (!entry.is_regular_file() || ::stat(entry.path().c_str(), &facts) != 0 ||
            facts.st_ctim.tv_sec > std::time(nullptr) - 10)
            continue;
        const auto key = cache.contentKey(entry.path());
        ASSERT_EQ(filesIn(kept.path()).size(), 1u);
        EXPECT_EQ(cache.contentKey(entry.path()), key);
        return;
    }
    GTEST_SKIP() << "all files are new here";
}

TEST(feature_cache, many_threads_may_fill_it_at_a_time)
{
    const test::TemporaryFolder music, kept;
    fill(music.path());
    for (int i = 0; i < 20; ++i) // the same content often
        fs::copy_file(music.path() / "hiss" / "hiss.00000.wav",
                      music.path() / "hiss" / ("copy" + std::to_string(i) + ".wav"));
    const ThreadLimit limit(8);
    const FeatureCache cache(kept.path(), 1 << 16); // smaller than what is kept
    expectSame(extracted(music.path(), &cache), extracted(music.path(), nullptr));
    expectSame(extracted(music.path(), &cache), extracted(music.path(), nullptr));
}

TEST(feature_cache, music_is_there_at_once_the_second_time)
{
    const auto gtzan = test::sharedData("gtzan");
    if (!gtzan)
        GTEST_SKIP() << "../shared/gtzan is not there";
    const test::TemporaryFolder kept;
    const FeatureCache cache(kept.path());
    Collection collection = *openCollection(*gtzan);
    std::erase_if(collection.clips, [](const Clip& clip) { return clip.number % 10 != 0; });
    const auto seconds = [&](std::optional<LabelledFeatures>& into) {
        const auto start = std::chrono::steady_clock::now();
        auto data = extractCollection(collection, FrontEndSettings(), {}, false, &cache);
        EXPECT_TRUE(data);
        into = std::move(*data);
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    std::optional<LabelledFeatures> first, second;
    const double before = seconds(first), after = seconds(second);
    expectSame(*first, *second);
    EXPECT_LT(after, before / 4) << "from the cache, in " << after << " s";
}
