// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/dropout.h"

#include "core/base/random.h"

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
    const double drawn = Random(seed).fork(static_cast<std::uint64_t>(clip)).uniform();
    return static_cast<std::uint32_t>(drawn * 0x1p32);
}

std::vector<float> dropoutMask(double share, std::uint64_t seed, int clips, int steps, int outputs)
{
    const Dropout dropout(share);
    std::vector<float> mask;
    mask.reserve(static_cast<std::size_t>(clips) * static_cast<std::size_t>(steps) *
                 static_cast<std::size_t>(outputs));
    for (int clip = 0; clip < clips; ++clip) {
        const std::uint32_t key = Dropout::keyOf(seed, clip);
        for (int position = 0; position < steps * outputs; ++position)
            mask.push_back(dropout.factorAt(key, static_cast<std::uint32_t>(position)));
    }
    return mask;
}

} // namespace genrescope
