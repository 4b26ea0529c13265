// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/dropout.h"

#include <cassert>
#include <cmath>

namespace genrescope {

Dropout::Dropout(double share)
    : threshold(static_cast<std::uint32_t>(std::lround(share * 0x1p24)))
    , factor(static_cast<float>(1 / (1 - share)))
{
    assert(share >= 0 && share < 1);
}

std::uint32_t Dropout::keyOf(std::uint64_t seed, int clip)
{
    // SplitMix64 (Steele, Lea and Flood 2014) at this clip's place in the seed's sequence.
    std::uint64_t z = seed + 0x9E3779B97F4A7C15u * (static_cast<std::uint64_t>(clip) + 1);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return static_cast<std::uint32_t>((z ^ (z >> 31)) >> 32);
}

std::vector<float> dropoutMask(double share, std::uint64_t seed, int clips, int steps, int outputs)
{
    const Dropout dropout(share);
    std::vector<float> mask;
    mask.reserve(static_cast<std::size_t>(clips) * static_cast<std::size_t>(steps) *
                 static_cast<std::size_t>(outputs));
    for (int clip = 0; clip < clips; ++clip) {
        const std::uint32_t key = Dropout::keyOf(seed, clip);
        for (int step = 0; step < steps; ++step)
            for (int output = 0; output < outputs; ++output)
                mask.push_back(dropout.factorAt(key, static_cast<std::uint32_t>(output)));
    }
    return mask;
}

} // namespace genrescope
