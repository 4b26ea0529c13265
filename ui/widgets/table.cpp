// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "ui/widgets/table_cell.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace genrescope::ui {

QTableView* makeTable(QAbstractItemModel* model, int colourRole)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new TableCell(colourRole, table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(height::row);
    table->verticalHeader()->setDefaultSectionSize(height::row);
    table->horizontalHeader()->setFont(fontOf(Type::Caption));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void setColumnWidth(QTableView& table, int column, Length usual)
{
    QHeaderView* header = table.horizontalHeader(); // whose own hint leaves room for another arrow
    const QString words = table.model()->headerData(column, Qt::Horizontal).toString();
    const int least = header->fontMetrics().horizontalAdvance(words) + 2 * space::medium;
    header->resizeSection(column, std::max<int>(usual, least));
}

void widenColumn(QTableView& table, int column, const QString& text)
{
    const int least = table.fontMetrics().horizontalAdvance(text) + 2 * space::medium;
    if (table.columnWidth(column) < least)
        table.setColumnWidth(column, least);
}

void chooseRow(QTableView& table, int row)
{
    const QModelIndex first = table.model()->index(row, 0, table.rootIndex());
    if (first.isValid())
        table.selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect |
                                                           QItemSelectionModel::Rows);
}

} // namespace genrescope::ui
