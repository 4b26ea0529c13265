// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace genrescope::ui {

/// What Tab comes to in a window now, in the order in which it is read: as the layouts have it,
/// whenever it was made. Of choices that exclude each other, the chosen one; arrow keys go on.
QList<QWidget*> tabStops(QWidget* window);

} // namespace genrescope::ui
