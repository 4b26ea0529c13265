// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace genrescope::cli {

/// Shows on standard error how far long work is: a bar that moves on a terminal; elsewhere a line
/// at the beginning and one for every tenth of the work. Belongs to one thread at a time.
class ProgressLine {
public:
    explicit ProgressLine(std::string title);
    ~ProgressLine(); ///< ends the line
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(std::size_t done, std::size_t total, const std::string& note);

private:
    std::string m_title;
    bool m_terminal;
    bool m_open = false; ///< something was shown
    std::size_t m_tenths = 0;
    std::chrono::steady_clock::time_point m_shown;
};

} // namespace genrescope::cli
