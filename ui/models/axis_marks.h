// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace genrescope::ui {

/// A mark on an axis: where, and what stands beside it.
struct AxisMark {
    double value = 0;
    QString text;

    bool operator==(const AxisMark&) const = default;
};

/// Marks at round values from `low` to `high`, at most about `most` of them, both ends inside.
/// `whole`: at whole numbers alone.
QList<AxisMark> linearMarks(double low, double high, int most, bool whole = false);

/// The same for an axis on which each factor takes the same room (0 < low < high): powers of ten
/// where the axis spans several, 1, 2 and 5 times them where it spans fewer, round values where it
/// is shorter still.
QList<AxisMark> logarithmicMarks(double low, double high, int most);

} // namespace genrescope::ui
