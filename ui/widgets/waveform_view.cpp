// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/waveform_view.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyboard_focus.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

WaveformView::WaveformView(TimeAxis* axis, QWidget* parent)
    : TimeView(axis, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Waveform"));
    setAccessibleDescription(tr("Arrow keys move along the song, plus and minus zoom"));
}

void WaveformView::clear()
{
    m_peaks = {};
    axis().reset();
    update();
}

void WaveformView::setPeaks(const Peaks& peaks, double seconds)
{
    m_peaks = peaks;
    axis().setSeconds(std::max(seconds, peaks.seconds()));
    update();
}

void WaveformView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    const double middle = height() / 2.0;
    painter.fillRect(QRectF(0, middle - 0.5, width(), 1), colours.line);

    const QColor ahead = mixed(colours.card, colours.quiet, 0.6);
    const double cursor = xOf(axis().cursor());
    const auto count = static_cast<double>(m_peaks.high.size());
    const auto stretchAt = [&](double x) {
        const double seconds = axis().from() + x / width() * (axis().to() - axis().from());
        return std::clamp(seconds / m_peaks.stretchSeconds, 0.0, count);
    };
    // A column of the screen each, not of the layout: sharp at every scale.
    const double column = 1 / devicePixelRatioF();
    const double left = std::floor(event->rect().left() / column) * column;
    const double right = event->rect().right() + 1;
    for (double x = left; x < right && count > 0; x += column) {
        const auto first = static_cast<std::size_t>(stretchAt(x));
        const auto last = static_cast<std::size_t>(std::ceil(stretchAt(x + column)));
        if (first >= m_peaks.high.size())
            break;
        const auto from = static_cast<std::ptrdiff_t>(first);
        const auto to = static_cast<std::ptrdiff_t>(std::max(last, first + 1));
        const float low = *std::min_element(m_peaks.low.begin() + from, m_peaks.low.begin() + to);
        const float high =
            *std::max_element(m_peaks.high.begin() + from, m_peaks.high.begin() + to);
        const double top = middle - std::clamp(double(high), -1.0, 1.0) * middle;
        const double bottom = middle - std::clamp(double(low), -1.0, 1.0) * middle;
        painter.fillRect(QRectF(x, top, column, std::max(column, bottom - top)),
                         x < cursor ? colours.accent : ahead);
    }
    paintCursor(painter, rect());
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), radius::control, colours);
}

} // namespace genrescope::ui
