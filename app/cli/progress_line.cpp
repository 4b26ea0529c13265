// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <algorithm>
#include <iostream>

#include <unistd.h>

namespace genrescope::cli {

ProgressLine::ProgressLine(std::string title)
    : m_title(std::move(title))
    , m_terminal(::isatty(STDERR_FILENO) == 1)
{
}

ProgressLine::~ProgressLine()
{
    if (m_open && m_terminal)
        std::cerr << '\n';
}

void ProgressLine::show(std::size_t done, std::size_t total, const std::string& note)
{
    const std::size_t most = std::max<std::size_t>(1, total);
    if (m_terminal) {
        const auto now = std::chrono::steady_clock::now();
        if (m_open && done < total && now - m_shown < std::chrono::milliseconds(100))
            return;
        m_shown = now;
        m_open = true;
        constexpr std::size_t width = 30;
        const std::size_t filled = std::min(width, width * done / most);
        // Back to the start of the line, and clear what is left of a longer one.
        std::cerr << '\r' << m_title << " [" << std::string(filled, '#')
                  << std::string(width - filled, '.') << "] " << done << '/' << total << "  "
                  << note << "\x1b[K" << std::flush;
        return;
    }
    const std::size_t tenths = 10 * done / most;
    if (tenths > m_tenths || !m_open)
        std::cerr << m_title << ": " << done << " of " << total << ' ' << note << std::endl;
    m_tenths = tenths;
    m_open = true;
}

} // namespace genrescope::cli
