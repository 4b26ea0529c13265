// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/kernels/tile.h"

#include <cassert>
#include <cstddef>
#include <span>

namespace genrescope {

/// Numbers of a clip over time: each track holds one of them for every frame. Behind the last frame
/// lies room for the rest of its tile, and before the first one for one more, so that kernels may
/// read and write there.
class Tracks {
public:
    Tracks(std::size_t count, int frames)
        : m_count(count)
        , m_frames(static_cast<std::size_t>(frames))
        , m_stride((tileCount(frames) + 1) * kTileFrames)
    {
        // Tracks a whole page apart would crowd each other out of the cache.
        if (m_stride % 1024 == 0)
            m_stride += kTileFrames;
        m_memory = KernelMemory(kTileFrames + count * m_stride);
    }

    std::size_t count() const { return m_count; }
    int frames() const { return static_cast<int>(m_frames); }
    std::size_t stride() const { return m_stride; } ///< from one track to the next

    /// Leaves out all but the first frames.
    void shorten(int frames)
    {
        assert(frames >= 0 && static_cast<std::size_t>(frames) <= m_frames);
        m_frames = static_cast<std::size_t>(frames);
    }

    float* start(std::size_t track)
    {
        assert(track < m_count);
        return m_memory.data() + kTileFrames + track * m_stride;
    }
    std::span<float> track(std::size_t track) { return {start(track), m_frames}; }
    std::span<const float> track(std::size_t track) const
    {
        return const_cast<Tracks&>(*this).track(track);
    }

private:
    std::size_t m_count;
    std::size_t m_frames;
    std::size_t m_stride;
    KernelMemory m_memory{1};
};

} // namespace genrescope
