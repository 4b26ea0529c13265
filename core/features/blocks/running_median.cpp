// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/blocks/running_median.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace genrescope {

void runningMedian(std::span<const float> values, std::size_t width, std::span<float> medians)
{
    assert(width % 2 == 1 && !values.empty() && medians.size() == values.size());
    const auto size = static_cast<std::ptrdiff_t>(values.size());
    const auto half = static_cast<std::ptrdiff_t>(width / 2);
    const auto at = [&](std::ptrdiff_t t) {
        const std::ptrdiff_t place = (t % (2 * size) + 2 * size) % (2 * size);
        return values[static_cast<std::size_t>(place < size ? place : 2 * size - 1 - place)];
    };
    // A sorted window: each step one value leaves it and one enters.
    std::vector<float> window;
    for (std::ptrdiff_t t = -half; t <= half; ++t)
        window.push_back(at(t));
    std::sort(window.begin(), window.end());
    for (std::ptrdiff_t t = 0; t < size; ++t) {
        medians[static_cast<std::size_t>(t)] = window[width / 2];
        const float entering = at(t + half + 1);
        auto place = std::lower_bound(window.begin(), window.end(), at(t - half));
        for (; place + 1 != window.end() && *(place + 1) < entering; ++place)
            *place = *(place + 1);
        for (; place != window.begin() && *(place - 1) > entering; --place)
            *place = *(place - 1);
        *place = entering;
    }
}

} // namespace genrescope
