// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace genrescope {

/// Mono samples as if played `speed` times as fast: shorter and higher for speeds above 1, as a
/// tape would be. Resampled by soxr, high quality; round(samples / speed) long. `speed`: above 0.
std::vector<float> atSpeed(std::span<const float> samples, double speed);

} // namespace genrescope
