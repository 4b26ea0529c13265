// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// The power spectra |X|^2 of a sound's frames: frames x bins, row-major.
struct Spectrogram {
    int frames = 0;
    int bins = 0; ///< fftSize / 2 + 1; bin k stands for k * sampleRateHz / fftSize
    std::vector<float> power;

    std::span<const float> frame(int t) const
    {
        const auto size = static_cast<std::size_t>(bins);
        return {power.data() + static_cast<std::size_t>(t) * size, size};
    }
};

/// How many frames a sound has: one around each multiple of hopSamples, its end included.
int frameCount(std::size_t samples, int hopSamples);

/// The short-time Fourier transform of frames of fftSize samples under a Hann window. Frame t
/// stands with its middle on sample t * hopSamples; what lies beyond the sound counts as 0. Equals
/// librosa's stft() but for the rounding of single precision.
Spectrogram powerSpectrogram(std::span<const float> samples, int fftSize, int hopSamples);

} // namespace genrescope
