// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/fourier.h"

#include <bit>
#include <cassert>
#include <cmath>
#include <numbers>
#include <utility>

namespace genrescope {

void fourierTransform(std::span<std::complex<double>> values)
{
    const std::size_t size = values.size();
    assert(std::has_single_bit(size));
    // Each value goes to where its index, read backwards in bits, points.
    for (std::size_t i = 1, reversed = 0; i < size; ++i) {
        std::size_t bit = size / 2;
        for (; reversed & bit; bit /= 2)
            reversed ^= bit;
        reversed ^= bit;
        if (i < reversed)
            std::swap(values[i], values[reversed]);
    }
    // Two transforms of half the length make one of the whole.
    for (std::size_t half = 1; half < size; half *= 2) {
        for (std::size_t k = 0; k < half; ++k) {
            const auto turn = std::polar(1.0, -std::numbers::pi * static_cast<double>(k) /
                                                  static_cast<double>(half));
            for (std::size_t start = k; start < size; start += 2 * half) {
                const std::complex<double> even = values[start];
                const std::complex<double> odd = turn * values[start + half];
                values[start] = even + odd;
                values[start + half] = even - odd;
            }
        }
    }
}

std::vector<double> hannWindow(int size)
{
    std::vector<double> window(static_cast<std::size_t>(size));
    for (int n = 0; n < size; ++n)
        window[static_cast<std::size_t>(n)] = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * n / size);
    return window;
}

} // namespace genrescope
