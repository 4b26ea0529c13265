// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace genrescope {

/// The largest magnitude among the samples; not a number where any of them is none; 0 of none.
float highestLevel(std::span<const float> samples);

} // namespace genrescope
