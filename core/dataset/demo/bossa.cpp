// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/drums.h"
#include "core/dataset/demo/harmony.h"
#include "core/dataset/demo/styles.h"

namespace genrescope::demo {

namespace {

using Progression = std::vector<Chord>;

Progression drawProgression(Random& random)
{
    const std::vector<Progression> all = {
        {majorSeventhOn(0), majorSeventhOn(0), ninthOn(2), ninthOn(2), minorSeventhOn(2),
         ninthOn(7), majorSeventhOn(0), ninthOn(1)},
        {minorSeventhOn(2), ninthOn(7), majorSeventhOn(0), dominantSeventhOn(9)},
        {minorSeventhOn(9), minorSeventhOn(2), ninthOn(7), majorSeventhOn(0)},
        {majorSeventhOn(0), minorSeventhOn(5), minorSeventhOn(4), ninthOn(9), minorSeventhOn(2),
         ninthOn(7)},
        {minorSeventhOn(0), minorSeventhOn(0), minorSeventhOn(2), ninthOn(7), minorSeventhOn(0),
         minorSeventhOn(5), ninthOn(1), minorSeventhOn(0)},
    };
    return all[random.below(all.size())];
}

} // namespace

void composeBossa(Piece& piece)
{
    Random& random = piece.random;
    piece.beat = {random.uniform(104, 164)};
    piece.beginWithin(16, 4);
    piece.looseSeconds = random.uniform(0.004, 0.01);
    piece.roomSeconds = random.uniform(0.5, 1.8);

    const Progression chords = drawProgression(random);
    const int key = 48 + static_cast<int>(random.below(12));

    Instrument chordal = drawInstrument(
        random, {nylonGuitar, nylonGuitar, steelGuitar, electricPiano, piano, organ});
    Instrument bass = drawInstrument(random, {uprightBass, uprightBass, pickedBass});
    Instrument leading =
        drawInstrument(random, {flute, nylonGuitar, electricPiano, vibraphone, piano, harmonica});
    const bool hasDrums = random.uniform() < 0.6;
    const bool hasTune = random.uniform() < 0.8;
    const bool hasPad = random.uniform() < 0.25;
    Instrument strings = violins(random);
    const Sound rim = rimClick(random), grains = shaker(random), kick = kickDrum(random, 0);

    // The beats of two bars on which the stick and the guitar fall: the clave and its kin.
    const std::vector<double> clave = random.uniform() < 0.5
                                          ? std::vector<double>{0, 1.5, 3, 5, 6.5}
                                          : std::vector<double>{1, 2, 4, 5.5, 7};
    const std::vector<double> comping = random.uniform() < 0.5
                                            ? std::vector<double>{0, 1.5, 2.5, 4.5, 5.5, 7}
                                            : std::vector<double>{0, 1, 2.5, 4, 5.5, 6.5};

    Melody melody(kMajorScale, key, 64, 84, random.fork(1));
    Sound basses = piece.newTrack(), guitar = piece.newTrack(), tune = piece.newTrack(),
          drums = piece.newTrack(), back = piece.newTrack();
    piece.forEachBar(4, [&](int bar) {
        const Chord& chord = chords[static_cast<std::size_t>(bar) % chords.size()];
        const double start = 4.0 * bar;
        const double half = bar % 2 == 0 ? 0 : 4;

        for (const auto& [at, above] : {std::pair{0.0, 0}, {1.5, 7}, {2.0, 7}, {3.5, 0}})
            piece.play(basses, bass, pitchOf(chord, key, 33, above), start + at,
                       at == 1.5 || at == 3.5 ? 0.45 : 1.3, 0.8);
        for (const double at : comping) {
            if (at < half || at >= half + 4)
                continue;
            const double length = random.uniform(0.4, 0.9), level = random.uniform(0.5, 0.8);
            for (const int pitch : closePosition(chord, key, 54))
                piece.play(guitar, chordal, pitch, start + at - half, length, level);
        }
        if (hasPad)
            for (const int pitch : closePosition(chord, key, 60))
                piece.play(back, strings, pitch, start, 3.8, 0.4);
        if (hasDrums) {
            for (const double at : clave)
                if (at >= half && at < half + 4)
                    piece.strike(drums, rim, start + at - half, 0.8);
            for (int eighth = 0; eighth < 8; ++eighth)
                piece.strike(drums, grains, start + 0.5 * eighth, eighth % 2 == 0 ? 0.35 : 0.5);
            for (const double at : {0.0, 1.5, 2.0, 3.5})
                piece.strike(drums, kick, start + at, 0.5);
        }
        if (hasTune && bar % 4 != 3) {
            for (double at = random.uniform() < 0.5 ? 0.5 : 0; at < 4;) {
                const double length = random.uniform() < 0.5   ? 0.5
                                      : random.uniform() < 0.5 ? 1
                                                               : 1.5;
                const int pitch = melody.next(chord, at == 0);
                if (random.uniform() < 0.75)
                    piece.play(tune, leading, pitch, start + at, 0.95 * length,
                               random.uniform(0.5, 0.9));
                at += length;
            }
        }
    });

    piece.add(basses, random.uniform(0.6, 1), 0.05);
    piece.add(guitar, random.uniform(0.6, 1), 0.2);
    piece.add(back, random.uniform(0.2, 0.4), 0.4);
    piece.add(tune, random.uniform(0.5, 0.9), 0.35);
    piece.add(drums, random.uniform(0.2, 0.5), 0.15);
}

} // namespace genrescope::demo
