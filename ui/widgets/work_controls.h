// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace genrescope::ui {

class Label;

/// What long work is steered by: start, pause, stop, a thin bar, and a line that says how far it is
/// and how long it will still take.
class WorkControls : public QWidget {
    Q_OBJECT

public:
    enum class Pause { Possible, Impossible };
    WorkControls(const QString& start, Pause pause, QWidget* parent = nullptr);

    enum class State { Ready, Working, Paused, Stopping };
    State state() const { return m_state; }

    void setStartable(bool startable); ///< all that is needed is there
    void begin(const QString& what);
    void setProgress(qint64 done, qint64 total);
    void setText(const QString& text);   ///< in place of what setProgress() says
    void setSecondsLeft(double seconds); ///< better than what setProgress() makes of it
    void end(const QString& text);       ///< ready again; what came of it

signals:
    void startClicked();
    void pauseChanged(bool paused);
    void stopClicked();

private:
    void showState();

    State m_state = State::Ready;
    bool m_startable = true;
    Pause m_pausing;
    QString m_what;
    QElapsedTimer m_since;
    QPushButton* m_start;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QProgressBar* m_bar;
    Label* m_text;
    Label* m_left;
};

} // namespace genrescope::ui
