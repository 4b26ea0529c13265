// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/sound.h"

#include <algorithm>
#include <cmath>

namespace genrescope::demo {

std::size_t samplesIn(double seconds)
{
    return static_cast<std::size_t>(std::max(0LL, std::llround(seconds * kSampleRateHz)));
}

void mixInto(Sound& track, const Sound& sound, double atSeconds, double gain)
{
    const std::ptrdiff_t start = std::llround(atSeconds * kSampleRateHz);
    const std::ptrdiff_t first = std::max(start, std::ptrdiff_t{0});
    const std::ptrdiff_t end = std::min(start + std::ssize(sound), std::ssize(track));
    const auto factor = static_cast<float>(gain);
    for (std::ptrdiff_t i = first; i < end; ++i)
        track[static_cast<std::size_t>(i)] += factor * sound[static_cast<std::size_t>(i - start)];
}

} // namespace genrescope::demo
