// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/fourier.h"

#include "core/base/random.h"

#include <gtest/gtest.h>

#include <numbers>

using namespace genrescope;

namespace {

std::vector<std::complex<double>> randomValues(std::size_t count)
{
    Random random(1);
    std::vector<std::complex<double>> values;
    for (std::size_t i = 0; i < count; ++i)
        values.emplace_back(random.normal(), random.normal());
    return values;
}

} // namespace

TEST(fourier_transform, an_impulse_has_every_frequency_alike)
{
    std::vector<std::complex<double>> values(8);
    values[0] = 3;
    fourierTransform(values);
    for (const auto& bin : values)
        EXPECT_NEAR(std::abs(bin - 3.0), 0, 1e-15);
}

TEST(fourier_transform, it_is_its_own_definition)
{
    const auto values = randomValues(64);
    auto bins = values;
    fourierTransform(bins);
    for (std::size_t k = 0; k < bins.size(); ++k) {
        std::complex<double> sum;
        for (std::size_t n = 0; n < values.size(); ++n)
            sum += values[n] *
                   std::polar(1.0, -2 * std::numbers::pi * static_cast<double>(k * n) / 64);
        EXPECT_NEAR(std::abs(bins[k] - sum), 0, 1e-12) << k;
    }
}

TEST(fourier_transform, energy_is_kept)
{
    auto values = randomValues(2048);
    double before = 0;
    for (const auto& value : values)
        before += std::norm(value);
    fourierTransform(values);
    double after = 0;
    for (const auto& value : values)
        after += std::norm(value);
    EXPECT_NEAR(after / 2048, before, 1e-9 * before);
}

TEST(hann_window, it_rises_from_0_to_1_and_would_return_to_0_in_the_next_sample)
{
    const auto window = hannWindow(8);
    EXPECT_EQ(window[0], 0);
    EXPECT_EQ(window[4], 1);
    EXPECT_NEAR(window[2], 0.5, 1e-15);
    EXPECT_NEAR(window[1], window[7], 1e-15);
}
