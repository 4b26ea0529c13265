// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace genrescope {

/// The median of the `width` values around each one; `width` is odd. Beyond its ends a series goes
/// on in reverse, the last value twice (... c b a a b c ...), however short it is.
void runningMedian(std::span<const float> values, std::size_t width, std::span<float> medians);

} // namespace genrescope
