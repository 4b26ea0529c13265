// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_axis.h"

#include <algorithm>

namespace genrescope::ui {

namespace {
constexpr double kNearest = 2; ///< seconds that are shown at least
}

void TimeAxis::reset(double seconds)
{
    m_seconds = seconds;
    m_from = 0;
    m_to = seconds;
    m_cursor = 0;
    emit changed();
    emit cursorMoved();
}

void TimeAxis::setSeconds(double seconds)
{
    if (seconds == m_seconds)
        return;
    const bool whole = isWhole();
    m_seconds = seconds;
    show(m_from, whole ? seconds : m_to);
}

void TimeAxis::show(double from, double to)
{
    const double length = std::clamp(to - from, std::min(kNearest, m_seconds), m_seconds);
    m_from = std::clamp(from, 0.0, m_seconds - length);
    m_to = m_from + length;
    emit changed();
}

double TimeAxis::xOf(double seconds, double width) const
{
    return m_to > m_from ? (seconds - m_from) / (m_to - m_from) * width : 0;
}

double TimeAxis::secondsAt(double x, double width) const
{
    const double seconds = width > 0 ? m_from + x / width * (m_to - m_from) : 0;
    return std::clamp(seconds, 0.0, m_seconds);
}

void TimeAxis::zoom(double factor, double around)
{
    const double length = std::clamp((m_to - m_from) / factor, std::min(kNearest, m_seconds),
                                     m_seconds);
    const double share = m_to > m_from ? (around - m_from) / (m_to - m_from) : 0;
    const double from = around - share * length;
    show(from, from + length);
}

void TimeAxis::scroll(double seconds)
{
    const double length = m_to - m_from;
    const double from = std::clamp(m_from + seconds, 0.0, m_seconds - length);
    show(from, from + length);
}

void TimeAxis::showWhole()
{
    show(0, m_seconds);
}

void TimeAxis::setCursor(double seconds)
{
    m_cursor = std::clamp(seconds, 0.0, m_seconds);
    if (m_cursor < m_from || m_cursor > m_to)
        scroll(m_cursor - m_from);
    emit cursorMoved();
}

} // namespace genrescope::ui
