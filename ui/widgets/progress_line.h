// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace genrescope::ui {

class Label;

/// A thin bar under a line of text: what is being done, how far, how long it will still take, and,
/// where the page has none of its own, a button to stop it.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    enum class Stop { Button, NoButton };
    explicit ProgressLine(Stop stop, QWidget* parent = nullptr);

    void begin(const QString& what);
    void setProgress(qint64 done, qint64 total);
    void setStopping();
    /// For work that others do: a text of one's own, and no guess how long it takes.
    void showShare(const QString& text, qint64 done, qint64 total);

signals:
    void stopClicked();

private:
    QString m_what;
    QElapsedTimer m_since;
    Label* m_text;
    Label* m_left;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace genrescope::ui
