// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

class QWidget;

namespace genrescope::ui {

/// What a chart shows, in words and numbers.
struct ChartTable {
    QStringList columns;
    QList<QStringList> rows; ///< as many cells each as there are columns
};

/// Puts a readable table behind a chart: "Show as table" in its menu, which a right click, the menu
/// key or Shift+F10 opens. Makes the chart a thing that Tab comes to, with a ring round it, and
/// that screen readers call a chart.
void offerTable(QWidget* chart, std::function<ChartTable()> table);

} // namespace genrescope::ui
