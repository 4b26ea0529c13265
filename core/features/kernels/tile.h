// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hwy/aligned_allocator.h>

#include <cstddef>
#include <span>

namespace genrescope {

/// The fast kernels treat this many consecutive frames at once. A tile holds rows of kTileFrames
/// floats: one number (a bin's power, a band's level) of each frame, side by side. Whatever the
/// width of the processor's vectors, none of their lanes ever waits for another.
inline constexpr std::size_t kTileFrames = 16;

inline constexpr std::size_t tileCount(int frames)
{
    return (static_cast<std::size_t>(frames) + kTileFrames - 1) / kTileFrames;
}

/// Memory for kernels: aligned for every vector, not initialised.
class KernelMemory {
public:
    explicit KernelMemory(std::size_t floats)
        : m_size(floats)
        , m_floats(hwy::AllocateAligned<float>(floats))
    {
    }

    float* data() { return m_floats.get(); }
    std::span<float> part(std::size_t first, std::size_t count)
    {
        return {m_floats.get() + first, count};
    }
    std::size_t size() const { return m_size; }

private:
    std::size_t m_size;
    hwy::AlignedFreeUniquePtr<float[]> m_floats;
};

} // namespace genrescope
