// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/tuning.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace genrescope {

BinRange peakBins(int sampleRateHz, int fftSize)
{
    const double hzPerBin = static_cast<double>(sampleRateHz) / fftSize;
    const double top = std::min(4000.0, sampleRateHz / 2.0);
    BinRange range;
    range.first = static_cast<int>(std::ceil(150 / hzPerBin));
    range.end = static_cast<int>(std::ceil(top / hzPerBin));
    return range;
}

SpectralPeak peakAt(int bin, float left, float middle, float right, double hzPerBin)
{
    const double curvature = static_cast<double>(left + right) - 2.0 * middle;
    const double slope = static_cast<double>(right - left) / 2;
    // A peak that is no parabola's stays where it is.
    const auto shift =
        std::abs(slope) < std::abs(curvature) ? static_cast<float>(-slope / curvature) : 0.0f;
    SpectralPeak peak;
    peak.frequencyHz = static_cast<float>((bin + static_cast<double>(shift)) * hzPerBin);
    peak.height = middle + 0.5f * ((right - left) / 2) * shift;
    return peak;
}

void findPeaks(std::span<const float> power, int sampleRateHz, int fftSize,
               std::vector<SpectralPeak>& peaks)
{
    const float threshold = 0.1f * *std::max_element(power.begin(), power.end());
    const BinRange range = peakBins(sampleRateHz, fftSize);
    const double hzPerBin = static_cast<double>(sampleRateHz) / fftSize;
    for (int bin = range.first; bin < range.end; ++bin) {
        const auto at = static_cast<std::size_t>(bin);
        if (power[at] > threshold && power[at] > power[at - 1] && power[at] >= power[at + 1])
            peaks.push_back(peakAt(bin, power[at - 1], power[at], power[at + 1], hzPerBin));
    }
}

double tuningOf(std::vector<SpectralPeak>& peaks)
{
    if (peaks.empty())
        return 0;
    const auto lower = [](const SpectralPeak& a, const SpectralPeak& b) {
        return a.height < b.height;
    };
    const auto middle = peaks.begin() + static_cast<std::ptrdiff_t>(peaks.size() / 2);
    std::nth_element(peaks.begin(), middle, peaks.end(), lower);
    float median = middle->height;
    if (peaks.size() % 2 == 0)
        median = (median + std::max_element(peaks.begin(), middle, lower)->height) / 2;

    constexpr int kCells = 100; // of a semitone
    const auto edge = [](int cell) { return -0.5 + cell * 0.01; };
    std::array<int, kCells> counts = {};
    for (const SpectralPeak& peak : peaks) {
        if (peak.height < median)
            continue;
        const float semitones = 12 * std::log2(peak.frequencyHz / 27.5f);
        float residual = semitones - std::floor(semitones);
        if (residual >= 0.5f)
            residual -= 1;
        int cell = std::clamp(static_cast<int>((residual + 0.5f) * 100), 0, kCells - 1);
        // The product above is rounded: the edges decide.
        while (cell > 0 && residual < edge(cell))
            --cell;
        while (cell < kCells - 1 && residual >= edge(cell + 1))
            ++cell;
        ++counts[static_cast<std::size_t>(cell)];
    }
    const auto fullest = std::max_element(counts.begin(), counts.end());
    return edge(static_cast<int>(fullest - counts.begin()));
}

} // namespace genrescope
