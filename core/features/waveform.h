// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace genrescope {

// What the samples of one frame say without a spectrum. `samples` is the whole sound; the frame of
// frameSize samples starts at `start`, which may lie outside.

/// Share of the frame's samples whose sign differs from the one before (the first has none). What
/// lies within +-1e-10 counts as positive; the sound's first and last sample go on beyond its ends.
/// Equals librosa's zero_crossing_rate().
float zeroCrossingRate(std::span<const float> samples, std::ptrdiff_t start, int frameSize);

/// Root mean square; what lies beyond the sound is 0. Equals librosa's rms().
float rootMeanSquare(std::span<const float> samples, std::ptrdiff_t start, int frameSize);

} // namespace genrescope
