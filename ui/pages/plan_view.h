// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/plan_job.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace genrescope::ui {

class Banner;
class Label;
class ProgressLine;

/// A plan that other machines work on: how far they are and what it comes to so far. Looks again
/// every two seconds while it is shown.
class PlanView : public QWidget {
    Q_OBJECT

public:
    explicit PlanView(QWidget* parent = nullptr);

    void open(const QString& folder);

signals:
    void runsAsked(const QString& folder); ///< its runs

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void choose();
    void look();
    void showPlan(const PlanState& state);

    PlanJob m_job;
    QTimer m_timer;
    QString m_folder; ///< empty: none is open

    QPushButton* m_open;
    QStackedWidget* m_views; ///< what it is for, or the plan
    Label* m_name;
    Label* m_folderLabel;
    ProgressLine* m_progress;
    Label* m_result;
    Label* m_more;
    QPushButton* m_seeRuns;
    QPushButton* m_seeFolder;
    Banner* m_banner;
};

} // namespace genrescope::ui
