// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace genrescope::ui {

/// Gives each chart, table and figure below `window` its answer to "What is this?", by its object
/// name. Those that have an answer keep it.
void explainFigures(QWidget* window);

QStringList explainedNames();                     ///< of all that have an answer
QString explanationOf(const QString& objectName); ///< in the language spoken; empty: none

} // namespace genrescope::ui
