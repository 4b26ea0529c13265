// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/drums.h"
#include "core/dataset/demo/harmony.h"
#include "core/dataset/demo/shaping.h"
#include "core/dataset/demo/styles.h"

#include <array>
#include <vector>

namespace genrescope::demo {

namespace {

/// A loop of sixteenths: semitones above the key, or a rest.
struct Step {
    int above = 0;
    double level = 0; ///< 0: a rest
};
using Loop = std::array<Step, 16>;

Loop drawLoop(Random& random, const std::vector<int>& scale, double density)
{
    Loop loop;
    for (std::size_t i = 0; i < loop.size(); ++i) {
        const bool isOn = i == 0 || random.uniform() < density;
        const int degree = random.uniform() < 0.6 ? 0 : scale[random.below(scale.size())];
        loop[i] = {degree + (random.uniform() < 0.15 ? 12 : 0),
                   isOn ? random.uniform(0.5, 1) : 0.0};
    }
    return loop;
}

} // namespace

void composeTechno(Piece& piece)
{
    Random& random = piece.random;
    piece.beat = {random.uniform(104, 152)};
    piece.beginWithin(16, 4);
    piece.looseSeconds = 0; // machines do not stray
    piece.roomSeconds = random.uniform(0.5, 2.5);

    const int key = 36 + static_cast<int>(random.below(12));
    const auto& scale = random.uniform() < 0.7 ? kMinorScale : kDorianScale;
    const Chord tonic = minorSeventhOn(0);
    const Chord other = random.uniform() < 0.5 ? majorSeventhOn(8) : minorSeventhOn(5);

    const double section = random.uniform();
    const bool isBreak = section < 0.3; // the drums wait
    const bool hasPad = isBreak || random.uniform() < 0.5;
    const bool hasAcid = random.uniform() < 0.45;
    const bool hasStabs = random.uniform() < 0.6;

    Instrument bass = synthBass(random), squelch = acidLead(random),
               chordal = drawInstrument(random, {stab, stab, electricPiano, organ}),
               back = drawInstrument(random, {pad, pad, violins});
    const Sound kick = kickDrum(random, random.uniform(0.2, 0.8)), clap = handClap(random),
                hat = closedHat(random), open = openHat(random), rim = rimClick(random);
    const Loop bassLoop = drawLoop(random, scale, random.uniform(0.3, 0.9)),
               acidLoop = drawLoop(random, scale, random.uniform(0.5, 0.9)),
               rimLoop = drawLoop(random, scale, 0.15);
    const std::vector<double> stabBeats = random.uniform() < 0.5
                                              ? std::vector<double>{0.75, 2.5}
                                              : std::vector<double>{0.5, 1.25, 3.5};
    const bool busyHats = random.uniform() < 0.5;

    Sound basses = piece.newTrack(), acid = piece.newTrack(), stabs = piece.newTrack(),
          pads = piece.newTrack(), kicks = piece.newTrack(), drums = piece.newTrack();
    piece.forEachBar(4, [&](int bar) {
        const double start = 4.0 * bar;
        const Chord& chord = bar % 8 < 6 ? tonic : other;
        for (std::size_t i = 0; i < 16; ++i) {
            const double at = start + 0.25 * static_cast<double>(i);
            if (bassLoop[i].level > 0 && (!isBreak || i % 4 == 0))
                piece.play(basses, bass, pitchOf(chord, key, 29, bassLoop[i].above), at, 0.22,
                           bassLoop[i].level);
            if (hasAcid && acidLoop[i].level > 0)
                piece.play(acid, squelch, key + 12 + acidLoop[i].above, at, 0.22,
                           acidLoop[i].level);
            if (busyHats && !isBreak)
                piece.strike(drums, hat, at, i % 4 == 2 ? 0.6 : 0.3);
            if (rimLoop[i].level > 0)
                piece.strike(drums, rim, at, 0.4);
        }
        if (!isBreak) {
            for (int beat = 0; beat < 4; ++beat) {
                piece.strike(kicks, kick, start + beat, 1);
                piece.strike(drums, open, start + beat + 0.5, 0.5);
                if (beat % 2 == 1)
                    piece.strike(drums, clap, start + beat, 0.7);
            }
        }
        if (hasStabs)
            for (const double at : stabBeats)
                for (const int pitch : closePosition(chord, key, 57))
                    piece.play(stabs, chordal, pitch, start + at, 0.3, 0.7);
        if (hasPad && bar % 2 == 0)
            for (const int pitch : closePosition(chord, key, 55))
                piece.play(pads, back, pitch, start, 7.8, 0.6);
    });

    drive(acid, random.uniform(0.5, 3));
    echo(stabs, piece.beat.seconds(0.75), random.uniform(0.3, 0.6));
    echo(acid, piece.beat.seconds(0.75), random.uniform(0, 0.4));
    piece.add(kicks, random.uniform(0.35, 1.2), 0.02);
    piece.add(drums, random.uniform(0.25, 0.6), 0.1);
    piece.add(basses, random.uniform(0.5, 0.9), 0.02);
    piece.add(acid, random.uniform(0.3, 0.6), 0.2);
    piece.add(stabs, random.uniform(0.3, 0.6), 0.4);
    piece.add(pads, random.uniform(0.3, 0.6), 0.5);
}

} // namespace genrescope::demo
