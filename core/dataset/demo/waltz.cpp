// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/drums.h"
#include "core/dataset/demo/harmony.h"
#include "core/dataset/demo/styles.h"

namespace genrescope::demo {

namespace {

using Progression = std::vector<Chord>;

Progression drawProgression(Random& random, bool isMinor)
{
    const std::vector<Progression> major = {
        {majorOn(0), majorOn(0), dominantSeventhOn(7), dominantSeventhOn(7), dominantSeventhOn(7),
         dominantSeventhOn(7), majorOn(0), majorOn(0)},
        {majorOn(0), majorOn(0), majorOn(5), majorOn(5), dominantSeventhOn(7), dominantSeventhOn(7),
         majorOn(0), majorOn(0)},
        {majorOn(0), minorOn(9), minorOn(2), dominantSeventhOn(7)},
        {majorOn(0), dominantSeventhOn(9), minorOn(2), minorOn(2), dominantSeventhOn(7),
         dominantSeventhOn(7), majorOn(0), dominantSeventhOn(7)},
    };
    const std::vector<Progression> minor = {
        {minorOn(0), minorOn(0), minorOn(5), minorOn(0), dominantSeventhOn(7), dominantSeventhOn(7),
         minorOn(0), minorOn(0)},
        {minorOn(0), majorOn(10), majorOn(8), dominantSeventhOn(7)},
        {minorOn(0), minorOn(5), majorOn(10), majorOn(3)},
    };
    return isMinor ? minor[random.below(minor.size())] : major[random.below(major.size())];
}

} // namespace

void composeWaltz(Piece& piece)
{
    Random& random = piece.random;
    const bool isFast = random.uniform() < 0.6;
    piece.beat = {isFast ? random.uniform(140, 196) : random.uniform(78, 130)};
    piece.beginWithin(16, 3);
    piece.roomSeconds = random.uniform(0.8, 2.6);

    const bool isMinor = random.uniform() < 0.4;
    const Progression chords = drawProgression(random, isMinor);
    const int key = 48 + static_cast<int>(random.below(12));

    Instrument bass = drawInstrument(random, {uprightBass, uprightBass, pickedBass, piano, organ});
    Instrument chordal =
        drawInstrument(random, {accordion, violins, piano, nylonGuitar, steelGuitar, organ});
    Instrument leading = drawInstrument(random, {accordion, violins, flute, piano, harmonica});
    const bool hasDrums = random.uniform() < 0.5;
    const bool isPlucked = random.uniform() < 0.3; // a quiet passage: chords broken over the bar
    const Sound brush = snareDrum(random, 0), kick = kickDrum(random, 0);

    Melody melody(isMinor ? kMinorScale : kMajorScale, key, 64, 84, random.fork(1));
    Sound basses = piece.newTrack(), accompaniment = piece.newTrack(), tune = piece.newTrack(),
          drums = piece.newTrack();
    piece.forEachBar(3, [&](int bar) {
        const Chord& chord = chords[static_cast<std::size_t>(bar) % chords.size()];
        const double start = 3.0 * bar;
        const auto keys = closePosition(chord, key, 55);

        piece.play(basses, bass, pitchOf(chord, key, 36, bar % 2 == 0 ? 0 : 7), start, 0.95, 0.9);
        for (const int beat : {1, 2}) {
            for (std::size_t k = 0; k < keys.size(); ++k)
                piece.play(accompaniment, chordal, keys[k],
                           start + (isPlucked ? 0.5 * static_cast<double>(k) + beat - 1 : beat),
                           isPlucked ? 1.0 : random.uniform(0.3, 0.6), beat == 1 ? 0.6 : 0.5);
            if (hasDrums)
                piece.strike(drums, brush, start + beat, 0.6);
        }
        if (hasDrums)
            piece.strike(drums, kick, start, 0.8);

        const double rhythm = random.uniform();
        const std::vector<double> lengths = rhythm < 0.25   ? std::vector<double>{3}
                                            : rhythm < 0.5  ? std::vector<double>{2, 1}
                                            : rhythm < 0.75 ? std::vector<double>{1, 1, 1}
                                                            : std::vector<double>{1, .5, .5, 1};
        double at = start;
        for (const double length : lengths) {
            const int pitch = melody.next(chord, at == start);
            if (random.uniform() < 0.92)
                piece.play(tune, leading, pitch, at, 0.95 * length, random.uniform(0.6, 0.9));
            at += length;
        }
    });

    piece.add(basses, random.uniform(0.7, 1.1), 0.1);
    piece.add(accompaniment, random.uniform(0.5, 0.9), 0.3);
    piece.add(drums, random.uniform(0.2, 0.5), 0.2);
    if (!isPlucked)
        piece.add(tune, random.uniform(0.6, 1.1), 0.4);
}

} // namespace genrescope::demo
