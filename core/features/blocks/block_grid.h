// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cassert>
#include <cmath>
#include <span>

namespace genrescope {

/// How a clip's frames are cut into blocks.
struct BlockGrid {
    int blockFrames = 32;
    int frames = 0; ///< of the clip

    int count() const { return frames / blockFrames; } ///< whole blocks
    int start(int block) const { return block * blockFrames; }

    /// Where a window of `length` frames around the block's middle starts; at the clip's ends it is
    /// moved inside.
    int windowStart(int block, int length) const
    {
        assert(length <= frames);
        return std::clamp(start(block) + blockFrames / 2 - length / 2, 0, frames - length);
    }

    std::span<const float> block(std::span<const float> track, int index) const
    {
        return track.subspan(static_cast<std::size_t>(start(index)),
                             static_cast<std::size_t>(blockFrames));
    }
    std::span<const float> window(std::span<const float> track, int index, int length) const
    {
        return track.subspan(static_cast<std::size_t>(windowStart(index, length)),
                             static_cast<std::size_t>(length));
    }
};

struct Moments {
    double mean = 0;
    double deviation = 0; ///< of the values themselves: their number, not one less, divides
};

inline Moments momentsOf(std::span<const float> values)
{
    Moments moments;
    for (float value : values)
        moments.mean += value;
    moments.mean /= static_cast<double>(values.size());
    double squares = 0;
    for (float value : values)
        squares += (value - moments.mean) * (value - moments.mean);
    moments.deviation = std::sqrt(squares / static_cast<double>(values.size()));
    return moments;
}

} // namespace genrescope
