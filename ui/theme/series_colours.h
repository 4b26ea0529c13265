// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace genrescope::ui {

/// The colour of the n-th of several curves in one chart: Paul Tol's bright set, made for
/// colour-blind eyes, and none of the colours of genres. They repeat after the seventh.
QColor seriesColour(int index, const QPalette& palette);

} // namespace genrescope::ui
