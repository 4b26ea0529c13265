// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <vector>

namespace genrescope {

// How the magnitude spectrum of one frame is shaped. `magnitude` holds fftSize / 2 + 1 bins that
// are hzPerBin apart, from 0 Hz. Silence gives 0 but for flatness, which is 1. Equal librosa's
// spectral_centroid(), spectral_bandwidth(), spectral_rolloff(), spectral_flatness() and
// spectral_contrast().

/// The mean frequency, weighted by magnitude. Hz
float centroid(std::span<const float> magnitude, double hzPerBin);

/// The deviation from `centroidHz`, weighted by magnitude. Hz
float bandwidth(std::span<const float> magnitude, double hzPerBin, double centroidHz);

/// The lowest frequency up to which at least 85 % of the magnitude lies. Hz
float rolloff(std::span<const float> magnitude, double hzPerBin);

/// The slope of the regression line through magnitude over frequency. 1 / Hz
float slope(std::span<const float> magnitude, double hzPerBin);

/// The geometric over the arithmetic mean of the power spectrum, each bin at least 1e-10.
float flatness(std::span<const float> power);

/// An octave band of spectral contrast.
struct ContrastBand {
    int firstBin = 0;
    int endBin = 0;  ///< one beyond the last
    int counted = 1; ///< how many of the largest and of the smallest bins are averaged
};
inline constexpr int kContrastBands = 7;

/// 0-200 Hz, six octaves from there on; the last reaches to the end.
std::array<ContrastBand, kContrastBands> contrastBands(int sampleRateHz, int fftSize);

/// What is loud and what is quiet within one band: means of its `counted` largest and smallest
/// bins. Contrast is the difference of the two in decibels (toDecibels() over the whole clip).
struct PeakAndValley {
    float peak = 0;
    float valley = 0;
};
PeakAndValley peakAndValley(std::span<const float> magnitude, const ContrastBand& band);

} // namespace genrescope
