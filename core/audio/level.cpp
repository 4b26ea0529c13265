// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/level.h"

#include <hwy/highway.h>

#include <algorithm>
#include <bit>
#include <cstdint>

HWY_BEFORE_NAMESPACE();
namespace genrescope {

namespace hn = hwy::HWY_NAMESPACE;

// Without their signs, floats are ordered like the whole numbers of the same bits, with what is not
// a number above all. Every processor's vectors do, so this is not dispatched.
float highestLevel(std::span<const float> samples)
{
    const hn::ScalableTag<std::int32_t> d;
    const hn::Rebind<float, decltype(d)> floats;
    const auto magnitude = hn::Set(d, 0x7FFFFFFF);
    auto highest = hn::Zero(d);
    std::size_t i = 0;
    for (; i + hn::Lanes(d) <= samples.size(); i += hn::Lanes(d)) {
        const auto bits = hn::BitCast(d, hn::LoadU(floats, samples.data() + i));
        highest = hn::Max(highest, hn::And(bits, magnitude));
    }
    std::int32_t result = hn::GetLane(hn::MaxOfLanes(d, highest));
    for (; i < samples.size(); ++i)
        result = std::max(result, std::bit_cast<std::int32_t>(samples[i]) & 0x7FFFFFFF);
    return std::bit_cast<float>(result);
}

} // namespace genrescope
HWY_AFTER_NAMESPACE();
