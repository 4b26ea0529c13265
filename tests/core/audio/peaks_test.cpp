// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/peaks.h"

#include "tests/support/test_audio.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace genrescope;

TEST(peaks, each_stretch_has_its_lowest_and_highest_sample)
{
    std::vector<float> samples(3 * 32);
    samples[5] = 0.5f;
    samples[31] = -0.25f;
    samples[32] = 1;
    samples[90] = -1;
    PeakBuilder builder(32);
    builder.add(samples);
    const Peaks peaks = builder.peaks();
    EXPECT_EQ(peaks.high, (std::vector<float>{0.5f, 1, 0}));
    EXPECT_EQ(peaks.low, (std::vector<float>{-0.25f, 0, -1}));
    EXPECT_DOUBLE_EQ(peaks.seconds(), 3);
}

TEST(peaks, a_long_sound_has_no_more_stretches_than_asked_and_loses_no_peak)
{
    PeakBuilder builder(1000, 64);
    std::vector<float> samples(100'000);
    samples[77'777] = 0.9f;
    builder.add(samples);
    const Peaks peaks = builder.peaks();
    EXPECT_LE(peaks.high.size(), 64u);
    EXPECT_GE(peaks.high.size(), 32u);
    EXPECT_NEAR(peaks.seconds(), 100, peaks.stretchSeconds);
    const auto loudest = std::ranges::max_element(peaks.high) - peaks.high.begin();
    EXPECT_EQ(*std::ranges::max_element(peaks.high), 0.9f);
    EXPECT_EQ(loudest, static_cast<int>(77.777 / peaks.stretchSeconds));
}

TEST(peaks, the_pieces_they_arrive_in_change_nothing)
{
    const auto samples = test::noise(3);
    PeakBuilder whole(22050, 256), pieces(22050, 256);
    whole.add(samples);
    for (std::size_t i = 0; i < samples.size(); i += 77)
        pieces.add(std::span(samples).subspan(i, std::min<std::size_t>(77, samples.size() - i)));
    EXPECT_EQ(whole.peaks(), pieces.peaks());
}

TEST(peaks, a_file_is_read_whole)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "x.wav";
    test::writeSound(file, test::sine(440, 4), 22050);
    const auto peaks = readPeaks(file);
    ASSERT_TRUE(peaks);
    EXPECT_NEAR(peaks->seconds(), 4, 0.01);
    EXPECT_NEAR(*std::ranges::max_element(peaks->high), 0.5, 0.01);
}

TEST(peaks, a_stop_ends_it_and_a_bad_file_says_why)
{
    const test::TemporaryFolder folder;
    std::stop_source stopped;
    stopped.request_stop();
    const auto file = folder.path() / "x.wav";
    test::writeSound(file, test::noise(1));
    EXPECT_EQ(readPeaks(file, stopped.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(readPeaks(folder.write("y.mp3", "words")).error().code, ErrorCode::NotAudio);
}
