// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_cell.h"

#include "ui/theme/genre_colours.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tabular_text.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace genrescope::ui {

namespace {
constexpr Length kDot{10};
constexpr Length kTick{16};
} // namespace

TableCell::TableCell(int colourRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_colourRole(colourRole)
{
}

QSize TableCell::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    double width = tabularWidth(index.data().toString(), option.font) + 2 * space::medium;
    if (colourOf(index).isValid())
        width += kDot + space::small;
    return {static_cast<int>(std::ceil(width)), height::row};
}

void TableCell::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    const Colours& colours = coloursOf(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, colours.selected());
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     mixed(colours.card, colours.line, 0.6));
    // Whole rows are chosen: a bar at the row's start says that the keyboard is here.
    const bool starts = index.column() == 0;
    if (starts && (option.state & QStyle::State_Selected) && option.widget->hasFocus())
        painter.fillRect(
            QStyle::visualRect(option.direction, option.rect,
                               {option.rect.left(), option.rect.top(), 3, option.rect.height()}),
            colours.accent);
    // Where none is chosen yet, a ring round the cell that the arrow keys start from.
    if ((option.state & QStyle::State_HasFocus) && !(option.state & QStyle::State_Selected))
        drawFocusRing(painter, option.rect, radius::control, colours);
}

void TableCell::paint(QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Colours& colours = coloursOf(option.palette);
    painter->save();
    paintGround(*painter, option, index);

    QRect place = option.rect.adjusted(space::medium, 0, -space::medium, 0);
    const auto placed = [&](const QRect& box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    if (const QVariant tick = index.data(Qt::CheckStateRole); tick.isValid()) {
        QStyleOption box;
        box.palette = option.palette;
        box.state = QStyle::State_Enabled;
        box.state.setFlag(QStyle::State_On, tick.toInt() == Qt::Checked);
        box.rect = placed({place.left(), place.top() + (place.height() - kTick) / 2, kTick, kTick});
        drawIndicator(*painter, box, false);
        place.setLeft(place.left() + kTick + space::small);
    }
    if (const QColor colour = colourOf(index); colour.isValid()) {
        const QRect dot(place.left(), place.top() + (place.height() - kDot) / 2, kDot, kDot);
        drawBox(*painter, placed(dot), radius::bar, colour, outlineOf(colour, option.palette));
        place.setLeft(place.left() + kDot + space::small);
    }
    painter->setFont(cell.font);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : colours.ink);
    const QFontMetrics metrics(cell.font);
    drawTabular(*painter, placed(place),
                QStyle::visualAlignment(option.direction, cell.displayAlignment),
                metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width() + 2));
    painter->restore();
}

bool TableCell::editorEvent(QEvent* event, QAbstractItemModel* model,
                            const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant tick = index.data(Qt::CheckStateRole);
    if (!tick.isValid() || event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->pos()))
        return false;
    return model->setData(index, tick.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

QColor TableCell::colourOf(const QModelIndex& index) const
{
    return m_colourRole < 0 ? QColor() : index.data(m_colourRole).value<QColor>();
}

} // namespace genrescope::ui
