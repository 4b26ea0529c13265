// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/stft.h"

#include <span>
#include <vector>

namespace genrescope {

/// A local maximum of a power spectrum, with a parabola laid through it and its neighbours.
struct SpectralPeak {
    float frequencyHz = 0;
    float height = 0;
};

/// The bins in which peaks are sought: 150 to 4000 Hz.
struct BinRange {
    int first = 0;
    int end = 0; ///< one beyond the last
};
BinRange peakBins(int sampleRateHz, int fftSize);

/// The peak at `bin` of a power spectrum, which is larger there than at bin - 1 and not smaller
/// than at bin + 1.
SpectralPeak peakAt(int bin, float left, float middle, float right, double hzPerBin);

/// Appends one frame's peaks above a tenth of its largest bin. Equals librosa's piptrack().
void findPeaks(std::span<const float> power, int sampleRateHz, int fftSize,
               std::vector<SpectralPeak>& peaks);

/// How far the notes lie from A = 440 Hz, as a share of a semitone (-0.5 .. 0.49, in hundredths):
/// where most of the peaks that are not smaller than their median lie; 0 without peaks.
/// `peaks` end in another order. Equals librosa's estimate_tuning().
double tuningOf(std::vector<SpectralPeak>& peaks);

} // namespace genrescope
