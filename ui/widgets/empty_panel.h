// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace genrescope::ui {

class Label;

/// What a page shows while it has nothing to show: what it is for, and the one next step.
class EmptyPanel : public QWidget {
    Q_OBJECT

public:
    EmptyPanel(Icon icon, const QString& title, const QString& text, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setText(const QString& text);
    void addButton(QAbstractButton* button);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitText();

    Icon m_icon;
    QWidget* m_picture;
    Label* m_title;
    Label* m_text;
    QHBoxLayout* m_buttons;
};

/// An EmptyPanel with a dashed outline that asks for something to be dropped; lit while something
/// hovers. The window takes the drop, wherever it falls.
class DropArea : public EmptyPanel {
    Q_OBJECT

public:
    using EmptyPanel::EmptyPanel;

    void setLit(bool lit);
    bool isLit() const { return m_lit; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_lit = false;
};

} // namespace genrescope::ui
