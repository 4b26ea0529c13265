// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace genrescope {

inline constexpr int kPitchClasses = 12;

/// Filters that sum a power spectrum into the twelve pitch classes from C, for an instrument that
/// is tuned `tuning` semitones above A = 440 Hz: kPitchClasses x (fftSize / 2 + 1), row-major.
/// Octaves far from 880 Hz weigh less. Equals librosa's filters.chroma().
std::vector<float> chromaFilterbank(int sampleRateHz, int fftSize, double tuning);

/// Pitch classes of one frame's power spectrum, the largest of them 1 (all 0 in silence). Equals
/// librosa's chroma_stft().
void chroma(std::span<const float> power, std::span<const float> filterbank,
            std::span<float> pitchClasses);

} // namespace genrescope
