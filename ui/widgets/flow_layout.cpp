// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <utility>

namespace genrescope::ui {

FlowLayout::FlowLayout(int gap)
    : m_gap(gap)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const int height = place(rect, true);
    if (std::exchange(m_height, height) != height)
        update(); // what it lies in may have to make room
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, m_height);
    for (const QLayoutItem* item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

int FlowLayout::place(const QRect& rect, bool move) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.top();
    QList<std::pair<QLayoutItem*, QRect>> line;
    int tallest = 0;
    const auto endLine = [&] {
        for (const auto& [item, place] : line) {
            const QRect middle = place.translated(0, y + (tallest - place.height()) / 2);
            if (move)
                item->setGeometry(QStyle::visualRect(direction, rect, middle));
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        int x = line.isEmpty() ? rect.left() : line.last().second.right() + 1 + m_gap;
        if (!line.isEmpty() && x + size.width() > rect.left() + rect.width()) {
            endLine();
            x = rect.left();
            y += std::exchange(tallest, 0) + m_gap;
        }
        line << std::pair(item, QRect({x, 0}, size));
        tallest = qMax(tallest, size.height());
    }
    endLine();
    return y + tallest - rect.top();
}

} // namespace genrescope::ui
