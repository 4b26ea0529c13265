// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/stft.h"

#include "tests/support/test_audio.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using namespace genrescope::test;

TEST(frame_count, a_frame_stands_on_each_multiple_of_the_hop)
{
    EXPECT_EQ(frameCount(1, 512), 1);
    EXPECT_EQ(frameCount(511, 512), 1);
    EXPECT_EQ(frameCount(512, 512), 2);
    EXPECT_EQ(frameCount(661500, 512), 1292);
}

TEST(power_spectrogram, silence_has_no_power)
{
    const Spectrogram spectra = powerSpectrogram(std::vector<float>(5000), 2048, 512);
    EXPECT_EQ(spectra.frames, 10);
    EXPECT_EQ(spectra.bins, 1025);
    EXPECT_EQ(std::count(spectra.power.begin(), spectra.power.end(), 0.0f), 10 * 1025);
}

TEST(power_spectrogram, a_tone_stands_in_its_own_bin)
{
    const double hz = 100 * 22050.0 / 2048;
    const Spectrogram spectra = powerSpectrogram(sine(hz, 1, 22050, 0.5), 2048, 512);
    const auto frame = spectra.frame(20);
    EXPECT_EQ(std::max_element(frame.begin(), frame.end()) - frame.begin(), 100);
    // Half the level goes to the mirrored frequency; a Hann window's mean is a half.
    EXPECT_NEAR(std::sqrt(frame[100]), 0.5 * 0.5 * 0.5 * 2048, 0.01);
    EXPECT_LT(frame[104], 1e-3 * frame[100]);
}

TEST(power_spectrogram, frames_are_centred)
{
    std::vector<float> click(4096);
    click[2048] = 1;
    const Spectrogram spectra = powerSpectrogram(click, 2048, 512);
    EXPECT_NEAR(spectra.frame(4)[7], 1, 1e-6);    // in the middle of the window
    EXPECT_NEAR(spectra.frame(5)[7], 0.25, 1e-6); // a quarter of it away: the window is 0.5
    EXPECT_NEAR(spectra.frame(6)[7], 0, 1e-6);
    EXPECT_EQ(spectra.frame(7)[7], 0);
}

TEST(power_spectrogram, a_sound_shorter_than_a_frame_has_one)
{
    EXPECT_EQ(powerSpectrogram(std::vector<float>{0.5f}, 2048, 512).frames, 1);
}
