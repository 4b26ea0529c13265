// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/shaping.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace genrescope::demo {

namespace {

/// How much of the way to its target a level goes each sample.
float shareOf(double timeConstantSeconds)
{
    return static_cast<float>(1 -
                              std::exp(-1 / (std::max(timeConstantSeconds, 1e-4) * kSampleRateHz)));
}

} // namespace

EnvelopeRun::EnvelopeRun(const Envelope& envelope)
    : m_rise(static_cast<float>(1 / (std::max(envelope.attack, 1e-3) * kSampleRateHz)))
    , m_target(static_cast<float>(envelope.sustain))
    , m_share(shareOf(envelope.decay))
    , m_releaseShare(shareOf(envelope.release))
{
}

void EnvelopeRun::letGo()
{
    m_rising = false;
    m_target = 0;
    m_share = m_releaseShare;
}

Filter::Filter(double cutoffHz, double resonance)
    : m_damping(static_cast<float>(2 - 1.95 * std::clamp(resonance, 0.0, 1.0)))
{
    setCutoff(cutoffHz);
}

void Filter::setCutoff(double hz)
{
    m_g = static_cast<float>(
        std::tan(std::numbers::pi * std::clamp(hz, 10.0, 0.45 * kSampleRateHz) / kSampleRateHz));
    m_a1 = 1 / (1 + m_g * (m_g + m_damping));
    m_a2 = m_g * m_a1;
    m_a3 = m_g * m_a2;
}

void lowPass(Sound& track, double cutoffHz, double resonance)
{
    Filter filter(cutoffHz, resonance);
    for (float& sample : track)
        sample = filter.lowPass(sample);
}

void highPass(Sound& track, double cutoffHz)
{
    Filter filter(cutoffHz, 0.3);
    for (float& sample : track)
        sample = filter.highPass(sample);
}

void tilt(Sound& track, double decibels)
{
    Filter split(800, 0);
    const auto up = static_cast<float>(std::pow(10, decibels / 40)), down = 1 / up;
    for (float& sample : track) {
        const float bass = split.lowPass(sample);
        sample = down * bass + up * (sample - bass);
    }
}

void drive(Sound& track, double gain)
{
    // log(cosh(x)), the antiderivative of tanh, without overflow.
    const auto integral = [](double x) {
        return std::abs(x) + std::log1p(std::exp(-2 * std::abs(x))) - std::numbers::ln2;
    };
    double before = 0, integralBefore = 0;
    for (float& sample : track) {
        const double now = gain * sample;
        const double integralNow = integral(now);
        const double step = now - before;
        sample = static_cast<float>(std::abs(step) < 1e-4 ? std::tanh((now + before) / 2)
                                                          : (integralNow - integralBefore) / step);
        before = now;
        integralBefore = integralNow;
    }
}

void echo(Sound& track, double everySeconds, double share)
{
    const std::size_t delay = std::max<std::size_t>(1, samplesIn(everySeconds));
    const auto factor = static_cast<float>(share);
    for (std::size_t i = delay; i < track.size(); ++i)
        track[i] += factor * track[i - delay];
}

Sound reverb(const Sound& dry, double seconds)
{
    constexpr double combSeconds[] = {0.0297, 0.0371, 0.0411, 0.0437};
    constexpr double allPassSeconds[] = {0.0050, 0.0017};

    Sound wet(dry.size());
    for (const double length : combSeconds) {
        const auto feedback = static_cast<float>(std::pow(10, -3 * length / seconds));
        std::vector<float> line(samplesIn(length));
        float damped = 0;
        std::size_t place = 0;
        for (std::size_t i = 0; i < dry.size(); ++i) {
            const float out = line[place];
            damped += 0.6f * (out - damped);
            line[place] = dry[i] + feedback * damped;
            place = place + 1 == line.size() ? 0 : place + 1;
            wet[i] += 0.25f * out;
        }
    }
    for (const double length : allPassSeconds) {
        std::vector<float> line(samplesIn(length));
        std::size_t place = 0;
        for (float& sample : wet) {
            const float out = line[place] - 0.7f * sample;
            line[place] = sample + 0.7f * out;
            place = place + 1 == line.size() ? 0 : place + 1;
            sample = out;
        }
    }
    return wet;
}

} // namespace genrescope::demo
