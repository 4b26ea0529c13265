// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/harmony.h"

#include <algorithm>
#include <cassert>

namespace genrescope::demo {

namespace {

int pitchClass(int pitch)
{
    return (pitch % 12 + 12) % 12;
}

/// The pitch of `wanted`'s name in the octave that begins at `low`.
int inOctaveFrom(int low, int wanted)
{
    return low + pitchClass(wanted - low);
}

} // namespace

const std::vector<int> kMajorScale = {0, 2, 4, 5, 7, 9, 11};
const std::vector<int> kMinorScale = {0, 2, 3, 5, 7, 8, 10};
const std::vector<int> kBluesScale = {0, 3, 5, 6, 7, 10};
const std::vector<int> kPhrygianScale = {0, 1, 3, 5, 7, 8, 10};
const std::vector<int> kDorianScale = {0, 2, 3, 5, 7, 9, 10};

Chord majorOn(int root)
{
    return {root, {0, 4, 7}};
}

Chord minorOn(int root)
{
    return {root, {0, 3, 7}};
}

Chord dominantSeventhOn(int root)
{
    return {root, {0, 4, 7, 10}};
}

Chord majorSeventhOn(int root)
{
    return {root, {0, 4, 7, 11}};
}

Chord minorSeventhOn(int root)
{
    return {root, {0, 3, 7, 10}};
}

Chord ninthOn(int root)
{
    return {root, {4, 7, 10, 14}};
}

Chord suspendedOn(int root)
{
    return {root, {0, 2, 7}};
}

Chord powerOn(int root)
{
    return {root, {0, 7}};
}

std::vector<int> closePosition(const Chord& chord, int keyPitch, int low)
{
    std::vector<int> pitches;
    for (const int tone : chord.tones)
        pitches.push_back(inOctaveFrom(low, keyPitch + chord.root + tone));
    std::ranges::sort(pitches);
    return pitches;
}

int pitchOf(const Chord& chord, int keyPitch, int low, int above)
{
    return inOctaveFrom(low, keyPitch + chord.root) + above;
}

Melody::Melody(std::vector<int> scale, int keyPitch, int low, int high, Random random)
    : m_scale(std::move(scale))
    , m_keyPitch(keyPitch)
    , m_low(low)
    , m_high(high)
    , m_pitch(low + static_cast<int>(random.below(static_cast<std::size_t>(high - low))))
    , m_random(std::move(random))
{
    assert(high - low >= 12); // so that every scale and chord has a tone there
}

int Melody::next(const Chord& chord, bool isStrong)
{
    const int direction = m_random.uniform() < 0.5 ? -1 : 1;
    const int leap = m_random.uniform() < 0.2 ? 3 + static_cast<int>(m_random.below(5)) : 1;
    int pitch = std::clamp(m_pitch + direction * leap, m_low, m_high);
    const bool wantsChord = isStrong && m_random.uniform() < 0.8;
    int step = direction;
    while (!(wantsChord ? isInChord(pitch, chord) : isInScale(pitch))) {
        if (pitch + step < m_low || pitch + step > m_high)
            step = -step;
        pitch += step;
    }
    return m_pitch = pitch;
}

bool Melody::isInScale(int pitch) const
{
    return std::ranges::find(m_scale, pitchClass(pitch - m_keyPitch)) != m_scale.end();
}

bool Melody::isInChord(int pitch, const Chord& chord) const
{
    return std::ranges::any_of(chord.tones, [&](int tone) {
        return pitchClass(pitch - m_keyPitch - chord.root - tone) == 0;
    });
}

} // namespace genrescope::demo
