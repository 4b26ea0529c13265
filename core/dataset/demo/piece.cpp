// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/piece.h"

#include "core/dataset/demo/shaping.h"

#include <algorithm>
#include <cmath>

namespace genrescope::demo {

namespace {

constexpr double kHighestPeak = 0.95;

double meanSquare(const Sound& sound)
{
    double sum = 0;
    for (const float sample : sound)
        sum += static_cast<double>(sample) * sample;
    return sum / static_cast<double>(std::max<std::size_t>(1, sound.size()));
}

/// Root mean square over the tenths of a second that are not (nearly) silent: so a sparse track is
/// not made louder than a busy one.
double levelWhereItSounds(const Sound& track)
{
    const std::size_t window = samplesIn(0.1);
    double sum = 0;
    int heard = 0;
    for (std::size_t start = 0; start < track.size(); start += window) {
        const std::size_t end = std::min(track.size(), start + window);
        double square = 0;
        for (std::size_t i = start; i < end; ++i)
            square += static_cast<double>(track[i]) * track[i];
        square /= static_cast<double>(end - start);
        if (square > 1e-6) {
            sum += square;
            ++heard;
        }
    }
    return heard == 0 ? 0 : std::sqrt(sum / heard);
}

} // namespace

double Beat::at(double beat) const
{
    const double whole = std::floor(beat);
    const double part = beat - whole;
    const double swung = part < 0.5 ? 2 * part * swing : swing + (2 * part - 1) * (1 - swing);
    return (whole + swung - offset) * 60 / perMinute;
}

Piece::Piece(double seconds, Random ownRandom)
    : random(std::move(ownRandom))
    , m_seconds(seconds)
    , m_dry(samplesIn(seconds))
    , m_room(m_dry.size())
{
}

void Piece::beginWithin(int bars, int beatsPerBar)
{
    beat.offset = random.uniform(0, static_cast<double>(bars * beatsPerBar));
}

void Piece::forEachBar(int beatsPerBar, const std::function<void(int)>& play) const
{
    // One bar early, for what still rings when the clip begins.
    const int first = std::max(0, static_cast<int>(beat.offset) / beatsPerBar - 1);
    for (int bar = first; beat.at(bar * beatsPerBar) < m_seconds; ++bar)
        play(bar);
}

void Piece::strike(Sound& track, const Sound& sound, double atBeat, double gain)
{
    const double off = std::clamp(random.normal(), -2.0, 2.0) * looseSeconds;
    mixInto(track, sound, beat.at(atBeat) + off, gain * random.uniform(0.85, 1.1));
}

void Piece::play(Sound& track, Instrument& instrument, int pitch, double atBeat, double beats,
                 double level)
{
    const double seconds = std::max(0.03, beat.at(atBeat + beats) - beat.at(atBeat));
    if (beat.at(atBeat) > m_seconds || beat.at(atBeat) + seconds < -3)
        return;
    const double struck = std::clamp(level * random.uniform(0.85, 1.1), 0.05, 1.2);
    strike(track, instrument({static_cast<double>(pitch), seconds, struck}), atBeat, 1);
}

void Piece::add(const Sound& track, double gain, double room)
{
    const double level = levelWhereItSounds(track);
    if (level == 0)
        return;
    mixInto(m_dry, track, 0, gain / level);
    mixInto(m_room, track, 0, gain / level * room);
}

Sound Piece::record()
{
    Sound mix = m_dry;
    mixInto(mix, reverb(m_room, roomSeconds), 0, 1);
    highPass(mix, 20 * std::pow(6, random.uniform()));
    tilt(mix, random.uniform(-6, 6));
    lowPass(mix, 3000 * std::pow(3.5, random.uniform()));

    const double level = std::pow(10, random.uniform(-25, -14) / 20);
    const double hissLevel = level * std::pow(10, random.uniform(-62, -32) / 20);
    const double present = std::sqrt(meanSquare(mix));
    const double gain = present > 0 ? level / present : 0;
    Noise hiss(random.below(UINT32_MAX));
    float peak = 0;
    for (float& sample : mix) {
        sample = static_cast<float>(gain * sample + 1.7 * hissLevel * hiss.next());
        peak = std::max(peak, std::abs(sample));
    }
    if (peak > kHighestPeak) {
        for (float& sample : mix)
            sample *= static_cast<float>(kHighestPeak / peak);
    }
    return mix;
}

} // namespace genrescope::demo
