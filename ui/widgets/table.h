// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QAbstractItemModel;
class QTableView;

namespace genrescope::ui {

/// A table as all of ours look: whole rows, hairlines between them, digits as wide as each other.
/// A cell with a QColor under `colourRole` has a dot of it before its text.
QTableView* makeTable(QAbstractItemModel* model, int colourRole = -1);

} // namespace genrescope::ui
