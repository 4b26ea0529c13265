// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/speed_change.h"

#include <soxr.h>

#include <cassert>
#include <cmath>
#include <cstddef>
#include <new>

namespace genrescope {

std::vector<float> atSpeed(std::span<const float> samples, double speed)
{
    assert(speed > 0);
    const double exactLength = static_cast<double>(samples.size()) / speed;
    std::vector<float> changed(static_cast<std::size_t>(std::lround(exactLength)));
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    std::size_t made = 0;
    if (soxr_oneshot(speed, 1, 1, samples.data(), samples.size(), nullptr, changed.data(),
                     changed.size(), &made, nullptr, &quality, nullptr) != nullptr)
        throw std::bad_alloc(); // all that can go wrong with these arguments
    changed.resize(made);
    return changed;
}

} // namespace genrescope
