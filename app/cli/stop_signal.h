// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace genrescope::cli {

/// Turns Ctrl-C (and SIGTERM) into a stop request; the second one ends the program at once. Made
/// before any other thread, so that all of them leave the signals to this one.
class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    void listen();

    std::stop_source m_source;
    std::atomic<bool> m_ending = false;
    std::jthread m_listener;
};

} // namespace genrescope::cli
