// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/look_job.h"

#include <QWidget>

class QPushButton;

namespace genrescope::ui {

class Label;

/// The locked test part of a run: what it showed when it was looked at, and how often that was, or
/// that nobody has looked yet. A look is asked for once more in plain words, and counted.
class TestPart : public QWidget {
    Q_OBJECT

public:
    explicit TestPart(QWidget* parent = nullptr);

    /// A finished run's folder; empty: there is nothing to look at.
    void setRun(const QString& folder);

signals:
    void looked(const QString& folder); ///< one look more is counted

private:
    void ask();
    void look();
    void showState();

    QString m_folder;
    LookJob m_job{this};
    Label* m_result;
    QPushButton* m_look;
};

} // namespace genrescope::ui
