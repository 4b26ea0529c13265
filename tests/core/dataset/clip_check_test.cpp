// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clip_check.h"

#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

using namespace genrescope;

namespace {

ErrorCode faultOf(const std::vector<float>& sound, int sampleRateHz = 22050)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "clip.wav";
    test::writeSound(file, sound, sampleRateHz, test::SoundFormat::WavFloat);
    const auto checked = readChecked(file);
    return checked ? ErrorCode::Unexpected : checked.error().code;
}

} // namespace

TEST(clip_check, a_good_clip_comes_with_its_samples_and_facts)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "clip.wav";
    const std::vector<float> sound = test::noise(6);
    test::writeSound(file, sound, 22050, test::SoundFormat::WavFloat);
    const auto checked = readChecked(file);
    ASSERT_TRUE(checked);
    EXPECT_EQ(checked->samples, sound);
    EXPECT_NEAR(checked->facts.seconds, 6, 1e-9);
}

TEST(clip_check, what_is_shorter_than_five_seconds_is_too_short_and_says_how_short)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "clip.wav";
    test::writeSound(file, test::noise(3.21));
    EXPECT_EQ(readChecked(file).error(), (Error{ErrorCode::AudioTooShort, file.string(), "3.2 s"}));
    EXPECT_EQ(faultOf(test::noise(4.99)), ErrorCode::AudioTooShort);
    EXPECT_EQ(faultOf(test::noise(5)), ErrorCode::Unexpected);
    EXPECT_EQ(faultOf(test::noise(5, 48000), 48000), ErrorCode::Unexpected);
}

TEST(clip_check, asking_for_less_than_five_seconds_does_not_let_short_clips_pass)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "clip.wav";
    test::writeSound(file, test::noise(3));
    EXPECT_EQ(readChecked(file, 22050, 2).error().code, ErrorCode::AudioTooShort);
}

TEST(clip_check, silence_and_what_lies_below_minus_80_decibels_is_silent)
{
    EXPECT_EQ(faultOf(std::vector<float>(6 * 22050)), ErrorCode::AudioSilent);
    EXPECT_EQ(faultOf(test::noise(6, 22050, 0.99e-4)), ErrorCode::AudioSilent);
    std::vector<float> click(6 * 22050);
    click[4 * 22050] = -1.1e-4f;
    EXPECT_EQ(faultOf(click), ErrorCode::Unexpected);
}

TEST(clip_check, only_as_much_is_read_as_was_asked_for)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "clip.wav";
    test::writeSound(file, test::noise(12));
    EXPECT_EQ(readChecked(file, 22050, 8)->samples.size(), 8 * 22050u);
}
