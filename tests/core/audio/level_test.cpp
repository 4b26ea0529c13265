// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/level.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

using namespace genrescope;

TEST(level, is_the_largest_magnitude_wherever_it_lies)
{
    EXPECT_EQ(highestLevel({}), 0);
    for (std::size_t size : {1u, 3u, 4u, 5u, 17u, 100u})
        for (std::size_t at = 0; at < size; ++at) {
            std::vector<float> samples(size, 0.25f);
            samples[at] = -0.5f;
            EXPECT_EQ(highestLevel(samples), 0.5f) << size << " " << at;
        }
}

TEST(level, of_what_is_not_a_number_is_none)
{
    for (std::size_t at = 0; at < 9; ++at) {
        std::vector<float> samples(9, std::numeric_limits<float>::infinity());
        EXPECT_TRUE(std::isinf(highestLevel(samples)));
        samples[at] = -std::numeric_limits<float>::quiet_NaN();
        EXPECT_TRUE(std::isnan(highestLevel(samples))) << at;
    }
}
