// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/rhythm.h"

#include <algorithm>

namespace genrescope {

std::vector<float> onsetStrength(const FeatureMatrix& melDecibels, int delay)
{
    std::vector<float> strength(static_cast<std::size_t>(melDecibels.steps));
    for (int t = 1; t + delay < melDecibels.steps; ++t) {
        const auto before = melDecibels.row(t - 1);
        const auto now = melDecibels.row(t);
        double rise = 0;
        for (std::size_t band = 0; band < now.size(); ++band)
            rise += std::max(0.0f, now[band] - before[band]);
        strength[static_cast<std::size_t>(t + delay)] =
            static_cast<float>(rise / melDecibels.columns);
    }
    return strength;
}

} // namespace genrescope
