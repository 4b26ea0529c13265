// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace genrescope {

/// What zeroCrossingRate() and rootMeanSquare() compute, of the frames around every multiple of
/// hopSamples: one value a frame.
void zeroCrossingRates(std::span<const float> samples, int frameSize, int hopSamples,
                       std::span<float> rates);
void rootMeanSquares(std::span<const float> samples, int frameSize, int hopSamples,
                     std::span<float> roots);

} // namespace genrescope
