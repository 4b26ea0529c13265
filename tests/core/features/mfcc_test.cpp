// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mfcc.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace genrescope;

TEST(to_decibels, a_tenth_of_the_power_is_ten_decibels_less)
{
    std::vector<float> power = {1, 10, 0.1f};
    toDecibels(power);
    EXPECT_NEAR(power[0], 0, 1e-5);
    EXPECT_NEAR(power[1], 10, 1e-5);
    EXPECT_NEAR(power[2], -10, 1e-5);
}

TEST(to_decibels, nothing_is_more_than_80_decibels_below_the_largest)
{
    std::vector<float> power = {1000, 1e-9f};
    toDecibels(power);
    EXPECT_NEAR(power[1], 30 - 80, 1e-4);
}

TEST(to_decibels, silence_is_at_100_below)
{
    std::vector<float> power(3);
    toDecibels(power);
    EXPECT_EQ(power, std::vector<float>(3, -100));
}

TEST(dct_matrix, its_rows_are_orthonormal)
{
    const std::vector<float> rows = dctMatrix(20, 64);
    for (int a = 0; a < 20; ++a) {
        for (int b = 0; b < 20; ++b)
            EXPECT_NEAR(std::inner_product(rows.begin() + a * 64, rows.begin() + (a + 1) * 64,
                                           rows.begin() + b * 64, 0.0),
                        a == b ? 1 : 0, 1e-6);
    }
}

TEST(mfcc, a_flat_spectrum_has_a_first_coefficient_alone)
{
    FeatureMatrix decibels(2, 128);
    decibels.values.assign(decibels.values.size(), -20);
    const FeatureMatrix coefficients = mfcc(decibels, 13);
    ASSERT_EQ(coefficients.columns, 13);
    EXPECT_NEAR(coefficients.row(1)[0], -20 * std::sqrt(128.0), 1e-4);
    for (std::size_t k = 1; k < 13; ++k)
        EXPECT_NEAR(coefficients.row(1)[k], 0, 1e-4);
}
