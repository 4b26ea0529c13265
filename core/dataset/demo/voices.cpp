// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/voices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace genrescope::demo {

namespace {

constexpr std::size_t kControlSamples = 32; // filters and pitches move this often
constexpr int kMostOscillators = 5;

/// When nothing is heard any more: -60 dB after the key was let go.
std::size_t tailSamples(double release)
{
    return samplesIn(6.9 * release);
}

} // namespace

Sound synthNote(const SynthTimbre& timbre, const Note& note, std::uint64_t seed)
{
    const std::size_t held = samplesIn(note.seconds);
    Sound sound(held + tailSamples(timbre.loudness.release));
    Noise noise(seed);
    const double hz = hzOf(note.pitch);

    const int count = std::clamp(timbre.oscillators, 1, kMostOscillators);
    std::vector<Oscillator> oscillators;
    std::array<double, kMostOscillators> detunes = {};
    for (int k = 0; k < count; ++k) {
        const double side = count == 1 ? 0 : 2.0 * k / (count - 1) - 1;
        detunes[static_cast<std::size_t>(k)] = std::exp2(side * timbre.detuneCents / 2400);
        oscillators.emplace_back(*timbre.wave, hz, 0.5 + 0.5 * noise.next());
    }
    Oscillator sub(Wave::sine(), hz / 2);
    Filter filter(timbre.cutoffHz, timbre.resonance);
    EnvelopeRun loudness(timbre.loudness);
    const double brightness = 0.4 + 0.6 * note.level;
    const auto each = static_cast<float>(note.level / std::sqrt(count));
    const auto subLevel = static_cast<float>(timbre.subLevel * note.level);
    const auto breath = static_cast<float>(timbre.breath * note.level);

    for (std::size_t i = 0; i < sound.size(); ++i) {
        if (i % kControlSamples == 0) {
            const double t = static_cast<double>(i) / kSampleRateHz;
            const double sweep = timbre.sweepOctaves * std::exp(-t / timbre.sweepSeconds);
            filter.setCutoff(timbre.cutoffHz * brightness * std::exp2(sweep));
            // A vibrato sets in late, as players' do.
            const double depth = timbre.vibratoCents * std::min(1.0, t / 0.4) / 1200;
            const double bend =
                std::exp2(depth * std::sin(2 * std::numbers::pi * timbre.vibratoHz * t));
            for (std::size_t k = 0; k < oscillators.size(); ++k)
                oscillators[k].setHz(hz * bend * detunes[k]);
        }
        if (i == held)
            loudness.letGo();
        float sum = 0;
        for (Oscillator& oscillator : oscillators)
            sum += oscillator.next();
        sum = each * sum + subLevel * sub.next();
        if (breath > 0)
            sum += breath * noise.next();
        sound[i] = loudness.next() * filter.lowPass(sum);
    }
    return sound;
}

Sound stringNote(const StringTimbre& timbre, const Note& note, std::uint64_t seed)
{
    const double hz = hzOf(note.pitch);
    const double ring = timbre.ringSeconds * std::sqrt(261.6 / hz);
    const std::size_t held = samplesIn(note.seconds);
    Sound sound(std::min(held + tailSamples(timbre.damping), samplesIn(note.seconds + ring)));

    // The loop lasts a period: whole samples, the filter's delay, and what the all-pass adds.
    const double period = kSampleRateHz / (hz * std::exp2(-timbre.bendSemitones / 12));
    const auto whole = static_cast<std::size_t>(std::max(2.0, period - timbre.softness - 0.3));
    const auto allPassOf = [&](double loopSamples) {
        const double rest =
            std::clamp(loopSamples - timbre.softness - static_cast<double>(whole), 0.1, 1.9);
        return static_cast<float>((1 - rest) / (1 + rest));
    };

    // The stroke: noise, softened, minus itself as it comes back from the near end.
    Noise noise(seed);
    std::vector<float> line(whole);
    Filter pick(timbre.pickHz * (0.3 + 0.7 * note.level), 0);
    for (float& sample : line)
        sample = pick.lowPass(noise.next());
    const auto back = std::max<std::size_t>(
        1, static_cast<std::size_t>(timbre.pickPlace * static_cast<double>(whole)));
    for (std::size_t i = whole; i-- > back;)
        line[i] -= line[i - back];
    float mean = 0, square = 1e-9f;
    for (const float sample : line)
        mean += sample / static_cast<float>(whole);
    for (float& sample : line) {
        sample -= mean;
        square += sample * sample / static_cast<float>(whole);
    }
    const auto scale = static_cast<float>(0.5 * note.level) / std::sqrt(square);
    for (float& sample : line)
        sample *= scale;

    const auto softness = static_cast<float>(timbre.softness);
    const auto loss = static_cast<float>(std::pow(10, -3 / (hz * ring)));
    const auto damped =
        static_cast<float>(std::pow(10, -3 / (hz * std::max(0.02, 6.9 * timbre.damping / 2))));
    float allPass = allPassOf(period), before = 0, allPassIn = 0, allPassOut = 0;
    std::size_t place = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const float out = line[place];
        sound[i] = out;
        const float smooth = (1 - softness) * out + softness * before;
        before = out;
        allPassOut = allPass * (smooth - allPassOut) + allPassIn;
        allPassIn = smooth;
        line[place] = allPassOut * (i < held ? loss : damped);
        place = place + 1 == whole ? 0 : place + 1;
    }
    // A bend is a slow slide along the sound itself: read it quicker until the pitch is reached.
    if (timbre.bendSemitones > 0) {
        const double bendSamples = 0.15 * kSampleRateHz;
        const double slow = std::exp2(-timbre.bendSemitones / 12);
        Sound bent(sound.size());
        double position = 0;
        for (std::size_t i = 0; i < bent.size(); ++i) {
            const auto left = static_cast<std::size_t>(position);
            if (left + 1 >= sound.size())
                break;
            const auto between = static_cast<float>(position - static_cast<double>(left));
            bent[i] = sound[left] + between * (sound[left + 1] - sound[left]);
            const double t = std::min(1.0, static_cast<double>(i) / bendSamples);
            position += 1 + (1 / slow - 1) * t;
        }
        return bent;
    }
    return sound;
}

Sound bellNote(const BellTimbre& timbre, const Note& note)
{
    const double hz = hzOf(note.pitch);
    const std::size_t held = samplesIn(note.seconds);
    Sound sound(std::min(held + tailSamples(timbre.damping), samplesIn(7 * timbre.ringSeconds)));
    const float* table = Wave::sine().tableFor(hz);
    const double step = hz / kSampleRateHz;
    Oscillator mover(Wave::sine(), hz * timbre.ratio);
    Oscillator tremolo(Wave::sine(), timbre.tremoloHz);

    // Less movement for high notes: its side bands would pass the highest frequency.
    const double room = std::max(0.0, 0.45 * kSampleRateHz / hz - 1) / timbre.ratio - 1;
    const double index = std::min(timbre.index * (0.3 + 0.7 * note.level), std::max(0.0, room));
    // A sine table's peak is 1/sqrt(2): 0.707 units are one radian.
    auto depth = static_cast<float>(index * std::numbers::sqrt2 / (2 * std::numbers::pi));
    const auto depthLoss = static_cast<float>(std::exp(-1 / (timbre.indexSeconds * kSampleRateHz)));
    const auto ringLoss = static_cast<float>(std::exp(-1 / (timbre.ringSeconds * kSampleRateHz)));
    const auto dampLoss = static_cast<float>(std::exp(-1 / (timbre.damping * kSampleRateHz)));
    const auto shake = static_cast<float>(timbre.tremoloDepth * std::numbers::sqrt2 / 2);

    auto level = static_cast<float>(note.level);
    double phase = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        double moved = phase + depth * mover.next();
        moved -= std::floor(moved);
        const double place = moved * Wave::kSize;
        const auto left = std::min(static_cast<std::size_t>(place), Wave::kSize - 1);
        const auto between = static_cast<float>(place - static_cast<double>(left));
        const float rise = std::min(1.0f, static_cast<float>(i) / 40);
        sound[i] = rise * level * (1 + shake * (tremolo.next() - 0.7f)) *
                   (table[left] + between * (table[left + 1] - table[left]));
        phase += step;
        depth *= depthLoss;
        level *= i < held ? ringLoss : dampLoss;
    }
    return sound;
}

} // namespace genrescope::demo
