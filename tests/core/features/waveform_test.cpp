// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/waveform.h"

#include "tests/support/test_audio.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace genrescope;
using namespace genrescope::test;

TEST(zero_crossing_rate, a_tone_crosses_twice_a_period)
{
    const auto samples = sine(441, 1); // 50 samples a period
    EXPECT_NEAR(zeroCrossingRate(samples, 5000, 2000), 80 / 2000.0, 1.1 / 2000);
}

TEST(zero_crossing_rate, silence_and_what_is_as_good_as_silence_do_not_cross)
{
    EXPECT_EQ(zeroCrossingRate(std::vector<float>(100), 0, 100), 0);
    std::vector<float> whisper(100);
    for (std::size_t i = 0; i < whisper.size(); ++i)
        whisper[i] = i % 2 ? 1e-11f : -1e-11f;
    EXPECT_EQ(zeroCrossingRate(whisper, 0, 100), 0);
}

TEST(zero_crossing_rate, nothing_crosses_beyond_the_ends)
{
    const std::vector<float> samples = {-1, 1, -1};
    EXPECT_FLOAT_EQ(zeroCrossingRate(samples, -5, 10), 0.2f);
    EXPECT_FLOAT_EQ(zeroCrossingRate(samples, 1, 10), 0.1f);
    EXPECT_EQ(zeroCrossingRate(samples, -20, 10), 0);
}

TEST(root_mean_square, of_a_tone_is_its_level_over_the_root_of_2)
{
    EXPECT_NEAR(rootMeanSquare(sine(441, 1, 22050, 0.5), 5000, 2000), 0.5 / std::sqrt(2.0), 1e-5);
}

TEST(root_mean_square, beyond_the_ends_is_silence)
{
    const std::vector<float> samples(50, 1);
    EXPECT_FLOAT_EQ(rootMeanSquare(samples, -150, 200), 0.5f);
    EXPECT_EQ(rootMeanSquare(samples, 100, 10), 0);
}
