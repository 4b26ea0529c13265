// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"
#include "ui/jobs/search_job.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace genrescope::ui {

class AxisEditor;
class Banner;
class EmptyPanel;
class Label;
class SearchCharts;
class WorkControls;

/// Which settings are best? Some settings varied over many trainings, each of which is a run.
class SearchView : public QWidget {
    Q_OBJECT

public:
    explicit SearchView(QWidget* parent = nullptr);

    /// Of what the search is made: all that it does not vary is as here.
    void setGround(std::shared_ptr<const Collection> collection, const RunSettings& settings);

signals:
    void trainingAsked(const genrescope::RunSettings& settings); ///< with a trial's settings
    void runsAsked(const QString& folder);                       ///< the trials, as runs
    void groundAsked();                                          ///< the user wants to change it

private:
    QWidget* makeForm();
    QWidget* makeResult();
    void connectJob();
    AxisEditor* addAxis(const QString& setting);
    void removeAxis(AxisEditor* editor);
    SearchPlan plan() const;
    void check();
    void start();
    void note(const SearchTrial& trial);
    void showResult();

    std::shared_ptr<const Collection> m_collection;
    RunSettings m_ground;
    SearchJob m_job{this};
    SearchPlan m_plan; ///< of the search that was started last
    SearchOutcome m_outcome;
    QString m_folder;
    int m_done = 0;
    qint64 m_epochsDone = 0, m_epochsAll = 0;

    std::vector<AxisEditor*> m_axes;
    QVBoxLayout* m_axisColumn;
    QPushButton* m_add;
    QComboBox* m_kind;
    QSpinBox* m_trials;
    QWidget* m_trialsField;
    QSpinBox* m_refinements;
    Label* m_size;
    Label* m_others;
    WorkControls* m_controls;
    Banner* m_banner;
    QStackedWidget* m_views;
    EmptyPanel* m_empty;
    SearchCharts* m_charts;
    Label* m_best;
    Label* m_bestScore;
    QPushButton* m_trainThis;
    QPushButton* m_seeRuns;
};

} // namespace genrescope::ui
