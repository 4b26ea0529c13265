// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/read_ahead.h"

#include "core/audio/sound_decoder.h"
#include "core/base/files.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace genrescope::ui {

namespace {
constexpr std::size_t kBlock = 8192;
constexpr std::size_t kAhead = 4 * 48000; // two seconds at 48 kHz
} // namespace

ReadAhead::ReadAhead(std::filesystem::path file, double startSeconds)
    : m_worker([this, file = std::move(file), startSeconds](std::stop_token stop) {
        try {
            decode(file, startSeconds, std::move(stop));
        } catch (const std::exception& exception) {
            const std::lock_guard lock(m_mutex);
            m_state.error = Error{ErrorCode::Unexpected, textOf(file), exception.what()};
        }
        const std::lock_guard lock(m_mutex);
        m_state.ended = true;
    })
{
}

ReadAhead::~ReadAhead() = default;

ReadAhead::State ReadAhead::state() const
{
    const std::lock_guard lock(m_mutex);
    State state = m_state;
    state.waiting = m_samples.size() - m_first;
    return state;
}

std::size_t ReadAhead::take(std::span<float> into)
{
    std::size_t count = 0;
    {
        const std::lock_guard lock(m_mutex);
        count = std::min(into.size(), m_samples.size() - m_first);
        std::copy_n(m_samples.begin() + static_cast<std::ptrdiff_t>(m_first), count, into.begin());
        m_first += count;
    }
    m_taken.notify_one();
    return count;
}

void ReadAhead::decode(const std::filesystem::path& file, double startSeconds,
                       std::stop_token stop)
{
    const auto keep = [this](const Error& error) {
        const std::lock_guard lock(m_mutex);
        m_state.error = error;
    };
    auto decoder = SoundDecoder::open(file, Mix::Stereo);
    if (!decoder)
        return keep(decoder.error());
    if (startSeconds > 0) {
        if (const auto sought = decoder->seek(startSeconds); !sought)
            return keep(sought.error());
    }
    {
        const std::lock_guard lock(m_mutex);
        m_state.sampleRateHz = decoder->facts().sampleRateHz;
    }
    std::vector<float> block(kBlock);
    while (!stop.stop_requested()) {
        const auto count = decoder->read(block);
        if (!count)
            return keep(count.error());
        if (!hand(std::span(block).first(*count), stop) || *count < block.size())
            return;
    }
}

bool ReadAhead::hand(std::span<const float> samples, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    const bool isRoom =
        m_taken.wait(lock, stop, [this] { return m_samples.size() - m_first < kAhead; });
    if (!isRoom)
        return false;
    m_samples.erase(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(m_first));
    m_first = 0;
    m_samples.insert(m_samples.end(), samples.begin(), samples.end());
    return true;
}

} // namespace genrescope::ui
