// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_area.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace genrescope::ui {

PageArea::PageArea(QWidget* page)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    setWidget(page);
}

/// Not setWidgetResizable: that gives a page with wrapped text or flowing rows all the height it
/// would like, where it can do with less.
void PageArea::fit()
{
    const QSize room = maximumViewportSize();
    const QSize least = widget()->minimumSizeHint();
    const auto barOf = [](const QScrollBar* bar, bool needed) {
        const QSize size = bar->sizeHint();
        return needed ? std::min(size.width(), size.height()) : 0;
    };
    const int side = barOf(verticalScrollBar(), least.height() > room.height());
    const int foot = barOf(horizontalScrollBar(), least.width() > room.width() - side);
    widget()->resize(QSize(room.width() - side, room.height() - foot).expandedTo(least));
}

bool PageArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

} // namespace genrescope::ui
