// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace genrescope::ui {

/// Things that are seldom needed, folded away under a line that opens them. Put them in column().
class Fold : public QWidget {
    Q_OBJECT

public:
    explicit Fold(const QString& name, QWidget* parent = nullptr);

    QVBoxLayout* column() const { return m_column; }
    void setOpen(bool open);
    bool isOpen() const;

signals:
    void toggled(bool open);

private:
    QAbstractButton* m_line;
    QWidget* m_body;
    QVBoxLayout* m_column;
};

} // namespace genrescope::ui
