// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/spectral_shape.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace genrescope {

namespace {

double sumOf(std::span<const float> magnitude)
{
    return std::accumulate(magnitude.begin(), magnitude.end(), 0.0);
}

} // namespace

float centroid(std::span<const float> magnitude, double hzPerBin)
{
    const double sum = sumOf(magnitude);
    double weighted = 0;
    for (std::size_t bin = 0; bin < magnitude.size(); ++bin)
        weighted += static_cast<double>(bin) * hzPerBin * magnitude[bin];
    return sum > 0 ? static_cast<float>(weighted / sum) : 0.0f;
}

float bandwidth(std::span<const float> magnitude, double hzPerBin, double centroidHz)
{
    const double sum = sumOf(magnitude);
    double weighted = 0;
    for (std::size_t bin = 0; bin < magnitude.size(); ++bin) {
        const double distance = static_cast<double>(bin) * hzPerBin - centroidHz;
        weighted += distance * distance * magnitude[bin];
    }
    return sum > 0 ? static_cast<float>(std::sqrt(weighted / sum)) : 0.0f;
}

float rolloff(std::span<const float> magnitude, double hzPerBin)
{
    // Bin after bin in single precision, as librosa does: else ties fall to another bin.
    const float total = std::accumulate(magnitude.begin(), magnitude.end(), 0.0f);
    const float wanted = 0.85f * total;
    float sum = 0;
    std::size_t bin = 0;
    for (; bin + 1 < magnitude.size(); ++bin) {
        sum += magnitude[bin];
        if (sum >= wanted)
            break;
    }
    return static_cast<float>(static_cast<double>(bin) * hzPerBin);
}

float slope(std::span<const float> magnitude, double hzPerBin)
{
    const double middle = static_cast<double>(magnitude.size() - 1) / 2;
    double covariance = 0;
    double variance = 0;
    for (std::size_t bin = 0; bin < magnitude.size(); ++bin) {
        const double distance = (static_cast<double>(bin) - middle) * hzPerBin;
        covariance += distance * magnitude[bin];
        variance += distance * distance;
    }
    return static_cast<float>(covariance / variance);
}

float flatness(std::span<const float> power)
{
    double logarithms = 0;
    double sum = 0;
    for (float value : power) {
        const float floored = std::max(value, 1e-10f);
        logarithms += std::log(static_cast<double>(floored));
        sum += floored;
    }
    const auto count = static_cast<double>(power.size());
    return static_cast<float>(std::exp(logarithms / count) / (sum / count));
}

std::array<ContrastBand, kContrastBands> contrastBands(int sampleRateHz, int fftSize)
{
    const double hzPerBin = static_cast<double>(sampleRateHz) / fftSize;
    const int bins = fftSize / 2 + 1;
    std::array<ContrastBand, kContrastBands> bands;
    double low = 0;
    double high = 200;
    for (int k = 0; k < kContrastBands; ++k) {
        const bool last = k == kContrastBands - 1;
        // Neighbours share a bin; the upper one has it.
        const int first = std::max(0, static_cast<int>(std::ceil(low / hzPerBin)) - (k > 0));
        const int end = last ? bins : static_cast<int>(std::floor(high / hzPerBin)) + 1;
        const double counted = std::nearbyint(0.02 * (end - first));
        bands[static_cast<std::size_t>(k)] = {first, last ? end : end - 1,
                                              std::max(1, static_cast<int>(counted))};
        low = high;
        high *= 2;
    }
    return bands;
}

PeakAndValley peakAndValley(std::span<const float> magnitude, const ContrastBand& band)
{
    std::vector<float> sorted(magnitude.begin() + band.firstBin, magnitude.begin() + band.endBin);
    std::sort(sorted.begin(), sorted.end());
    return {static_cast<float>(std::accumulate(sorted.end() - band.counted, sorted.end(), 0.0) /
                               band.counted),
            static_cast<float>(std::accumulate(sorted.begin(), sorted.begin() + band.counted, 0.0) /
                               band.counted)};
}

} // namespace genrescope
