// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace genrescope::ui {

/// What a worker has to say to the window, kept until the window's thread looks. Any thread may
/// post; letters are taken in the order in which they came.
class Mailbox {
public:
    /// Something that the window's thread will do. It owns copies of all it speaks of.
    using Letter = std::function<void()>;

    struct Progress {
        std::size_t done = 0;
        std::size_t total = 0;
    };

    void post(Letter letter)
    {
        const std::lock_guard lock(m_mutex);
        m_letters.push_back(std::move(letter));
    }

    /// Only the latest counts: the one before is dropped if nobody looked.
    void postProgress(std::size_t done, std::size_t total)
    {
        const std::lock_guard lock(m_mutex);
        m_progress = Progress{done, total};
    }

    std::vector<Letter> takeLetters()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_letters, {});
    }

    std::optional<Progress> takeProgress()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_progress, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::vector<Letter> m_letters;
    std::optional<Progress> m_progress;
};

} // namespace genrescope::ui
