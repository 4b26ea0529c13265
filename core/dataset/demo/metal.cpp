// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/drums.h"
#include "core/dataset/demo/harmony.h"
#include "core/dataset/demo/shaping.h"
#include "core/dataset/demo/styles.h"

namespace genrescope::demo {

namespace {

struct Stroke {
    double beat = 0; ///< in the riff's two bars
    double beats = 0.5;
    int above = 0; ///< the open string
    bool isMuted = true;
};

std::vector<Stroke> drawRiff(Random& random, const std::vector<int>& scale)
{
    const std::vector<double> chug =
        random.uniform() < 0.4 ? std::vector<double>{0, 0.5, 0.75} : std::vector<double>{0, 0.5};
    std::vector<Stroke> riff;
    for (int beat = 0; beat < 8; ++beat) {
        const bool leaves = random.uniform() < (beat % 4 == 0 ? 0.6 : 0.3);
        const int above = leaves ? scale[random.below(scale.size())] : 0;
        if (leaves && random.uniform() < 0.6) {
            riff.push_back({static_cast<double>(beat), 0.95, above, false});
            continue;
        }
        for (const double place : chug)
            riff.push_back({beat + place, 0.2, above, true});
    }
    return riff;
}

/// A player's feet, hands and cymbals for one bar.
struct Drummer {
    explicit Drummer(Random& random)
        : kick(kickDrum(random, random.uniform(0.5, 1)))
        , snare(snareDrum(random, random.uniform(0.6, 1)))
        , hat(random.uniform() < 0.5 ? closedHat(random) : openHat(random))
        , crash(crashCymbal(random))
        , tom(tomDrum(random, random.uniform(80, 140)))
        , isDouble(random.uniform() < 0.5)
    {
    }

    void playBar(Piece& piece, Sound& track, int bar) const
    {
        const double start = 4.0 * bar;
        for (int eighth = 0; eighth < 8; ++eighth) {
            const double at = start + 0.5 * eighth;
            if (isDouble || eighth % 4 == 0 || eighth == 5)
                piece.strike(track, kick, at, 0.9);
            if (isDouble)
                piece.strike(track, kick, at + 0.25, 0.7);
            if (eighth % 2 == 0)
                piece.strike(track, hat, at, 0.4);
        }
        piece.strike(track, snare, start + 1, 1);
        piece.strike(track, snare, start + 3, 1);
        if (bar % 2 == 0)
            piece.strike(track, crash, start, 0.6);
        if (bar % 4 == 3)
            for (const double at : {3.25, 3.5, 3.75})
                piece.strike(track, tom, start + at, 0.9);
    }

    Sound kick, snare, hat, crash, tom;
    bool isDouble; ///< both feet, in sixteenths
};

/// Through a distorted amplifier and a loudspeaker that gives little treble.
void amplify(Piece& piece, Sound& guitars)
{
    highPass(guitars, piece.random.uniform(70, 130));
    drive(guitars, piece.random.uniform(1.5, 20));
    lowPass(guitars, piece.random.uniform(2800, 5500), 0.3);
}

/// The quiet way in: an undistorted guitar, chord by chord, alone.
void playIntroduction(Piece& piece, const std::vector<int>& scale, int key)
{
    Random& random = piece.random;
    Instrument guitar = steelGuitar(random);
    Instrument bass = pickedBass(random);
    std::vector<Chord> chords;
    for (int i = 0; i < 4; ++i)
        chords.push_back(minorOn(scale[random.below(scale.size())]));
    Sound guitars = piece.newTrack(), basses = piece.newTrack();
    piece.forEachBar(4, [&](int bar) {
        const Chord& chord = chords[static_cast<std::size_t>(bar) % chords.size()];
        const auto keys = closePosition(chord, key, 52);
        for (std::size_t i = 0; i < 8; ++i)
            piece.play(guitars, guitar, i == 0 ? pitchOf(chord, key, 40) : keys[i * 5 % 3],
                       4.0 * bar + 0.5 * static_cast<double>(i), 1.5, 0.7);
        piece.play(basses, bass, pitchOf(chord, key, 28), 4.0 * bar, 3.8, 0.7);
    });
    piece.add(guitars, 1, 0.5);
    piece.add(basses, random.uniform(0.3, 0.6), 0.1);
}

} // namespace

void composeMetal(Piece& piece)
{
    Random& random = piece.random;
    piece.beat = {random.uniform(84, 208)};
    piece.beginWithin(16, 4);
    piece.looseSeconds = random.uniform(0.002, 0.006);
    piece.roomSeconds = random.uniform(0.4, 1.5);

    const auto& scale = random.uniform() < 0.5 ? kPhrygianScale : kMinorScale;
    const int open = 33 + static_cast<int>(random.below(8)); // the lowest string
    if (random.uniform() < 0.25) {
        playIntroduction(piece, scale, open + 12);
        return;
    }

    const StringTimbre ringing{.ringSeconds = random.uniform(4, 8),
                               .softness = random.uniform(0.1, 0.3),
                               .pickPlace = random.uniform(0.08, 0.2),
                               .pickHz = random.uniform(4000, 8000),
                               .damping = 0.02};
    StringTimbre muted = ringing;
    muted.ringSeconds = random.uniform(0.15, 0.4);
    muted.softness = 0.4;
    std::uint64_t stroke = random.below(UINT32_MAX);
    const auto guitarOf = [&](const StringTimbre& timbre) -> Instrument {
        return [&stroke, timbre](const Note& note) { return stringNote(timbre, note, ++stroke); };
    };
    Instrument openString = guitarOf(ringing), mutedString = guitarOf(muted);
    Instrument bass = pickedBass(random), leading = leadGuitar(random);
    const Drummer drummer(random);
    const std::vector<Stroke> riffs[] = {drawRiff(random, scale), drawRiff(random, scale)};
    const bool hasLead = random.uniform() < 0.35;

    Melody melody(scale, open, 64, 86, random.fork(1));
    Sound guitars = piece.newTrack(), basses = piece.newTrack(), lead = piece.newTrack(),
          drums = piece.newTrack();
    piece.forEachBar(4, [&](int bar) {
        const double half = bar % 2 == 0 ? 0 : 4;
        for (const Stroke& s : riffs[bar / 2 % 4 == 3 ? 1 : 0]) {
            if (s.beat < half || s.beat >= half + 4)
                continue;
            const double at = 4.0 * bar + s.beat - half;
            for (const int tone : {0, 7, 12})
                piece.play(guitars, s.isMuted ? mutedString : openString, open + 7 + s.above + tone,
                           at, s.beats, tone == 0 ? 0.9 : 0.6);
            piece.play(basses, bass, open - 5 + s.above, at, s.beats, 0.8);
        }
        if (hasLead)
            for (double at = 4.0 * bar; at < 4.0 * bar + 4;) {
                const double length = random.uniform() < 0.6 ? 0.25 : 0.5;
                piece.play(lead, leading, melody.next(powerOn(0), length > 0.25), at, length, 0.9);
                at += length;
            }
        drummer.playBar(piece, drums, bar);
    });

    amplify(piece, guitars);
    amplify(piece, lead);
    drive(basses, 2);
    piece.add(guitars, random.uniform(0.7, 1.1), 0.08);
    piece.add(basses, random.uniform(0.4, 0.7), 0.02);
    piece.add(lead, random.uniform(0.3, 0.6), 0.25);
    piece.add(drums, random.uniform(0.5, 1), 0.12);
}

} // namespace genrescope::demo
