// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <vector>

namespace genrescope::demo {

/// A chord as musicians write it: its root above the key's, and its tones above the root, in
/// semitones.
struct Chord {
    int root = 0;
    std::vector<int> tones;
};

Chord majorOn(int root);
Chord minorOn(int root);
Chord dominantSeventhOn(int root);
Chord majorSeventhOn(int root);
Chord minorSeventhOn(int root);
Chord ninthOn(int root); ///< dominant, without its root
Chord suspendedOn(int root);
Chord powerOn(int root); ///< root and fifth alone

/// A close position: each tone of the chord in the octave that begins at pitch `low`, ascending.
/// Chords that share tones then share keys, as good accompanists see to.
std::vector<int> closePosition(const Chord& chord, int keyPitch, int low);

/// The chord's root, or the tone `above` semitones over it, in the octave that begins at `low`.
int pitchOf(const Chord& chord, int keyPitch, int low, int above = 0);

/// A tune that mostly walks the scale and likes to meet the chord on strong beats.
class Melody {
public:
    /// `scale`: semitones above the key, ascending from 0. Stays within `low` .. `high`.
    Melody(std::vector<int> scale, int keyPitch, int low, int high, Random random);

    int next(const Chord& chord, bool isStrong);

private:
    bool isInScale(int pitch) const;
    bool isInChord(int pitch, const Chord& chord) const;

    std::vector<int> m_scale;
    int m_keyPitch, m_low, m_high, m_pitch;
    Random m_random;
};

extern const std::vector<int> kMajorScale, kMinorScale, kBluesScale, kPhrygianScale, kDorianScale;

} // namespace genrescope::demo
