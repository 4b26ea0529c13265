// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace genrescope {

/// correlation[lag] = sum_t values[t] * values[t + lag], for as many lags as there is room for;
/// nothing lies beyond the values.
void autocorrelation(std::span<const float> values, std::span<float> correlation);

} // namespace genrescope
