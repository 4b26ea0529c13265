// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace genrescope::ui {

/// A gate on a worker's way: while it is closed, the worker waits there. A request to stop lets it
/// through.
class PauseGate {
public:
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }

    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = false;
        }
        m_opened.notify_all();
    }

    bool isClosed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }

    void pass(std::stop_token stop)
    {
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, stop, [this] { return !m_closed; });
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_opened;
    bool m_closed = false;
};

} // namespace genrescope::ui
