// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace genrescope::ui {

/// Shows a page as large as the window lets it be and never smaller than it can be drawn: a page
/// that is too large for the window, such as one with large letters on a small screen, scrolls.
class PageArea : public QScrollArea {
    Q_OBJECT

public:
    explicit PageArea(QWidget* page);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace genrescope::ui
