// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/spectral_shape.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace genrescope;

namespace {

std::vector<float> toneIn(std::size_t bin, float level = 1)
{
    std::vector<float> magnitude(1025);
    magnitude[bin] = level;
    return magnitude;
}

} // namespace

TEST(spectral_shape, of_silence)
{
    const std::vector<float> silence(1025);
    EXPECT_EQ(centroid(silence, 10), 0);
    EXPECT_EQ(bandwidth(silence, 10, 0), 0);
    EXPECT_EQ(rolloff(silence, 10), 0);
    EXPECT_EQ(slope(silence, 10), 0);
    EXPECT_NEAR(flatness(silence), 1, 1e-6);
}

TEST(spectral_shape, of_one_tone)
{
    EXPECT_NEAR(centroid(toneIn(30), 10), 300, 1e-4);
    EXPECT_NEAR(bandwidth(toneIn(30), 10, 300), 0, 1e-4);
    EXPECT_NEAR(rolloff(toneIn(30), 10), 300, 1e-4);
    EXPECT_LT(flatness(toneIn(30)), 1e-6);
}

TEST(centroid, it_stands_between_two_tones_nearer_to_the_louder)
{
    auto magnitude = toneIn(10, 3);
    magnitude[50] = 1;
    EXPECT_NEAR(centroid(magnitude, 10), 200, 1e-4);
    EXPECT_NEAR(bandwidth(magnitude, 10, 200), std::sqrt(0.75 * 100 * 100 + 0.25 * 300 * 300),
                1e-3);
}

TEST(rolloff, it_is_the_lowest_frequency_that_holds_85_per_cent)
{
    std::vector<float> flat(1000, 1);
    EXPECT_NEAR(rolloff(flat, 1), 849, 1e-4);
    auto magnitude = toneIn(10, 84);
    magnitude[500] = 16;
    EXPECT_NEAR(rolloff(magnitude, 1), 500, 1e-4);
    magnitude[10] = 86;
    magnitude[500] = 14;
    EXPECT_NEAR(rolloff(magnitude, 1), 10, 1e-4);
}

TEST(slope, a_straight_line_has_its_own)
{
    std::vector<float> line(100);
    for (std::size_t bin = 0; bin < line.size(); ++bin)
        line[bin] = 500 - 0.25f * 10 * static_cast<float>(bin);
    EXPECT_NEAR(slope(line, 10), -0.25, 1e-6);
    EXPECT_NEAR(slope(std::vector<float>(100, 3), 10), 0, 1e-6);
}

TEST(flatness, noise_that_is_alike_everywhere_is_flat)
{
    EXPECT_NEAR(flatness(std::vector<float>(1025, 0.3f)), 1, 1e-6);
    std::vector<float> half(1000, 1);
    std::fill(half.begin(), half.begin() + 500, 4.0f);
    EXPECT_NEAR(flatness(half), 2 / 2.5, 1e-6);
}

TEST(contrast_bands, they_are_octaves_and_hold_every_bin_once)
{
    const auto bands = contrastBands(22050, 2048);
    EXPECT_EQ(bands.front().firstBin, 0);
    EXPECT_EQ(bands.back().endBin, 1025);
    for (std::size_t k = 1; k < bands.size(); ++k)
        EXPECT_EQ(bands[k].firstBin, bands[k - 1].endBin);
    const double hzPerBin = 22050.0 / 2048;
    EXPECT_NEAR(bands[1].firstBin * hzPerBin, 200, hzPerBin);
    EXPECT_NEAR(bands[6].firstBin * hzPerBin, 6400, hzPerBin);
    EXPECT_EQ(bands[0].counted, 1);
    EXPECT_EQ(bands[6].counted, 9); // a fiftieth of 431 bins
}

TEST(peak_and_valley, they_are_means_of_the_largest_and_the_smallest)
{
    std::vector<float> magnitude(20);
    std::iota(magnitude.begin(), magnitude.end(), 1.0f);
    const PeakAndValley found = peakAndValley(magnitude, {5, 15, 2});
    EXPECT_FLOAT_EQ(found.peak, 14.5);
    EXPECT_FLOAT_EQ(found.valley, 6.5);
}
