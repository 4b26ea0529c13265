// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace genrescope::ui {

class Label;

/// What each page is for, in a card that lies over the window's corner: at the first start, and
/// when it is asked for. Can be left at any step, by its button or Escape.
class Tour : public QWidget {
    Q_OBJECT

public:
    explicit Tour(QWidget* window);

    void begin();
    int step() const { return m_step; }

signals:
    void pageAsked(int page); ///< as the rail counts them
    void ended();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* window, QEvent* event) override; ///< keeps to the window's corner

private:
    void show(int step);
    void end();
    void place();

    int m_step = 0;
    Label* m_title;
    Label* m_text;
    Label* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_skip;
};

} // namespace genrescope::ui
