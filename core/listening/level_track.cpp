// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/level_track.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace genrescope {

namespace {

constexpr int kFramesPerSecond = 50;
constexpr double kSilence = 1e-4; // -80 dB of full scale, as for clips

} // namespace

LevelTrack::LevelTrack(int sampleRateHz)
    : m_frameSamples(static_cast<std::size_t>(sampleRateHz / kFramesPerSecond))
{
}

void LevelTrack::add(std::span<const float> samples)
{
    while (!samples.empty()) {
        const auto piece = samples.first(std::min(samples.size(), m_frameSamples - m_open));
        for (const float sample : piece)
            m_squares += static_cast<double>(sample) * static_cast<double>(sample);
        m_open += piece.size();
        samples = samples.subspan(piece.size());
        if (m_open == m_frameSamples)
            closeFrame();
    }
}

void LevelTrack::closeFrame()
{
    const double meanSquare = m_squares / static_cast<double>(m_frameSamples);
    if (meanSquare > kSilence * kSilence) {
        m_allSquares += meanSquare;
        ++m_heardFrames;
    }
    m_second.push_back(std::sqrt(meanSquare));
    m_squares = 0;
    m_open = 0;
    if (m_second.size() == kFramesPerSecond)
        closeSecond();
}

void LevelTrack::closeSecond()
{
    const double mean = std::accumulate(m_second.begin(), m_second.end(), 0.0) / kFramesPerSecond;
    if (mean > kSilence) {
        const auto below = [&](double share) {
            return static_cast<std::size_t>(
                std::ranges::count_if(m_second, [&](double rms) { return rms < share * mean; }));
        };
        m_frames += kFramesPerSecond;
        m_quietFrames += below(0.5);
        m_gapFrames += below(0.05);
    }
    m_second.clear();
}

double LevelTrack::levelDb() const
{
    return m_heardFrames > 0 ? 10 * std::log10(m_allSquares / static_cast<double>(m_heardFrames))
                             : -200;
}

double LevelTrack::quietShare() const
{
    return m_frames > 0 ? static_cast<double>(m_quietFrames) / static_cast<double>(m_frames) : 0;
}

double LevelTrack::gapShare() const
{
    return m_frames > 0 ? static_cast<double>(m_gapFrames) / static_cast<double>(m_frames) : 0;
}

} // namespace genrescope
