// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <Qt>

class QAbstractItemModel;
class QTableView;

namespace genrescope::ui {

/// A table as all of ours look: whole rows, hairlines between them, digits as wide as each other.
/// A cell with a QColor under `colourRole` has a dot of it before its text.
QTableView* makeTable(QAbstractItemModel* model, int colourRole = -1);

/// As wide as `usual`, and no narrower than the words of its header.
void setColumnWidth(QTableView& table, int column, Length usual);

/// Makes a column as wide as a text in it needs, if it is narrower.
void widenColumn(QTableView& table, int column, const QString& text);

/// Chooses a row and brings it into view; no row chooses none. QTableView::selectRow() does nothing
/// in a window that is read from right to left (Qt 6.4).
void chooseRow(QTableView& table, int row);

} // namespace genrescope::ui
