// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/front_end_settings.h"

#include <array>
#include <span>
#include <vector>

namespace genrescope {

/// What FrontEndSettings do to a sound before features are taken of it, in this order: a high-pass
/// and a low-pass (Butterworth, 4th order: 24 dB an octave, -3 dB at the frequency; both make a
/// band-pass), the harmonic or the percussive part alone (harmonic_percussive_parts.h),
/// pre-emphasis y[n] = x[n] - a x[n - 1].
///
/// Immutable: one instance serves many threads.
class SoundFilter {
public:
    explicit SoundFilter(const FrontEndSettings& settings);

    /// Whether samples come out as they went in.
    bool isIdle() const
    {
        return m_stages.empty() && m_preEmphasis == 0 && m_part == SoundPart::All;
    }

    /// As many samples as went in.
    std::vector<float> filtered(std::span<const float> samples) const;

private:
    /// y[n] = b0 x[n] + b1 x[n-1] + b2 x[n-2] - a1 y[n-1] - a2 y[n-2]
    struct Biquad {
        double b0, b1, b2, a1, a2;
    };
    static Biquad biquad(double hz, double sampleRateHz, double q, bool highPass);

    std::vector<Biquad> m_stages;
    SoundPart m_part;
    double m_preEmphasis;
};

} // namespace genrescope
