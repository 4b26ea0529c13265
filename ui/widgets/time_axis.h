// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace genrescope::ui {

/// Which part of a song is shown, for all widgets that show it one below the other, and where in it
/// the player is.
class TimeAxis : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Another song, shown whole.
    void reset(double seconds = 0);
    /// It turned out to be so long. What is shown stays; the whole stays the whole.
    void setSeconds(double seconds);
    double seconds() const { return m_seconds; }

    double from() const { return m_from; } ///< the first second shown
    double to() const { return m_to; }
    bool isWhole() const { return m_from <= 0 && m_to >= m_seconds; }

    double xOf(double seconds, double width) const;
    double secondsAt(double x, double width) const; ///< 0 .. seconds()

    void zoom(double factor, double around); ///< above 1: nearer; `around` (s) stays where it is
    void scroll(double seconds);
    void showWhole();

    double cursor() const { return m_cursor; }
    void setCursor(double seconds); ///< scrolls along where it would leave what is shown

signals:
    void changed();       ///< what is shown
    void cursorMoved();

private:
    void show(double from, double to);

    double m_seconds = 0;
    double m_from = 0;
    double m_to = 0;
    double m_cursor = 0;
};

} // namespace genrescope::ui
