// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <thread>
#include <vector>

namespace genrescope::ui {

/// Decodes a file as stereo on a thread of its own, some two seconds ahead of whoever takes the
/// sound, so that taking never waits. All calls come from one thread.
class ReadAhead {
public:
    ReadAhead(std::filesystem::path file, double startSeconds);
    ~ReadAhead(); ///< ends the decoding

    struct State {
        int sampleRateHz = 0;       ///< 0 until the file is open
        bool ended = false;         ///< nothing will follow what waits
        std::size_t waiting = 0;    ///< samples that could be taken now
        std::optional<Error> error; ///< why it ended before the file's end
    };
    State state() const;

    /// Copies what is there, up to whole.size() samples (even), and returns how many.
    std::size_t take(std::span<float> into);

private:
    void decode(const std::filesystem::path& file, double startSeconds, std::stop_token stop);
    bool hand(std::span<const float> samples, std::stop_token stop);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_taken;
    State m_state;
    std::vector<float> m_samples; ///< a queue: those before m_first were taken
    std::size_t m_first = 0;
    std::jthread m_worker; ///< joined before the rest is gone
};

} // namespace genrescope::ui
