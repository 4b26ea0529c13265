// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mfcc.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace genrescope {

void toDecibels(std::span<float> power)
{
    float largest = -100;
    for (float& value : power) {
        value = 10 * std::log10(std::max(value, 1e-10f));
        largest = std::max(largest, value);
    }
    for (float& value : power)
        value = std::max(value, largest - 80);
}

std::vector<float> dctMatrix(int coefficients, int inputs)
{
    std::vector<float> matrix;
    for (int k = 0; k < coefficients; ++k) {
        const double scale = std::sqrt((k == 0 ? 1.0 : 2.0) / inputs);
        for (int n = 0; n < inputs; ++n)
            matrix.push_back(static_cast<float>(
                scale * std::cos(std::numbers::pi * k * (2 * n + 1) / (2.0 * inputs))));
    }
    return matrix;
}

FeatureMatrix mfcc(const FeatureMatrix& melDecibels, int coefficients)
{
    const std::vector<float> dct = dctMatrix(coefficients, melDecibels.columns);
    FeatureMatrix result(melDecibels.steps, coefficients);
    for (int t = 0; t < melDecibels.steps; ++t) {
        const auto bands = melDecibels.row(t);
        for (std::size_t k = 0; k < static_cast<std::size_t>(coefficients); ++k)
            result.row(t)[k] = static_cast<float>(std::inner_product(
                bands.begin(), bands.end(),
                dct.begin() + static_cast<std::ptrdiff_t>(k * bands.size()), 0.0));
    }
    return result;
}

} // namespace genrescope
