// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/rhythm.h"

#include <gtest/gtest.h>

using namespace genrescope;

TEST(onset_strength, a_sound_that_stays_the_same_never_begins)
{
    FeatureMatrix bands(10, 4);
    bands.values.assign(bands.values.size(), -30);
    EXPECT_EQ(onsetStrength(bands, 2), std::vector<float>(10));
}

TEST(onset_strength, a_rise_shows_after_the_delay_and_a_fall_never)
{
    FeatureMatrix bands(10, 2);
    for (int t = 4; t < 6; ++t)
        bands.row(t)[1] = 20; // up in frame 4, down in frame 6
    std::vector<float> expected(10);
    expected[6] = 10; // mean of two bands
    EXPECT_EQ(onsetStrength(bands, 2), expected);
}

TEST(onset_strength, what_rises_at_the_very_end_is_lost)
{
    FeatureMatrix bands(3, 1);
    bands.row(2)[0] = 5;
    EXPECT_EQ(onsetStrength(bands, 2), std::vector<float>(3));
    EXPECT_EQ(onsetStrength(bands, 0), (std::vector<float>{0, 0, 5}));
}
