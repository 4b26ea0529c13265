// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/significance.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace genrescope {

McNemar mcNemar(int onlyFirst, int onlySecond)
{
    assert(onlyFirst >= 0 && onlySecond >= 0);
    const int trials = onlyFirst + onlySecond;
    const int fewer = std::min(onlyFirst, onlySecond);
    double tail = 0; // of the binomial distribution with 1/2, up to `fewer`
    for (int k = 0; k <= fewer; ++k)
        tail += std::exp(std::lgamma(trials + 1.0) - std::lgamma(k + 1.0) -
                         std::lgamma(trials - k + 1.0) - trials * std::numbers::ln2);
    // Where both have as many, the tails overlap in the middle.
    return {onlyFirst, onlySecond, std::min(1.0, 2 * tail)};
}

McNemar mcNemar(std::span<const int> truth, std::span<const int> first, std::span<const int> second)
{
    assert(truth.size() == first.size() && truth.size() == second.size());
    int onlyFirst = 0, onlySecond = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const bool firstRight = first[i] == truth[i], secondRight = second[i] == truth[i];
        onlyFirst += firstRight && !secondRight;
        onlySecond += secondRight && !firstRight;
    }
    return mcNemar(onlyFirst, onlySecond);
}

} // namespace genrescope
