// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/sound_filter.h"

#include "core/features/harmonic_percussive_parts.h"

#include <cmath>
#include <numbers>

namespace genrescope {

SoundFilter::SoundFilter(const FrontEndSettings& settings)
    : m_part(settings.part)
    , m_preEmphasis(settings.preEmphasis)
{
    // The two pairs of poles of a Butterworth filter of the fourth order.
    for (const double q :
         {0.5 / std::cos(std::numbers::pi / 8), 0.5 / std::sin(std::numbers::pi / 8)}) {
        if (settings.highPassHz > 0)
            m_stages.push_back(biquad(settings.highPassHz, settings.sampleRateHz, q, true));
        if (settings.lowPassHz > 0)
            m_stages.push_back(biquad(settings.lowPassHz, settings.sampleRateHz, q, false));
    }
}

/// The analogue filter 1 / (s^2 + s / q + 1), or s^2 above it, by the bilinear transform, bent so
/// that the digital filter is exact at `hz`.
SoundFilter::Biquad SoundFilter::biquad(double hz, double sampleRateHz, double q, bool highPass)
{
    const double k = std::tan(std::numbers::pi * hz / sampleRateHz);
    const double norm = 1 / (1 + k / q + k * k);
    const double gain = highPass ? norm : k * k * norm;
    return {gain, highPass ? -2 * gain : 2 * gain, gain, 2 * (k * k - 1) * norm,
            (1 - k / q + k * k) * norm};
}

std::vector<float> SoundFilter::filtered(std::span<const float> samples) const
{
    std::vector<float> result(samples.begin(), samples.end());
    for (const Biquad& stage : m_stages) {
        double first = 0, second = 0; // transposed direct form II
        for (float& sample : result) {
            const double x = sample;
            const double y = stage.b0 * x + first;
            first = stage.b1 * x - stage.a1 * y + second;
            second = stage.b2 * x - stage.a2 * y;
            sample = static_cast<float>(y);
        }
    }
    if (m_part == SoundPart::Harmonic)
        result = harmonicPercussiveParts(result).harmonic;
    if (m_part == SoundPart::Percussive)
        result = harmonicPercussiveParts(result).percussive;
    if (m_preEmphasis != 0) {
        double before = 0;
        for (float& sample : result) {
            const double x = sample;
            sample = static_cast<float>(x - m_preEmphasis * before);
            before = x;
        }
    }
    return result;
}

} // namespace genrescope
