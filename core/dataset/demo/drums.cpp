// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/drums.h"

#include "core/dataset/demo/shaping.h"
#include "core/dataset/demo/wave.h"

#include <algorithm>
#include <cmath>

namespace genrescope::demo {

namespace {

std::uint64_t seedFrom(Random& random)
{
    return random.below(UINT32_MAX);
}

/// Falls to 37 % in `timeConstant` seconds, after a rise of half a millisecond.
double fallAt(std::size_t sample, double timeConstant)
{
    const double t = static_cast<double>(sample) / kSampleRateHz;
    return std::min(1.0, t / 0.0005) * std::exp(-t / timeConstant);
}

// Structs, not arguments: what stands in braces is drawn from left to right.

/// A skin: a sine that falls from one frequency to another.
struct Skin {
    double fromHz, toHz, dropSeconds, ringSeconds;
};
Sound struck(const Skin& skin)
{
    Sound sound(samplesIn(5 * skin.ringSeconds));
    Oscillator tone(Wave::sine(), skin.toHz);
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const double t = static_cast<double>(i) / kSampleRateHz;
        tone.setHz(skin.toHz + (skin.fromHz - skin.toHz) * std::exp(-t / skin.dropSeconds));
        sound[i] = static_cast<float>(1.4 * tone.next() * fallAt(i, skin.ringSeconds));
    }
    return sound;
}

/// Noise between two frequencies that dies away.
struct Burst {
    double lowHz, highHz, ringSeconds;
};
Sound struck(const Burst& burst, Random& random)
{
    Sound sound(samplesIn(5 * burst.ringSeconds));
    Noise noise(seedFrom(random));
    Filter low(burst.highHz, 0.1), high(burst.lowHz, 0.1);
    for (std::size_t i = 0; i < sound.size(); ++i)
        sound[i] = static_cast<float>(high.highPass(low.lowPass(noise.next())) *
                                      fallAt(i, burst.ringSeconds));
    return sound;
}

/// Six square waves that are no multiples of each other, and noise, through a high-pass.
struct Plate {
    double baseHz, lowHz, ringSeconds, noiseLevel;
};
Sound struck(const Plate& plate, Random& random)
{
    constexpr double ratios[] = {1, 1.342, 1.2312, 1.6532, 1.9523, 2.1523};
    Sound sound(samplesIn(5 * plate.ringSeconds));
    Noise noise(seedFrom(random));
    std::vector<Oscillator> waves;
    for (const double ratio : ratios)
        waves.emplace_back(Wave::square(), plate.baseHz * ratio, random.uniform());
    Filter high(plate.lowHz, 0.2);
    for (std::size_t i = 0; i < sound.size(); ++i) {
        float sum = static_cast<float>(plate.noiseLevel) * noise.next();
        for (Oscillator& wave : waves)
            sum += 0.3f * wave.next();
        sound[i] = static_cast<float>(high.highPass(sum) * fallAt(i, plate.ringSeconds));
    }
    return sound;
}

void add(Sound& sound, const Sound& other, double gain, double atSeconds = 0)
{
    sound.resize(std::max(sound.size(), samplesIn(atSeconds) + other.size()));
    mixInto(sound, other, atSeconds, gain);
}

} // namespace

Sound kickDrum(Random& random, double hardness)
{
    Sound sound =
        struck(Skin{random.uniform(110, 260), random.uniform(42, 62), random.uniform(0.015, 0.05),
                    random.uniform(0.09, 0.22) * (1.2 - 0.6 * hardness)});
    add(sound, struck(Burst{1500, 6000, 0.004}, random), 0.2 + 1.2 * hardness);
    return sound;
}

Sound snareDrum(Random& random, double hardness)
{
    const Burst wires{random.uniform(700, 1800), random.uniform(5000, 9500),
                      random.uniform(0.05, 0.14)};
    Sound sound = struck(wires, random);
    add(sound, struck(Skin{330, random.uniform(160, 220), 0.01, 0.06}), 0.2 + 0.6 * hardness);
    return sound;
}

Sound handClap(Random& random)
{
    Burst hands{random.uniform(700, 1200), random.uniform(2500, 5000), 0.005};
    Sound sound;
    for (const double at : {0.0, 0.011, 0.023})
        add(sound, struck(hands, random), 1.2, at);
    hands.ringSeconds = random.uniform(0.05, 0.12);
    add(sound, struck(hands, random), 1, 0.032);
    return sound;
}

Sound closedHat(Random& random)
{
    const Plate hat{random.uniform(400, 620), random.uniform(5500, 8000),
                    random.uniform(0.012, 0.04), 1};
    return struck(hat, random);
}

Sound openHat(Random& random)
{
    const Plate hat{random.uniform(400, 620), random.uniform(5000, 7500), random.uniform(0.08, 0.2),
                    0.8};
    return struck(hat, random);
}

Sound rideCymbal(Random& random)
{
    const Plate bow{random.uniform(300, 480), random.uniform(3500, 5500), random.uniform(0.2, 0.4),
                    0.4};
    const Plate tip{random.uniform(500, 700), 3000, 0.02, 0.2};
    Sound sound = struck(bow, random);
    add(sound, struck(tip, random), 0.8);
    return sound;
}

Sound crashCymbal(Random& random)
{
    const Plate edge{random.uniform(250, 420), random.uniform(2500, 4500), random.uniform(0.4, 0.8),
                     1};
    return struck(edge, random);
}

Sound tomDrum(Random& random, double hz)
{
    Sound sound = struck(Skin{1.7 * hz, hz, 0.04, random.uniform(0.1, 0.2)});
    add(sound, struck(Burst{800, 4000, 0.01}, random), 0.3);
    return sound;
}

Sound shaker(Random& random)
{
    const Burst grains{random.uniform(4000, 6500), 10000, random.uniform(0.015, 0.04)};
    Sound sound = struck(grains, random);
    // Grains need a moment to reach the wall.
    const std::size_t rise = std::min(sound.size(), samplesIn(0.012));
    for (std::size_t i = 0; i < rise; ++i)
        sound[i] *= static_cast<float>(i) / static_cast<float>(rise);
    return sound;
}

Sound rimClick(Random& random)
{
    Sound sound = struck(Skin{random.uniform(1500, 2600), random.uniform(1200, 2300), 0.005,
                              random.uniform(0.01, 0.03)});
    add(sound, struck(Burst{2000, 8000, 0.004}, random), 0.4);
    return sound;
}

} // namespace genrescope::demo
