// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/labelled_features.h"

#include "core/audio/mono_stream.h"
#include "core/base/parallel.h"
#include "core/features/feature_extractor.h"
#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cmath>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

/// Small and quick: 40 frames of 14 columns.
FrontEndSettings frontEnd()
{
    FrontEndSettings settings;
    settings.features = {Feature::Mfcc, Feature::Rms};
    settings.steps = 40;
    return settings;
}

/// Two genres of `count` clips each, 6 s long.
void fill(const fs::path& folder, int count)
{
    for (const std::string genre : {"hiss", "tone"}) {
        fs::create_directories(folder / genre);
        for (int i = 0; i < count; ++i) {
            const auto seed = static_cast<std::uint64_t>(i);
            test::writeSound(folder / genre / (genre + ".0000" + std::to_string(i) + ".wav"),
                             genre == "hiss" ? test::noise(6, 22050, 0.3, seed)
                                             : test::sine(300 + 20 * i, 6));
        }
    }
}

LabelledFeatures extracted(const fs::path& folder)
{
    auto features = extractCollection(*openCollection(folder), frontEnd());
    EXPECT_TRUE(features) << sentence(features.error());
    return features.value_or(LabelledFeatures());
}

} // namespace

TEST(labelled_features, hold_every_clip_in_the_collections_order)
{
    const test::TemporaryFolder folder;
    fill(folder.path(), 3);
    const LabelledFeatures features = extracted(folder.path());
    EXPECT_EQ(features.frontEnd, frontEnd());
    EXPECT_EQ(features.genres, (std::vector<std::string>{"hiss", "tone"}));
    ASSERT_EQ(features.clips.size(), 6u);
    EXPECT_EQ(features.clips[4].name, "tone.00001");
    EXPECT_EQ(features.clips[4].genre, 1);
    EXPECT_EQ(features.clips[4].number, 1);
    for (const LabelledClip& clip : features.clips) {
        EXPECT_EQ(clip.features.steps, 40);
        EXPECT_EQ(clip.features.columns, stepColumns(frontEnd()));
    }
}

TEST(labelled_features, are_those_of_the_clips_own_sound)
{
    const test::TemporaryFolder folder;
    fill(folder.path(), 1);
    const Collection collection = *openCollection(folder.path());
    const auto samples = readMono(collection.clips[1].file);
    EXPECT_EQ(extracted(folder.path()).clips[1].features,
              FeatureExtractor(frontEnd()).extract(*samples));
}

TEST(labelled_features, one_bad_file_never_stops_the_rest)
{
    const test::TemporaryFolder folder;
    fill(folder.path(), 2);
    folder.write("hiss/text.mp3", "not a sound");
    folder.write("tone/empty.wav", "");
    test::writeSound(folder.path() / "tone" / "short.wav", test::noise(2));
    test::writeSound(folder.path() / "tone" / "silent.wav", std::vector<float>(6 * 22050));
    test::writeSound(folder.path() / "hiss" / "nan.wav",
                     std::vector<float>(6 * 22050, std::nanf("")), 22050,
                     test::SoundFormat::WavFloat);

    const LabelledFeatures features = extracted(folder.path());
    EXPECT_EQ(features.clips.size(), 4u);
    std::vector<std::pair<std::string, ErrorCode>> reasons;
    for (const SetAside& each : features.setAside)
        reasons.emplace_back(each.file.filename().string(), each.reason.code);
    EXPECT_EQ(reasons, (std::vector<std::pair<std::string, ErrorCode>>{
                           {"empty.wav", ErrorCode::AudioEmpty},
                           {"nan.wav", ErrorCode::AudioNotFinite},
                           {"text.mp3", ErrorCode::NotAudio},
                           {"short.wav", ErrorCode::AudioTooShort},
                           {"silent.wav", ErrorCode::AudioSilent}}));
}

TEST(labelled_features, a_file_that_vanished_since_it_was_found_is_set_aside)
{
    const test::TemporaryFolder folder;
    fill(folder.path(), 2);
    const Collection collection = *openCollection(folder.path());
    fs::remove(collection.clips[0].file);
    const auto features = extractCollection(collection, frontEnd());
    ASSERT_TRUE(features);
    EXPECT_EQ(features->clips.size(), 3u);
    ASSERT_EQ(features->setAside.size(), 1u);
    EXPECT_EQ(features->setAside[0].reason.code, ErrorCode::FileMissing);
}

TEST(labelled_features, do_not_depend_on_the_number_of_threads)
{
    const test::TemporaryFolder folder;
    fill(folder.path(), 3);
    std::vector<LabelledFeatures> all;
    for (const int threads : {1, 2, 3, 8}) {
        const ThreadLimit limit(threads);
        all.push_back(extracted(folder.path()));
    }
    for (const LabelledFeatures& features : all) {
        EXPECT_EQ(features.fingerprint, all[0].fingerprint);
        for (std::size_t i = 0; i < features.clips.size(); ++i)
            EXPECT_EQ(features.clips[i].features, all[0].clips[i].features);
    }
}

TEST(labelled_features, the_fingerprint_tells_sets_apart)
{
    const test::TemporaryFolder folder;
    fill(folder.path(), 2);
    const std::string before = extracted(folder.path()).fingerprint;
    EXPECT_EQ(before.size(), 16u);
    EXPECT_EQ(before.find_first_not_of("0123456789abcdef"), std::string::npos);

    // One sample of one clip, then a clip's name, then a genre's name.
    const fs::path clip = folder.path() / "tone" / "tone.00000.wav";
    std::vector<float> sound = *readMono(clip);
    sound[5000] = 0.9f;
    test::writeSound(clip, sound);
    const std::string otherSound = extracted(folder.path()).fingerprint;
    EXPECT_NE(otherSound, before);
    fs::rename(clip, folder.path() / "tone" / "tone.00009.wav");
    const std::string otherName = extracted(folder.path()).fingerprint;
    EXPECT_NE(otherName, otherSound);
    fs::rename(folder.path() / "tone", folder.path() / "pure");
    EXPECT_NE(extracted(folder.path()).fingerprint, otherName);
}

TEST(labelled_features, the_same_sound_is_known_under_another_name_and_format)
{
    const test::TemporaryFolder folder;
    fill(folder.path(), 2);
    test::writeSound(folder.path() / "hiss" / "copy.flac",
                     *readMono(folder.path() / "tone" / "tone.00001.wav"), 22050,
                     test::SoundFormat::Flac);
    const LabelledFeatures features = extracted(folder.path());
    ASSERT_EQ(features.clips.size(), 5u); // copy, hiss 0, hiss 1, tone 0, tone 1
    EXPECT_EQ(features.clips[0].sound, features.clips[4].sound);
    for (const std::size_t other : {1u, 2u, 3u})
        EXPECT_NE(features.clips[0].sound, features.clips[other].sound);
}

TEST(labelled_features, progress_counts_every_clip_once)
{
    const test::TemporaryFolder folder;
    fill(folder.path(), 4);
    const ThreadLimit limit(4);
    std::vector<std::size_t> steps;
    std::atomic<int> inside = 0;
    Hooks hooks;
    hooks.progressed = [&](std::size_t done, std::size_t total) {
        EXPECT_EQ(++inside, 1);
        EXPECT_EQ(total, 8u);
        steps.push_back(done);
        --inside;
    };
    ASSERT_TRUE(extractCollection(*openCollection(folder.path()), frontEnd(), hooks));
    EXPECT_EQ(steps, (std::vector<std::size_t>{1, 2, 3, 4, 5, 6, 7, 8}));
}

TEST(labelled_features, a_stop_ends_the_work_soon)
{
    const test::TemporaryFolder folder;
    fill(folder.path(), 4);
    const ThreadLimit limit(2);
    std::stop_source source;
    std::size_t most = 0;
    Hooks hooks;
    hooks.stop = source.get_token();
    hooks.progressed = [&](std::size_t done, std::size_t) {
        most = done;
        source.request_stop();
    };
    const auto features = extractCollection(*openCollection(folder.path()), frontEnd(), hooks);
    ASSERT_FALSE(features);
    EXPECT_EQ(features.error().code, ErrorCode::Cancelled);
    EXPECT_LE(most, 2u);
}

TEST(labelled_features, settings_that_make_no_sense_are_an_error)
{
    const test::TemporaryFolder folder;
    fill(folder.path(), 1);
    const Collection collection = *openCollection(folder.path());
    FrontEndSettings settings = frontEnd();
    settings.hopSamples = 0;
    EXPECT_EQ(extractCollection(collection, settings).error().code, ErrorCode::SettingsInvalid);
    settings = frontEnd();
    settings.steps = 0;
    EXPECT_EQ(extractCollection(collection, settings).error().subject, "steps");
}

TEST(labelled_features, a_collection_without_one_usable_clip_is_an_error_that_says_why)
{
    const test::TemporaryFolder folder;
    folder.write("rock/a.wav", "nonsense");
    const auto features = extractCollection(*openCollection(folder.path()), frontEnd());
    ASSERT_FALSE(features);
    EXPECT_EQ(features.error().code, ErrorCode::NoUsableClips);
    EXPECT_NE(features.error().detail.find("a.wav is not a sound file"), std::string::npos);
}
