// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace genrescope::demo {

inline constexpr int kSampleRateHz = 22050;

/// Mono samples at kSampleRateHz.
using Sound = std::vector<float>;

std::size_t samplesIn(double seconds);

/// Adds `sound`, times `gain`, to `track` from `atSeconds` on. What lies before the track's
/// beginning or behind its end is not heard.
void mixInto(Sound& track, const Sound& sound, double atSeconds, double gain);

/// White noise in -1..1, quick and the same for the same seed (xorshift32, Marsaglia 2003).
class Noise {
public:
    explicit Noise(std::uint64_t seed)
        : m_state(static_cast<std::uint32_t>(seed ^ seed >> 32) | 1u)
    {
    }

    float next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return static_cast<float>(static_cast<std::int32_t>(m_state)) * 0x1p-31f;
    }

private:
    std::uint32_t m_state;
};

} // namespace genrescope::demo
