// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/drums.h"
#include "core/dataset/demo/harmony.h"
#include "core/dataset/demo/shaping.h"
#include "core/dataset/demo/styles.h"

#include <array>

namespace genrescope::demo {

namespace {

/// The chord's root in each of the twelve bars.
constexpr std::array<int, 12> kTwelveBars = {0, 0, 0, 0, 5, 5, 0, 0, 7, 5, 0, 7};
constexpr std::array<int, 12> kQuickChange = {0, 5, 0, 0, 5, 5, 0, 0, 7, 5, 0, 7};

void playShuffleRiff(Piece& piece, Sound& track, Instrument& guitar, const Chord& chord, int key,
                     double start)
{
    // Root and fifth, whose fifth climbs to the sixth and the flat seventh and back.
    constexpr int climb[] = {7, 7, 9, 9, 10, 10, 9, 9};
    for (int eighth = 0; eighth < 8; ++eighth) {
        const double at = start + 0.5 * eighth;
        const int root = pitchOf(chord, key, 40);
        piece.play(track, guitar, root, at, 0.4, eighth % 2 == 0 ? 0.8 : 0.55);
        piece.play(track, guitar, root + climb[eighth], at, 0.4, eighth % 2 == 0 ? 0.7 : 0.5);
    }
}

void playWalkingBass(Piece& piece, Sound& track, Instrument& bass, const Chord& chord, int key,
                     double start)
{
    constexpr std::array<std::array<int, 4>, 4> walks = {
        {{0, 4, 7, 9}, {0, 4, 7, 10}, {12, 10, 7, 4}, {0, 0, 7, 7}}};
    const auto& walk = walks[piece.random.below(walks.size())];
    for (std::size_t beat = 0; beat < 4; ++beat)
        piece.play(track, bass, pitchOf(chord, key, 31, walk[beat]),
                   start + static_cast<double>(beat), 0.85, 0.9);
}

} // namespace

void composeBlues(Piece& piece)
{
    Random& random = piece.random;
    piece.beat = {random.uniform(58, 142), 0, random.uniform(0.56, 0.68)};
    piece.beginWithin(12, 4);
    piece.looseSeconds = random.uniform(0.006, 0.014);
    piece.roomSeconds = random.uniform(0.4, 1.4);

    const auto& roots = random.uniform() < 0.5 ? kTwelveBars : kQuickChange;
    const bool isMinor = random.uniform() < 0.2;
    const int key = 48 + static_cast<int>(random.below(12));

    const double setting = random.uniform();
    const bool isSolo = setting < 0.3;   // a player alone, with a steel guitar
    const bool shuffles = setting < 0.6; // a riff; else chords and a walking bass
    Instrument guitar =
        isSolo ? drawInstrument(random, {steelGuitar, nylonGuitar}) : leadGuitar(random);
    Instrument chordal = drawInstrument(random, {organ, electricPiano, piano, steelGuitar});
    Instrument bass = drawInstrument(random, {uprightBass, pickedBass});
    Instrument leading = drawInstrument(random, {leadGuitar, leadGuitar, harmonica, piano});
    const Sound kick = kickDrum(random, 0.2), snare = snareDrum(random, random.uniform(0.2, 0.7)),
                cymbal = random.uniform() < 0.5 ? rideCymbal(random) : closedHat(random);

    Melody melody(kBluesScale, key, 58, 79, random.fork(1));
    Sound riff = piece.newTrack(), chords = piece.newTrack(), basses = piece.newTrack(),
          lead = piece.newTrack(), drums = piece.newTrack();
    piece.forEachBar(4, [&](int bar) {
        const int root = roots[static_cast<std::size_t>(bar) % 12];
        const Chord chord = isMinor && root != 7 ? minorSeventhOn(root) : dominantSeventhOn(root);
        const double start = 4.0 * bar;

        if (shuffles)
            playShuffleRiff(piece, riff, guitar, chord, key, start);
        else
            for (const double at : {0.0, 1.5, 2.5})
                for (const int pitch : closePosition(chord, key, 52))
                    piece.play(chords, chordal, pitch, start + at, random.uniform(0.4, 1.2), 0.6);
        if (!isSolo) {
            playWalkingBass(piece, basses, bass, chord, key, start);
            for (int beat = 0; beat < 4; ++beat) {
                piece.strike(drums, beat % 2 == 0 ? kick : snare, start + beat, 0.9);
                piece.strike(drums, cymbal, start + beat, 0.5);
                piece.strike(drums, cymbal, start + beat + 0.5, 0.3);
            }
        }
        // Phrases of two bars, then the singer would answer.
        if (bar % 4 < 2 + static_cast<int>(random.below(2))) {
            for (double at = start; at < start + 4;) {
                const double length = random.uniform() < 0.4   ? 0.5
                                      : random.uniform() < 0.6 ? 1
                                                               : 1.5;
                const int pitch = melody.next(chord, at == start);
                if (random.uniform() < 0.8)
                    piece.play(lead, leading, pitch, at, length, random.uniform(0.6, 1));
                at += length;
            }
        }
    });

    drive(riff, random.uniform(0.3, 2));
    drive(lead, random.uniform(0.3, 3));
    lowPass(lead, random.uniform(3000, 6000));
    piece.add(riff, random.uniform(0.5, 0.9), 0.15);
    piece.add(chords, random.uniform(0.5, 0.8), 0.2);
    piece.add(basses, random.uniform(0.6, 1), 0.05);
    piece.add(lead, random.uniform(0.6, 1), 0.3);
    piece.add(drums, random.uniform(0.3, 0.8), 0.15);
}

} // namespace genrescope::demo
