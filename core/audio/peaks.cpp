// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/peaks.h"

#include "core/audio/sound_decoder.h"
#include "core/base/files.h"

#include <algorithm>
#include <cassert>
#include <chrono>

namespace genrescope {

namespace {

constexpr std::size_t kBlock = 16384;
constexpr auto kBetweenReports = std::chrono::milliseconds(250);

} // namespace

PeakBuilder::PeakBuilder(int sampleRateHz, std::size_t most)
    : m_sampleRateHz(sampleRateHz)
    , m_most(most)
{
    assert(sampleRateHz > 0 && most >= 2 && most % 2 == 0);
}

void PeakBuilder::add(std::span<const float> samples)
{
    while (!samples.empty()) {
        const auto piece = samples.first(std::min(samples.size(), m_stretchSamples - m_open));
        const auto [low, high] = std::ranges::minmax(piece);
        m_openLow = m_open == 0 ? low : std::min(m_openLow, low);
        m_openHigh = m_open == 0 ? high : std::max(m_openHigh, high);
        m_open += piece.size();
        samples = samples.subspan(piece.size());
        if (m_open == m_stretchSamples)
            close();
    }
}

void PeakBuilder::close()
{
    m_low.push_back(m_openLow);
    m_high.push_back(m_openHigh);
    m_open = 0;
    if (m_high.size() < m_most)
        return;
    for (std::size_t i = 0; i < m_most / 2; ++i) {
        m_low[i] = std::min(m_low[2 * i], m_low[2 * i + 1]);
        m_high[i] = std::max(m_high[2 * i], m_high[2 * i + 1]);
    }
    m_low.resize(m_most / 2);
    m_high.resize(m_most / 2);
    m_stretchSamples *= 2;
}

Peaks PeakBuilder::peaks() const
{
    Peaks peaks{static_cast<double>(m_stretchSamples) / m_sampleRateHz, m_low, m_high};
    if (m_open > 0) {
        peaks.low.push_back(m_openLow);
        peaks.high.push_back(m_openHigh);
    }
    return peaks;
}

Result<Peaks> readPeaks(const std::filesystem::path& file, const std::stop_token& stop,
                        const std::function<void(const Peaks&, double)>& grown)
{
    auto decoder = SoundDecoder::open(file);
    if (!decoder)
        return tl::unexpected(decoder.error());
    PeakBuilder builder(decoder->facts().sampleRateHz);
    std::vector<float> samples(kBlock);
    auto reported = std::chrono::steady_clock::now();
    for (;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, textOf(file));
        const auto count = decoder->read(samples);
        if (!count)
            return tl::unexpected(count.error());
        builder.add(std::span(samples).first(*count));
        if (*count < samples.size())
            return builder.peaks();
        if (std::chrono::steady_clock::now() - reported >= kBetweenReports) {
            grown(builder.peaks(), decoder->facts().seconds);
            reported = std::chrono::steady_clock::now();
        }
    }
}

} // namespace genrescope
