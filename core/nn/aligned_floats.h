// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hwy/aligned_allocator.h>

#include <algorithm>
#include <cstddef>

namespace genrescope {

/// An array of floats aligned for every vector. Grows when it must and never shrinks, so that
/// memory is asked for once; what it held is not kept.
class AlignedFloats {
public:
    void resize(std::size_t size)
    {
        if (size > m_capacity) {
            m_floats = hwy::AllocateAligned<float>(size);
            m_capacity = size;
        }
        m_size = size;
    }
    void assignZeros(std::size_t size)
    {
        resize(size);
        std::fill_n(data(), size, 0.0f);
    }

    std::size_t size() const { return m_size; }
    float* data() { return m_floats.get(); }
    const float* data() const { return m_floats.get(); }

private:
    hwy::AlignedFreeUniquePtr<float[]> m_floats;
    std::size_t m_capacity = 0, m_size = 0;
};

} // namespace genrescope
