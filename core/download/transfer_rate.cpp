// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/transfer_rate.h"

namespace genrescope {

namespace {

constexpr double kWindowSeconds = 10;
constexpr double kMarkSeconds = 0.1;

} // namespace

void TransferRate::note(double seconds, std::int64_t bytes)
{
    if (!m_marks.empty() && bytes < m_marks.back().bytes)
        m_marks.clear(); // it began again
    // The last mark moves on until it is far enough from the one before it.
    if (m_marks.size() >= 2 &&
        m_marks.back().seconds - m_marks[m_marks.size() - 2].seconds < kMarkSeconds)
        m_marks.pop_back();
    m_marks.push_back({seconds, bytes});
    while (m_marks.size() > 2 && m_marks[1].seconds <= seconds - kWindowSeconds)
        m_marks.pop_front();
}

double TransferRate::bytesPerSecond() const
{
    if (m_marks.size() < 2)
        return 0;
    const double seconds = m_marks.back().seconds - m_marks.front().seconds;
    if (!(seconds > 0))
        return 0;
    return static_cast<double>(m_marks.back().bytes - m_marks.front().bytes) / seconds;
}

std::optional<double> TransferRate::secondsFor(std::int64_t bytesLeft) const
{
    const double rate = bytesPerSecond();
    if (!(rate > 0))
        return {};
    return static_cast<double>(bytesLeft) / rate;
}

} // namespace genrescope
