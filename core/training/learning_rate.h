// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_settings.h"

#include <cstdint>

namespace genrescope {

/// The learning rate of step `step` (from 0) of `steps` in all: the schedule's, times a ramp over
/// the first warmUpShare of the steps that reaches 1 with its last.
double learningRateAt(const TrainingSettings& settings, std::int64_t step, std::int64_t steps);

} // namespace genrescope
