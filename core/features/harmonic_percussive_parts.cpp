// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/harmonic_percussive_parts.h"

#include "core/features/blocks/running_median.h"
#include "core/features/fourier.h"
#include "core/features/stft.h"

#include <algorithm>
#include <complex>
#include <cstddef>

namespace genrescope {

namespace {

constexpr int kFrame = 2048, kHop = 512;
constexpr std::size_t kBins = kFrame / 2 + 1;
constexpr std::size_t kMedian = 31;

using Bins = std::vector<std::complex<float>>; ///< frames x kBins

Bins spectraOf(std::span<const float> samples, std::size_t frames, std::span<const double> window)
{
    Bins bins(frames * kBins);
    std::vector<std::complex<double>> frame(kFrame);
    for (std::size_t t = 0; t < frames; ++t) {
        for (std::size_t n = 0; n < kFrame; ++n) {
            const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(t * kHop + n) - kFrame / 2;
            const bool inside = at >= 0 && at < std::ssize(samples);
            frame[n] = inside ? window[n] * samples[static_cast<std::size_t>(at)] : 0.0;
        }
        fourierTransform(frame);
        std::copy_n(frame.begin(), kBins, bins.begin() + static_cast<std::ptrdiff_t>(t * kBins));
    }
    return bins;
}

/// The sound whose spectra these are: overlapping frames added under the same window, over the sum
/// of its squares.
std::vector<float> soundOf(const Bins& bins, std::size_t frames, std::size_t samples,
                           std::span<const double> window)
{
    std::vector<double> sum(frames * kHop + kFrame), weight(sum.size());
    std::vector<std::complex<double>> frame(kFrame);
    for (std::size_t t = 0; t < frames; ++t) {
        // The inverse transform by the forward one of the conjugates; the sound is real.
        for (std::size_t k = 0; k < kBins; ++k)
            frame[k] = std::conj(std::complex<double>(bins[t * kBins + k]));
        for (std::size_t k = 1; k < kFrame / 2; ++k)
            frame[kFrame - k] = std::conj(frame[k]);
        fourierTransform(frame);
        for (std::size_t n = 0; n < kFrame; ++n) {
            sum[t * kHop + n] += frame[n].real() / kFrame * window[n];
            weight[t * kHop + n] += window[n] * window[n];
        }
    }
    std::vector<float> sound(samples);
    for (std::size_t i = 0; i < samples; ++i) {
        const std::size_t at = i + kFrame / 2;
        sound[i] = static_cast<float>(weight[at] > 1e-8 ? sum[at] / weight[at] : 0);
    }
    return sound;
}

} // namespace

HarmonicPercussiveParts harmonicPercussiveParts(std::span<const float> samples)
{
    const std::vector<double> window = hannWindow(kFrame);
    const auto frames = static_cast<std::size_t>(frameCount(samples.size(), kHop));
    Bins bins = spectraOf(samples, frames, window);

    std::vector<float> magnitudes(bins.size()), harmonic(bins.size());
    for (std::size_t i = 0; i < bins.size(); ++i)
        magnitudes[i] = std::abs(bins[i]);
    std::vector<float> series(frames), medians(frames);
    for (std::size_t k = 0; k < kBins; ++k) {
        for (std::size_t t = 0; t < frames; ++t)
            series[t] = magnitudes[t * kBins + k];
        runningMedian(series, kMedian, medians);
        for (std::size_t t = 0; t < frames; ++t)
            harmonic[t * kBins + k] = medians[t];
    }
    std::vector<float> percussive(kBins);
    for (std::size_t t = 0; t < frames; ++t) {
        const auto row = std::span(magnitudes).subspan(t * kBins, kBins);
        runningMedian(row, kMedian, percussive);
        for (std::size_t k = 0; k < kBins; ++k) {
            const double h = double{harmonic[t * kBins + k]} * harmonic[t * kBins + k];
            const double p = double{percussive[k]} * percussive[k];
            // Where there is nothing to tell them apart by, each has half.
            bins[t * kBins + k] *= static_cast<float>(h + p > 0 ? h / (h + p) : 0.5);
        }
    }
    HarmonicPercussiveParts parts;
    parts.harmonic = soundOf(bins, frames, samples.size(), window);
    parts.percussive.reserve(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i)
        parts.percussive.push_back(samples[i] - parts.harmonic[i]);
    return parts;
}

} // namespace genrescope
