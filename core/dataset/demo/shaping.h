// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/demo/sound.h"

namespace genrescope::demo {

/// How a note's level moves: up in `attack` seconds, then towards `sustain` with the time constant
/// `decay`; when the key is let go, to nothing with the time constant `release`.
struct Envelope {
    double attack = 0.005;
    double decay = 0.2;
    double sustain = 0.7;
    double release = 0.05;
};

/// An Envelope on its way.
class EnvelopeRun {
public:
    explicit EnvelopeRun(const Envelope& envelope);

    float next()
    {
        if (m_rising) {
            m_level += m_rise;
            if (m_level >= 1) {
                m_level = 1;
                m_rising = false;
            }
        } else {
            m_level += (m_target - m_level) * m_share;
        }
        return m_level;
    }
    void letGo();

private:
    float m_level = 0, m_rise, m_target, m_share, m_releaseShare;
    bool m_rising = true;
};

/// Two-pole filter that may be swept without clicks (state variables, trapezoidal; Zavalishin
/// 2012).
class Filter {
public:
    /// `resonance`: 0 (none) to 1 (nearly singing).
    Filter(double cutoffHz, double resonance);

    void setCutoff(double hz);
    float lowPass(float input)
    {
        run(input);
        return m_low;
    }
    float bandPass(float input) ///< 1 at the centre
    {
        run(input);
        return m_damping * m_band;
    }
    float highPass(float input) { return run(input); }

private:
    float run(float input)
    {
        const float v3 = input - m_state2;
        m_band = m_a1 * m_state1 + m_a2 * v3;
        m_low = m_state2 + m_a2 * m_state1 + m_a3 * v3;
        m_state1 = 2 * m_band - m_state1;
        m_state2 = 2 * m_low - m_state2;
        return input - m_damping * m_band - m_low;
    }

    float m_damping, m_g = 0, m_a1 = 0, m_a2 = 0, m_a3 = 0;
    float m_state1 = 0, m_state2 = 0;
    float m_band = 0, m_low = 0;
};

void lowPass(Sound& track, double cutoffHz, double resonance = 0);
void highPass(Sound& track, double cutoffHz);

/// Raises the treble by `decibels` against the bass, about 800 Hz.
void tilt(Sound& track, double decibels);

/// Overdrive: tanh of `gain` times the sound, smoothed over each step so that it hardly aliases
/// (antiderivative anti-aliasing; Parker, Zavalishin and Le Bivic 2016). Stays within -1..1.
void drive(Sound& track, double gain);

/// Repeats: each `share` as loud as the one before, `everySeconds` apart.
void echo(Sound& track, double everySeconds, double share);

/// A room that rings for `seconds` (to -60 dB): four combs and two all-passes (Schroeder 1962), the
/// combs damped in the treble. Gives the room alone, without the sound that went in.
Sound reverb(const Sound& dry, double seconds);

} // namespace genrescope::demo
