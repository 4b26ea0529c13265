// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/stft.h"

#include "core/features/fourier.h"

#include <algorithm>
#include <complex>

namespace genrescope {

int frameCount(std::size_t samples, int hopSamples)
{
    return 1 + static_cast<int>(samples / static_cast<std::size_t>(hopSamples));
}

Spectrogram powerSpectrogram(std::span<const float> samples, int fftSize, int hopSamples)
{
    const std::vector<double> window = hannWindow(fftSize);
    const auto size = static_cast<std::ptrdiff_t>(samples.size());
    Spectrogram result;
    result.frames = frameCount(samples.size(), hopSamples);
    result.bins = fftSize / 2 + 1;
    result.power.reserve(static_cast<std::size_t>(result.frames) *
                         static_cast<std::size_t>(result.bins));
    std::vector<std::complex<double>> frame(window.size());
    for (int t = 0; t < result.frames; ++t) {
        const std::ptrdiff_t start = static_cast<std::ptrdiff_t>(t) * hopSamples - fftSize / 2;
        for (std::size_t n = 0; n < frame.size(); ++n) {
            const std::ptrdiff_t at = start + static_cast<std::ptrdiff_t>(n);
            const bool inside = at >= 0 && at < size;
            frame[n] = inside ? window[n] * samples[static_cast<std::size_t>(at)] : 0.0;
        }
        fourierTransform(frame);
        for (int bin = 0; bin < result.bins; ++bin) {
            const std::complex<float> rounded(frame[static_cast<std::size_t>(bin)]);
            result.power.push_back(std::norm(rounded));
        }
    }
    return result;
}

} // namespace genrescope
