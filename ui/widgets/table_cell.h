// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace genrescope::ui {

/// How a cell of our tables looks: hairline below, digits as wide as each other, a dot of the
/// QColor under `colourRole` before the text, a box to tick where the model says so (the whole cell
/// takes the click).
class TableCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TableCell(int colourRole, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// What every cell has under it.
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index);

private:
    QColor colourOf(const QModelIndex& index) const;

    int m_colourRole;
};

} // namespace genrescope::ui
