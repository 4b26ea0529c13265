// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/blocks/block_groups.h"

#include <algorithm>
#include <array>

namespace genrescope {

namespace {

constexpr std::size_t kRiseBands = 32;
constexpr std::size_t kRiseFrames = 3;
constexpr std::size_t kGroups = 8;
constexpr std::size_t kGroupBands = 8;

} // namespace

void dspBlocks(const Tracks& logMel, const BlockGrid& grid, FeatureMatrix& blocks,
               std::size_t column)
{
    const auto frames = static_cast<std::size_t>(grid.frames);
    std::vector<float> rises(frames);
    std::vector<float> sorted;
    for (std::size_t band = 0; band < kRiseBands; ++band) {
        const auto lower = logMel.track(2 * band);
        const auto upper = logMel.track(2 * band + 1);
        for (std::size_t t = kRiseFrames; t < frames; ++t)
            rises[t] = std::max(0.0f, (lower[t] + upper[t]) / 2 -
                                          (lower[t - kRiseFrames] + upper[t - kRiseFrames]) / 2);
        for (int b = 0; b < grid.count(); ++b) {
            const auto block = grid.block(rises, b);
            sorted.assign(block.begin(), block.end());
            const auto rank = sorted.begin() + grid.blockFrames * 7 / 8;
            std::nth_element(sorted.begin(), rank, sorted.end());
            const std::span<float> row = blocks.row(b).subspan(column);
            row[band] = *rank;
            row[kRiseBands + band] = static_cast<float>(momentsOf(block).deviation);
        }
    }
}

void mconBlocks(const Tracks& logMel, const BlockGrid& grid, FeatureMatrix& blocks,
                std::size_t column)
{
    const auto frames = static_cast<std::size_t>(grid.frames);
    std::vector<float> ranges(frames);
    std::vector<float> upperRanges(frames);
    for (std::size_t group = 0; group < kGroups; ++group) {
        for (std::size_t t = 0; t < frames; ++t) {
            std::array<float, kGroupBands> levels;
            for (std::size_t i = 0; i < kGroupBands; ++i)
                levels[i] = logMel.track(group * kGroupBands + i)[t];
            std::sort(levels.begin(), levels.end());
            ranges[t] = levels[7] - levels[0];
            upperRanges[t] = levels[7] - levels[3];
        }
        for (int b = 0; b < grid.count(); ++b) {
            const Moments whole = momentsOf(grid.block(ranges, b));
            const Moments upper = momentsOf(grid.block(upperRanges, b));
            const std::span<float> row = blocks.row(b).subspan(column + group);
            row[0] = static_cast<float>(whole.mean);
            row[kGroups] = static_cast<float>(upper.mean);
            row[2 * kGroups] = static_cast<float>(whole.deviation);
            row[3 * kGroups] = static_cast<float>(upper.deviation);
        }
    }
}

std::vector<std::string> dspColumnNames()
{
    std::vector<std::string> names;
    appendNumbered(names, "rise", kRiseBands, "floor");
    appendNumbered(names, "rise", kRiseBands, "deviation");
    return names;
}

std::vector<std::string> mconColumnNames()
{
    std::vector<std::string> names;
    for (const char* statistic : {"mean", "deviation"}) {
        appendNumbered(names, "range", kGroups, statistic);
        appendNumbered(names, "upper_range", kGroups, statistic);
    }
    return names;
}

} // namespace genrescope
