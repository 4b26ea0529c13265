// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace genrescope::demo {

/// One period of a steady tone, kept in a table for each octave without the partials that would lie
/// above half the sample rate there: so it does not alias. Mean square 1/4 with all its partials.
class Wave {
public:
    /// `amplitude(h)`: of the h-th partial, h >= 1.
    explicit Wave(const std::function<double(int)>& amplitude);

    static const Wave& sine();
    static const Wave& triangle();
    static const Wave& saw();
    static const Wave& square();
    static const Wave& pulse(); ///< a quarter of the period up
    static const Wave& reed();  ///< accordion, harmonica
    static const Wave& organ(); ///< drawbars

    /// A table of kSize + 1 values (the last repeats the first) for tones up to `hz`.
    const float* tableFor(double hz) const;

    static constexpr int kBits = 11;
    static constexpr std::size_t kSize = std::size_t{1} << kBits;

private:
    static constexpr int kOctaves = 10; ///< tables of 1, 2, 4 ... 512 partials
    std::array<std::vector<float>, kOctaves> m_tables;
};

/// Runs through a Wave.
class Oscillator {
public:
    /// `phase`: in periods, 0..1. The table is that for `hz`; setHz() should stay near.
    Oscillator(const Wave& wave, double hz, double phase = 0);

    void setHz(double hz);

    float next()
    {
        constexpr int shift = 32 - Wave::kBits;
        const std::uint32_t place = m_phase >> shift;
        const float between = static_cast<float>(m_phase & ((1u << shift) - 1)) * kStep;
        m_phase += m_increment;
        return m_table[place] + between * (m_table[place + 1] - m_table[place]);
    }

private:
    static constexpr float kStep = 1.0f / (1u << (32 - Wave::kBits));
    const float* m_table;
    std::uint32_t m_phase;
    std::uint32_t m_increment = 0;
};

/// Hertz of a MIDI pitch: 69 is the A of 440 Hz, 12 to the octave.
double hzOf(double pitch);

} // namespace genrescope::demo
