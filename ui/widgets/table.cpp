// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "ui/theme/genre_colours.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tabular_text.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

#include <cmath>

namespace genrescope::ui {

namespace {

constexpr int kDot = 10;

class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(int colourRole, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_colourRole(colourRole)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        double width = tabularWidth(index.data().toString(), option.font) + 2 * space::medium;
        if (colourOf(index).isValid())
            width += kDot + space::small;
        return {static_cast<int>(std::ceil(width)), height::row};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const Colours& colours = coloursOf(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours.selected());
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          mixed(colours.card, colours.line, 0.6));
        // Whole rows are chosen: a bar at the row's start says that the keyboard is here.
        const bool starts = index.column() == 0;
        if (starts && (option.state & QStyle::State_Selected) && option.widget->hasFocus())
            painter->fillRect(QStyle::visualRect(
                                  option.direction, option.rect,
                                  {option.rect.left(), option.rect.top(), 3, option.rect.height()}),
                              colours.accent);

        QRect place = option.rect.adjusted(space::medium, 0, -space::medium, 0);
        const auto placed = [&](const QRect& box) {
            return QStyle::visualRect(option.direction, option.rect, box);
        };
        if (const QColor colour = colourOf(index); colour.isValid()) {
            const QRect dot(place.left(), place.top() + (place.height() - kDot) / 2, kDot, kDot);
            drawBox(*painter, placed(dot), radius::bar, colour, outlineOf(colour, option.palette));
            place.setLeft(place.left() + kDot + space::small);
        }
        painter->setFont(option.font);
        painter->setPen(colours.ink);
        const QFontMetrics metrics(option.font);
        drawTabular(*painter, placed(place),
                    QStyle::visualAlignment(option.direction, cell.displayAlignment),
                    metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width() + 2));
        painter->restore();
    }

private:
    QColor colourOf(const QModelIndex& index) const
    {
        return m_colourRole < 0 ? QColor() : index.data(m_colourRole).value<QColor>();
    }

    int m_colourRole;
};

} // namespace

QTableView* makeTable(QAbstractItemModel* model, int colourRole)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(colourRole, table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(height::row);
    table->verticalHeader()->setDefaultSectionSize(height::row);
    table->horizontalHeader()->setFont(fontOf(Type::Caption));
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace genrescope::ui
