// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/drums.h"
#include "core/dataset/demo/harmony.h"
#include "core/dataset/demo/shaping.h"
#include "core/dataset/demo/styles.h"

#include <cmath>

namespace genrescope::demo {

namespace {

/// Wind: noise through a band that wanders.
Sound wind(Piece& piece)
{
    Random& random = piece.random;
    Sound track = piece.newTrack();
    Noise noise(random.below(UINT32_MAX));
    const double centreHz = random.uniform(300, 1500), everySeconds = random.uniform(4, 12);
    Filter band(centreHz, 0.5);
    Oscillator wander(Wave::sine(), 1 / everySeconds, random.uniform());
    for (std::size_t i = 0; i < track.size(); ++i) {
        const double turn = wander.next();
        if (i % 64 == 0)
            band.setCutoff(centreHz * std::exp2(turn));
        track[i] = band.bandPass(noise.next());
    }
    return track;
}

} // namespace

void composeAmbient(Piece& piece)
{
    Random& random = piece.random;
    piece.beat = {random.uniform(44, 112)};
    piece.beginWithin(8, 4);
    piece.looseSeconds = 0.02;
    piece.roomSeconds = random.uniform(2.5, 6);

    const std::vector<std::vector<Chord>> progressions = {
        {majorSeventhOn(0), majorSeventhOn(5)},
        {minorSeventhOn(0), majorSeventhOn(8)},
        {suspendedOn(0), suspendedOn(7), suspendedOn(5)},
        {majorSeventhOn(0), minorSeventhOn(9), majorSeventhOn(5), suspendedOn(7)},
        {minorSeventhOn(0)},
    };
    const auto& chords = progressions[random.below(progressions.size())];
    const int key = 48 + static_cast<int>(random.below(12));
    const int barsAChord = 1 + static_cast<int>(random.below(2));

    Instrument back = drawInstrument(random, {pad, pad, pad, violins, organ});
    Instrument deep = pad(random);
    Instrument bells = drawInstrument(
        random, {vibraphone, electricPiano, piano, flute, nylonGuitar, steelGuitar, stab, pad});
    const double sparseness = random.uniform(0.1, 0.7);
    const bool hasPulse = random.uniform() < 0.4; // a soft drum, as in slow electronic music
    const bool hasWind = random.uniform() < 0.5;
    const Sound kick = kickDrum(random, 0),
                hat = random.uniform() < 0.5 ? closedHat(random) : shaker(random);

    Melody melody(random.uniform() < 0.5 ? kMajorScale : kDorianScale, key, 67, 91, random.fork(1));
    Sound pads = piece.newTrack(), drone = piece.newTrack(), notes = piece.newTrack(),
          drums = piece.newTrack();
    piece.forEachBar(4, [&](int bar) {
        const Chord& chord = chords[static_cast<std::size_t>(bar / barsAChord) % chords.size()];
        const double start = 4.0 * bar;
        if (bar % barsAChord == 0) {
            const double beats = 4.0 * barsAChord;
            for (const int pitch : closePosition(chord, key, 52))
                piece.play(pads, back, pitch, start, beats, random.uniform(0.4, 0.8));
            piece.play(drone, deep, pitchOf(chord, key, 36), start, beats, 0.8);
        }
        for (double at = 0; at < 4; at += 0.5)
            if (random.uniform() > 0.4 + 0.6 * sparseness) {
                const double beats = random.uniform(0.5, 3);
                const int pitch = melody.next(chord, at == 0);
                piece.play(notes, bells, pitch, start + at, beats, random.uniform(0.2, 0.7));
            }
        if (hasPulse)
            for (const double at : {0.0, 2.5}) {
                piece.strike(drums, kick, start + at, 0.7);
                piece.strike(drums, hat, start + at + 0.5, 0.2);
                piece.strike(drums, hat, start + at + 1, 0.3);
            }
    });

    echo(notes, piece.beat.seconds(0.75), random.uniform(0.2, 0.6));
    piece.add(pads, random.uniform(0.6, 1), 0.6);
    piece.add(drone, random.uniform(0.3, 0.8), 0.3);
    piece.add(notes, random.uniform(0.3, 1), 0.9);
    piece.add(drums, random.uniform(0.2, 0.7), 0.3);
    if (hasWind)
        piece.add(wind(piece), random.uniform(0.05, 0.25), 0.3);
}

} // namespace genrescope::demo
