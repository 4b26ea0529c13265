// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_cell.h"

namespace genrescope::ui {

/// A score in a table: the number, and beside it a small bar from 0 to 1 with its interval on it.
class ScoreCell : public TableCell {
    Q_OBJECT

public:
    /// Under the roles: the share that the bar shows (double) and its interval (QPointF, low and
    /// high); nothing under them, no bar. The number is the display role's.
    ScoreCell(int shareRole, int intervalRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int m_shareRole, m_intervalRole;
};

/// A curve of shares in a table, as large as the cell: a spark line, with a dot at its best.
class SparkCell : public TableCell {
    Q_OBJECT

public:
    /// Under the role: the curve (QList<float>, shares 0..1).
    explicit SparkCell(int curveRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int m_curveRole;
};

} // namespace genrescope::ui
