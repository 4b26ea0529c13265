// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

class QButtonGroup;
class QVBoxLayout;

namespace genrescope::ui {

/// One page's button on the rail: icon over name.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(Icon icon, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Icon m_icon;
};

/// The narrow column of pages at the window's side. One is chosen at any time; arrow keys and
/// Ctrl+1, Ctrl+2 ... choose.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void addPage(Icon icon, const QString& name);     ///< pages count from 0
    void addLastPage(Icon icon, const QString& name); ///< at the foot
    void addTool(QAbstractButton* button);            ///< at the foot
    void choose(int page);

signals:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAbstractButton* makeButton(Icon icon, const QString& name);

    QButtonGroup* m_pages;
    QVBoxLayout* m_column;
    int m_count = 0;
};

} // namespace genrescope::ui
