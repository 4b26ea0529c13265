// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mel.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

using namespace genrescope;

TEST(mel_scale, a_thousand_hertz_is_fifteen_mel)
{
    EXPECT_NEAR(melFromHz(1000), 15, 1e-12);
    EXPECT_NEAR(melFromHz(500), 7.5, 1e-12);
    EXPECT_NEAR(melFromHz(6400), 42, 1e-12);
}

TEST(mel_scale, mel_and_hertz_undo_each_other)
{
    for (double hz : {0.0, 440.0, 1000.0, 11025.0})
        EXPECT_NEAR(hzFromMel(melFromHz(hz)), hz, 1e-8);
}

TEST(mel_filterbank, silence_gives_0_in_every_band)
{
    std::vector<float> bands(40, 1);
    MelFilterbank(22050, 2048, 40).apply(std::vector<float>(1025), bands);
    EXPECT_EQ(bands, std::vector<float>(40));
}

TEST(mel_filterbank, higher_tones_are_heard_in_higher_bands)
{
    const MelFilterbank mel(22050, 2048, 40);
    std::ptrdiff_t last = 0;
    for (std::size_t bin : {20, 60, 200, 600, 1000}) {
        std::vector<float> tone(1025);
        tone[bin] = 1;
        std::vector<float> bands(40);
        mel.apply(tone, bands);
        const auto loudest = std::max_element(bands.begin(), bands.end()) - bands.begin();
        EXPECT_GT(loudest, last);
        last = loudest;
    }
}

TEST(mel_filterbank, each_filter_has_area_1_over_hertz)
{
    const MelFilterbank mel(22050, 2048, 40);
    for (const auto& filter : mel.filters()) {
        if (filter.weights.size() < 12) // too few bins to draw a triangle
            continue;
        const float sum = std::accumulate(filter.weights.begin(), filter.weights.end(), 0.0f);
        EXPECT_NEAR(sum * 22050 / 2048, 1, 0.02);
    }
}
