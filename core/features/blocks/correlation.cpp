// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/blocks/block_groups.h"

#include <array>
#include <numeric>

namespace genrescope {

namespace {

constexpr std::size_t kCoefficients = 13;
constexpr int kWindow = 64;

} // namespace

void covBlocks(const Tracks& mfcc, const BlockGrid& grid, FeatureMatrix& blocks, std::size_t column)
{
    std::array<std::array<float, kWindow>, kCoefficients> centred;
    std::array<double, kCoefficients> norms;
    for (int b = 0; b < grid.count(); ++b) {
        for (std::size_t i = 0; i < kCoefficients; ++i) {
            const auto window = grid.window(mfcc.track(i), b, kWindow);
            const Moments moments = momentsOf(window);
            for (std::size_t t = 0; t < window.size(); ++t)
                centred[i][t] = static_cast<float>(window[t] - moments.mean);
            norms[i] = moments.deviation * std::sqrt(double{kWindow}) + 1e-6;
        }
        std::span<float> row = blocks.row(b).subspan(column);
        for (std::size_t i = 0; i < kCoefficients; ++i) {
            for (std::size_t j = i + 1; j < kCoefficients; ++j, row = row.subspan(1))
                row[0] = static_cast<float>(std::inner_product(centred[i].begin(), centred[i].end(),
                                                               centred[j].begin(), 0.0) /
                                            (norms[i] * norms[j]));
        }
    }
}

std::vector<std::string> covColumnNames()
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < kCoefficients; ++i)
        for (std::size_t j = i + 1; j < kCoefficients; ++j)
            names.push_back("mfcc_" + std::to_string(i) + "_" + std::to_string(j));
    return names;
}

} // namespace genrescope
