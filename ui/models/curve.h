// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace genrescope::ui {

/// A curve (ascending x) with at most `most` (at least 4) points that looks the same: the first and
/// last point and the lowest and highest of each stretch between.
QList<QPointF> thinned(const QList<QPointF>& curve, int most);

/// A round distance between marks (1, 2 or 5 times a power of ten) that puts at most `marks` of
/// them on `range`.
double roundStep(double range, int marks);

} // namespace genrescope::ui
