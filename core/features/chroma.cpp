// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/chroma.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numeric>

namespace genrescope {

namespace {

constexpr double kCentreOctave = 5; // counted from 27.5 Hz
constexpr double kOctaveWidth = 2;

/// Semitones above 27.5 Hz (an A) at the given tuning.
double semitonesOf(double hz, double tuning)
{
    return kPitchClasses * std::log2(hz / (440.0 * std::exp2(tuning / kPitchClasses) / 16));
}

} // namespace

std::vector<float> chromaFilterbank(int sampleRateHz, int fftSize, double tuning)
{
    const int bins = fftSize / 2 + 1;
    const double hzPerBin = static_cast<double>(sampleRateHz) / fftSize;
    std::vector<float> filterbank(static_cast<std::size_t>(kPitchClasses * bins));
    for (int bin = 0; bin < bins; ++bin) {
        // 0 Hz has no pitch: it is laid an octave and a half below bin 1.
        const double first = semitonesOf(hzPerBin, tuning);
        const double pitch =
            bin == 0 ? first - 1.5 * kPitchClasses : semitonesOf(bin * hzPerBin, tuning);
        const double next = semitonesOf((bin + 1) * hzPerBin, tuning);
        // Low bins are wider than a semitone.
        const double width = std::max(next - pitch, 1.0);

        std::array<double, kPitchClasses> weights;
        for (int note = 0; note < kPitchClasses; ++note) {
            // Nearest distance round the circle of pitch classes, from A; -6 .. 6.
            double distance = std::fmod(pitch - note + 10.5 * kPitchClasses, kPitchClasses);
            distance = (distance < 0 ? distance + kPitchClasses : distance) - kPitchClasses / 2;
            weights[static_cast<std::size_t>(note)] =
                std::exp(-0.5 * std::pow(2 * distance / width, 2));
        }
        const double norm =
            std::sqrt(std::inner_product(weights.begin(), weights.end(), weights.begin(), 0.0));
        const double loudness =
            std::exp(-0.5 * std::pow((pitch / kPitchClasses - kCentreOctave) / kOctaveWidth, 2));
        for (int note = 0; note < kPitchClasses; ++note) {
            const int fromC = (note + 9) % kPitchClasses; // A is the tenth from C
            filterbank[static_cast<std::size_t>(fromC * bins + bin)] =
                static_cast<float>(weights[static_cast<std::size_t>(note)] / norm * loudness);
        }
    }
    return filterbank;
}

void chroma(std::span<const float> power, std::span<const float> filterbank,
            std::span<float> pitchClasses)
{
    assert(filterbank.size() == power.size() * pitchClasses.size());
    for (std::size_t c = 0; c < pitchClasses.size(); ++c)
        pitchClasses[c] = static_cast<float>(std::inner_product(
            power.begin(), power.end(),
            filterbank.begin() + static_cast<std::ptrdiff_t>(c * power.size()), 0.0));
    const float largest = *std::max_element(pitchClasses.begin(), pitchClasses.end());
    if (largest > 0)
        for (float& value : pitchClasses)
            value /= largest;
}

} // namespace genrescope
