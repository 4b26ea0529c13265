// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/time_axis.h"

#include <QWidget>

namespace genrescope::ui {

/// What the widgets on a TimeAxis have in common. Click: play from there. Ctrl and wheel, a pinch,
/// + and -: zoom; sideways wheel, Shift and wheel: scroll; 0: the whole song. Arrows: five seconds
/// on or back, Home and End.
class TimeView : public QWidget {
    Q_OBJECT

public:
    /// Without an axis it has one of its own. A given one must outlive it.
    explicit TimeView(TimeAxis* axis = nullptr, QWidget* parent = nullptr);

    TimeAxis& axis() const { return *m_axis; }

signals:
    void seekAsked(double seconds);

protected:
    void paintCursor(QPainter& painter, const QRectF& box) const;
    double xOf(double seconds) const { return m_axis->xOf(seconds, width()); }

    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void repaintCursor();

    TimeAxis* m_axis;
    double m_cursorX = 0; ///< as painted last
};

} // namespace genrescope::ui
