// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/blocks/block_groups.h"

namespace genrescope {

void baseBlocks(const Tracks& tracks, const BlockGrid& grid, FeatureMatrix& blocks,
                std::size_t column)
{
    for (std::size_t i = 0; i < tracks.count(); ++i) {
        const std::span<const float> track = tracks.track(i);
        for (int b = 0; b < grid.count(); ++b) {
            const std::span<const float> frames = grid.block(track, b);
            const Moments moments = momentsOf(frames);
            double change = b == 0 ? 0 : std::abs(frames[0] - *(frames.data() - 1));
            for (std::size_t t = 1; t < frames.size(); ++t)
                change += std::abs(frames[t] - frames[t - 1]);
            const std::span<float> row = blocks.row(b).subspan(column);
            row[i] = static_cast<float>(moments.mean);
            row[tracks.count() + i] = static_cast<float>(moments.deviation);
            row[2 * tracks.count() + i] =
                static_cast<float>(change / static_cast<double>(frames.size()));
        }
    }
}

} // namespace genrescope
