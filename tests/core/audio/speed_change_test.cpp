// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/speed_change.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

using namespace genrescope;

namespace {

std::vector<float> sine(double hz, std::size_t samples)
{
    std::vector<float> wave(samples);
    for (std::size_t i = 0; i < samples; ++i)
        wave[i] = static_cast<float>(
            std::sin(2 * std::numbers::pi * hz * static_cast<double>(i) / 22050));
    return wave;
}

/// Strength of one frequency, by correlation.
double strength(std::span<const float> wave, double hz)
{
    double re = 0, im = 0;
    for (std::size_t i = 0; i < wave.size(); ++i) {
        const double phase = 2 * std::numbers::pi * hz * static_cast<double>(i) / 22050;
        re += wave[i] * std::cos(phase);
        im += wave[i] * std::sin(phase);
    }
    return 2 * std::hypot(re, im) / static_cast<double>(wave.size());
}

} // namespace

TEST(speed_change, faster_is_shorter_and_higher)
{
    const std::vector<float> faster = atSpeed(sine(440, 22050), 9.0 / 8);
    EXPECT_EQ(faster.size(), 19600u);
    EXPECT_NEAR(strength(faster, 440 * 9.0 / 8), 1, 0.01);
    EXPECT_NEAR(strength(faster, 440), 0, 0.02);
}

TEST(speed_change, slower_is_longer_and_lower)
{
    const std::vector<float> slower = atSpeed(sine(440, 22050), 8.0 / 9);
    EXPECT_NEAR(static_cast<double>(slower.size()), 24806, 1);
    EXPECT_NEAR(strength(slower, 440 * 8.0 / 9), 1, 0.01);
}

TEST(speed_change, silence_stays_silence_and_nothing_stays_nothing)
{
    for (const float sample : atSpeed(std::vector<float>(1000), 17.0 / 16))
        EXPECT_EQ(sample, 0);
    EXPECT_TRUE(atSpeed({}, 2).empty());
}
