// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/learning_rate.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace genrescope {

double learningRateAt(const TrainingSettings& settings, std::int64_t step, std::int64_t steps)
{
    assert(step >= 0 && step < steps);
    const double position = static_cast<double>(step) / static_cast<double>(steps);
    const double warmUpSteps = settings.warmUpShare * static_cast<double>(steps);

    double rate = settings.learningRate;
    if (settings.schedule == Schedule::Cosine)
        rate *= 0.5 * (1 + std::cos(std::numbers::pi * position));
    if (warmUpSteps > 0)
        rate *= std::min(1.0, static_cast<double>(step + 1) / warmUpSteps);
    return rate;
}

} // namespace genrescope
