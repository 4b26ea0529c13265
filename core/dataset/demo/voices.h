// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/demo/shaping.h"
#include "core/dataset/demo/sound.h"
#include "core/dataset/demo/wave.h"

#include <cstdint>

namespace genrescope::demo {

/// A note that a key, a bow or a pick asks for.
struct Note {
    double pitch = 60;    ///< MIDI, 69 = 440 Hz
    double seconds = 0.5; ///< until it is let go; it may ring on
    double level = 1;     ///< how hard; louder notes are brighter too
};

/// Oscillators through a swept low-pass: organs, pads, strings, winds, synthesizers.
struct SynthTimbre {
    const Wave* wave = &Wave::saw();
    int oscillators = 1;    ///< side by side, to thicken
    double detuneCents = 8; ///< between the outer ones
    double subLevel = 0;    ///< of a sine an octave below
    double breath = 0;      ///< level of the noise that is blown along
    Envelope loudness;
    double cutoffHz = 4000;  ///< of the filter at rest, for a hard note
    double sweepOctaves = 0; ///< how much higher the filter starts
    double sweepSeconds = 0.2;
    double resonance = 0;
    double vibratoHz = 0;
    double vibratoCents = 0;
};
Sound synthNote(const SynthTimbre& timbre, const Note& note, std::uint64_t seed);

/// A string that is struck once and rings (Karplus and Strong 1983, tuned by an all-pass as Jaffe
/// and Smith did).
struct StringTimbre {
    double ringSeconds = 3;   ///< to -60 dB, of middle C; lower notes ring longer
    double softness = 0.3;    ///< 0..0.5: how quickly the treble dies
    double pickPlace = 0.2;   ///< where it is struck, as a share of its length
    double pickHz = 5000;     ///< brightness of the stroke
    double damping = 0.06;    ///< seconds that it takes to fall silent when let go
    double bendSemitones = 0; ///< reached from below in the first 0.15 s
};
Sound stringNote(const StringTimbre& timbre, const Note& note, std::uint64_t seed);

/// A sine whose phase another one moves (frequency modulation; Chowning 1973): electric pianos,
/// bells, vibraphones.
struct BellTimbre {
    double ratio = 1;          ///< of the moving to the moved frequency
    double index = 1.5;        ///< how far the phase moves at first, radians
    double indexSeconds = 0.3; ///< until that has fallen to 37 %
    double ringSeconds = 1.2;  ///< until the level has fallen to 37 %
    double tremoloHz = 0;
    double tremoloDepth = 0; ///< 0..1
    double damping = 0.08;
};
Sound bellNote(const BellTimbre& timbre, const Note& note);

} // namespace genrescope::demo
