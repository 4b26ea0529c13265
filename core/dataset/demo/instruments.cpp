// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/instruments.h"

namespace genrescope::demo {

namespace {

std::uint64_t seedFrom(Random& random)
{
    return random.below(UINT32_MAX);
}

/// Each note gets a seed of its own, counted up from the instrument's.
Instrument sounding(const SynthTimbre& timbre, Random& random)
{
    return [timbre, seed = seedFrom(random)](const Note& note) mutable {
        return synthNote(timbre, note, seed += 7919);
    };
}

Instrument sounding(const StringTimbre& timbre, Random& random)
{
    return [timbre, seed = seedFrom(random)](const Note& note) mutable {
        return stringNote(timbre, note, seed += 7919);
    };
}

Instrument sounding(const BellTimbre& timbre)
{
    return [timbre](const Note& note) { return bellNote(timbre, note); };
}

} // namespace

Instrument nylonGuitar(Random& random)
{
    return sounding(StringTimbre{.ringSeconds = random.uniform(1.2, 2.5),
                                 .softness = random.uniform(0.35, 0.5),
                                 .pickPlace = random.uniform(0.2, 0.45),
                                 .pickHz = random.uniform(1800, 3200),
                                 .damping = 0.08},
                    random);
}

Instrument steelGuitar(Random& random)
{
    return sounding(StringTimbre{.ringSeconds = random.uniform(2.5, 5),
                                 .softness = random.uniform(0.1, 0.3),
                                 .pickPlace = random.uniform(0.1, 0.25),
                                 .pickHz = random.uniform(4000, 8000),
                                 .damping = 0.06},
                    random);
}

Instrument leadGuitar(Random& random)
{
    const StringTimbre straight{.ringSeconds = random.uniform(4, 8),
                                .softness = random.uniform(0.2, 0.4),
                                .pickPlace = random.uniform(0.12, 0.3),
                                .pickHz = random.uniform(3000, 6000),
                                .damping = 0.05};
    StringTimbre bent = straight;
    bent.bendSemitones = random.uniform(0.8, 2.0);
    const double bentShare = random.uniform(0.2, 0.5);
    return
        [straight, bent, bentShare, own = random.fork(seedFrom(random))](const Note& note) mutable {
            const bool bends = note.seconds > 0.25 && own.uniform() < bentShare;
            return stringNote(bends ? bent : straight, note, seedFrom(own));
        };
}

Instrument uprightBass(Random& random)
{
    return sounding(StringTimbre{.ringSeconds = random.uniform(0.6, 1.2),
                                 .softness = random.uniform(0.4, 0.5),
                                 .pickPlace = random.uniform(0.3, 0.5),
                                 .pickHz = random.uniform(700, 1400),
                                 .damping = 0.05},
                    random);
}

Instrument pickedBass(Random& random)
{
    return sounding(StringTimbre{.ringSeconds = random.uniform(1.5, 3),
                                 .softness = random.uniform(0.2, 0.4),
                                 .pickPlace = random.uniform(0.08, 0.25),
                                 .pickHz = random.uniform(1500, 4000),
                                 .damping = 0.04},
                    random);
}

Instrument piano(Random& random)
{
    return sounding(StringTimbre{.ringSeconds = random.uniform(3, 6),
                                 .softness = random.uniform(0.3, 0.45),
                                 .pickPlace = 0.125, // where hammers strike
                                 .pickHz = random.uniform(1800, 4000),
                                 .damping = 0.1},
                    random);
}

Instrument electricPiano(Random& random)
{
    return sounding(BellTimbre{.ratio = random.uniform() < 0.5 ? 1.0 : 14.0,
                               .index = random.uniform(0.4, 1.6),
                               .indexSeconds = random.uniform(0.1, 0.4),
                               .ringSeconds = random.uniform(0.7, 1.6),
                               .tremoloHz = random.uniform(3, 6),
                               .tremoloDepth = random.uniform(0, 0.4)});
}

Instrument vibraphone(Random& random)
{
    return sounding(BellTimbre{.ratio = 4,
                               .index = random.uniform(0.3, 0.9),
                               .indexSeconds = random.uniform(0.05, 0.15),
                               .ringSeconds = random.uniform(0.8, 1.8),
                               .tremoloHz = random.uniform(4, 7),
                               .tremoloDepth = random.uniform(0.2, 0.6),
                               .damping = 0.25});
}

Instrument organ(Random& random)
{
    return sounding(SynthTimbre{.wave = &Wave::organ(),
                                .oscillators = 2,
                                .detuneCents = random.uniform(2, 8),
                                .loudness = {0.008, 0.3, 0.85, 0.03},
                                .cutoffHz = random.uniform(2500, 6000),
                                .vibratoHz = random.uniform(5, 7),
                                .vibratoCents = random.uniform(0, 18)},
                    random);
}

Instrument accordion(Random& random)
{
    return sounding(SynthTimbre{.wave = &Wave::reed(),
                                .oscillators = 3,
                                .detuneCents = random.uniform(8, 26),
                                .loudness = {0.03, 0.5, 0.9, 0.05},
                                .cutoffHz = random.uniform(2500, 5000)},
                    random);
}

Instrument harmonica(Random& random)
{
    return sounding(SynthTimbre{.wave = &Wave::reed(),
                                .oscillators = 2,
                                .detuneCents = random.uniform(3, 8),
                                .breath = random.uniform(0.01, 0.05),
                                .loudness = {0.04, 0.3, 0.8, 0.06},
                                .cutoffHz = random.uniform(2000, 4000),
                                .resonance = 0.2,
                                .vibratoHz = random.uniform(4.5, 6.5),
                                .vibratoCents = random.uniform(15, 50)},
                    random);
}

Instrument flute(Random& random)
{
    return sounding(SynthTimbre{.wave = &Wave::triangle(),
                                .breath = random.uniform(0.03, 0.12),
                                .loudness = {0.05, 0.3, 0.8, 0.08},
                                .cutoffHz = random.uniform(2500, 5000),
                                .vibratoHz = random.uniform(4.5, 6),
                                .vibratoCents = random.uniform(8, 30)},
                    random);
}

Instrument violins(Random& random)
{
    return sounding(SynthTimbre{.wave = &Wave::saw(),
                                .oscillators = 3,
                                .detuneCents = random.uniform(8, 20),
                                .breath = 0.01,
                                .loudness = {random.uniform(0.05, 0.15), 0.4, 0.85, 0.1},
                                .cutoffHz = random.uniform(2200, 4500),
                                .vibratoHz = random.uniform(5, 6.5),
                                .vibratoCents = random.uniform(10, 30)},
                    random);
}

Instrument pad(Random& random)
{
    const Wave* const waves[] = {&Wave::saw(), &Wave::triangle(), &Wave::pulse()};
    return sounding(
        SynthTimbre{.wave = waves[random.below(3)],
                    .oscillators = 3,
                    .detuneCents = random.uniform(8, 25),
                    .loudness = {random.uniform(0.3, 1.5), 1, 0.9, random.uniform(0.3, 0.8)},
                    .cutoffHz = random.uniform(500, 2500),
                    .sweepOctaves = random.uniform(-1.5, 1),
                    .sweepSeconds = random.uniform(0.8, 3),
                    .resonance = random.uniform(0, 0.4)},
        random);
}

Instrument stab(Random& random)
{
    return sounding(SynthTimbre{.wave = random.uniform() < 0.5 ? &Wave::saw() : &Wave::square(),
                                .oscillators = 2,
                                .detuneCents = random.uniform(5, 20),
                                .loudness = {0.003, random.uniform(0.06, 0.2), 0.1, 0.06},
                                .cutoffHz = random.uniform(600, 3000),
                                .sweepOctaves = random.uniform(0.5, 2),
                                .sweepSeconds = random.uniform(0.05, 0.2),
                                .resonance = random.uniform(0, 0.5)},
                    random);
}

Instrument synthBass(Random& random)
{
    const Wave* const waves[] = {&Wave::saw(), &Wave::square(), &Wave::triangle()};
    return sounding(
        SynthTimbre{.wave = waves[random.below(3)],
                    .subLevel = random.uniform(0, 0.6),
                    .loudness = {0.003, random.uniform(0.08, 0.3), random.uniform(0.2, 0.7), 0.02},
                    .cutoffHz = random.uniform(200, 900),
                    .sweepOctaves = random.uniform(0.5, 2.5),
                    .sweepSeconds = random.uniform(0.04, 0.15),
                    .resonance = random.uniform(0.1, 0.6)},
        random);
}

Instrument acidLead(Random& random)
{
    return sounding(SynthTimbre{.wave = random.uniform() < 0.6 ? &Wave::saw() : &Wave::square(),
                                .loudness = {0.003, 0.2, 0.4, 0.02},
                                .cutoffHz = random.uniform(300, 900),
                                .sweepOctaves = random.uniform(1.5, 3.5),
                                .sweepSeconds = random.uniform(0.06, 0.2),
                                .resonance = random.uniform(0.6, 0.9)},
                    random);
}

Instrument drawInstrument(Random& random, const std::vector<Instrument (*)(Random&)>& makers)
{
    return makers[random.below(makers.size())](random);
}

} // namespace genrescope::demo
