// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <iostream>
#include <string>

#include <sys/resource.h>

namespace genrescope::benchmarks {

/// A forward pass takes a millisecond: this many are timed together.
constexpr int forwardRepeats = 100;

/// Time since its beginning, on the clock and on all of this process's processors.
class Stopwatch {
public:
    void restart()
    {
        m_start = Clock::now();
        m_used = processorSeconds();
    }

    /// "<seconds> <processor seconds>" of one of so many repeats.
    std::string lap(int repeats = 1) const
    {
        const std::chrono::duration<double> taken = Clock::now() - m_start;
        return std::to_string(taken.count() / repeats) + ' ' +
               std::to_string((processorSeconds() - m_used) / repeats);
    }

private:
    using Clock = std::chrono::steady_clock;

    static double processorSeconds()
    {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        const auto seconds = [](const timeval& time) {
            return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
        };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }

    Clock::time_point m_start = Clock::now();
    double m_used = processorSeconds();
};

/// Waits for a line from compare_lstm.py; false at its end.
inline bool askedForMore()
{
    std::string line;
    return static_cast<bool>(std::getline(std::cin, line));
}

} // namespace genrescope::benchmarks
