// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo/wave.h"

#include "core/dataset/demo/sound.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace genrescope::demo {

namespace {

constexpr double kHighestPartialHz = 0.48 * kSampleRateHz;

double drawbar(int partial)
{
    switch (partial) {
    case 1:
        return 1;
    case 2:
        return 0.8;
    case 3:
        return 0.6;
    case 4:
        return 0.4;
    case 6:
        return 0.2;
    case 8:
        return 0.25;
    default:
        return 0;
    }
}

} // namespace

Wave::Wave(const std::function<double(int)>& amplitude)
{
    const int most = 1 << (kOctaves - 1);
    std::vector<double> amplitudes;
    double meanSquare = 0;
    for (int h = 1; h <= most; ++h) {
        amplitudes.push_back(amplitude(h));
        meanSquare += amplitudes.back() * amplitudes.back() / 2;
    }
    const double scale = 0.5 / std::sqrt(meanSquare);

    std::vector<double> period(kSize), sum(kSize);
    for (std::size_t i = 0; i < kSize; ++i)
        period[i] = std::sin(2 * std::numbers::pi * static_cast<double>(i) / kSize);
    int partial = 0;
    for (int octave = 0; octave < kOctaves; ++octave) {
        for (; partial < 1 << octave; ++partial) {
            const double level = scale * amplitudes[static_cast<std::size_t>(partial)];
            if (level == 0)
                continue;
            for (std::size_t i = 0; i < kSize; ++i)
                sum[i] += level * period[i * static_cast<std::size_t>(partial + 1) % kSize];
        }
        auto& table = m_tables[static_cast<std::size_t>(octave)];
        table.assign(sum.begin(), sum.end());
        table.push_back(table.front());
    }
}

const float* Wave::tableFor(double hz) const
{
    int octave = 0;
    while (octave + 1 < kOctaves && hz * (2 << octave) <= kHighestPartialHz)
        ++octave;
    return m_tables[static_cast<std::size_t>(octave)].data();
}

const Wave& Wave::sine()
{
    static const Wave wave([](int h) { return h == 1 ? 1.0 : 0.0; });
    return wave;
}

const Wave& Wave::triangle()
{
    static const Wave wave(
        [](int h) { return h % 2 == 0 ? 0.0 : (h % 4 == 1 ? 1.0 : -1.0) / h / h; });
    return wave;
}

const Wave& Wave::saw()
{
    static const Wave wave([](int h) { return 1.0 / h; });
    return wave;
}

const Wave& Wave::square()
{
    static const Wave wave([](int h) { return h % 2 == 0 ? 0.0 : 1.0 / h; });
    return wave;
}

const Wave& Wave::pulse()
{
    static const Wave wave([](int h) { return std::sin(std::numbers::pi * h / 4) / h; });
    return wave;
}

const Wave& Wave::reed()
{
    // Falls slowly up to a formant about the fifth partial, then quickly.
    static const Wave wave([](int h) { return (h < 6 ? 1.0 : 6.0 / h) / std::pow(h, 0.7); });
    return wave;
}

const Wave& Wave::organ()
{
    static const Wave wave(drawbar);
    return wave;
}

Oscillator::Oscillator(const Wave& wave, double hz, double phase)
    : m_table(wave.tableFor(hz))
    , m_phase(static_cast<std::uint32_t>(static_cast<std::int64_t>(phase * 0x1p32)))
{
    setHz(hz);
}

void Oscillator::setHz(double hz)
{
    m_increment = static_cast<std::uint32_t>(std::min(hz / kSampleRateHz, 0.5) * 0x1p32);
}

double hzOf(double pitch)
{
    return 440 * std::exp2((pitch - 69) / 12);
}

} // namespace genrescope::demo
