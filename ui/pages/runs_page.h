// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run_store.h"
#include "ui/jobs/list_runs_job.h"
#include "ui/models/run_filter.h"
#include "ui/models/run_table_model.h"
#include "ui/settings/preferences.h"

#include <QFileSystemWatcher>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace genrescope::ui {

class Banner;
class EmptyPanel;
class Label;
class RunDetails;
enum class RunExport;

/// What has been tried, and what came of it? Every run of the store in one table.
class RunsPage : public QWidget {
    Q_OBJECT

public:
    explicit RunsPage(Preferences& preferences, QWidget* parent = nullptr);

    void openStore(const QString& folder); ///< a folder of runs
    void refresh();                        ///< reads the store again

    void setRuns(std::vector<RunRow> runs);
    void putRun(const RunRow& run);

signals:
    void storeRead();
    void comparisonAsked(const QStringList& folders);
    void modelChosen(const QString& file);   ///< to listen with
    void resumeAsked(const QString& folder); ///< an interrupted run is to go on
    void cloneAsked(const genrescope::RunSettings& settings);
    void trainingAsked(); ///< there are no runs, and the user wants one
    void reproductionAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTable();
    QWidget* makeFilters();
    void connectParts();
    void connectStore();
    void connectDetails();
    void watch();
    void chooseStore();
    void refreshTraining();
    void refreshRow(const QString& folder);
    void label(const QString& folder, const QString& name, const QString& note);
    void remove(const QString& folder);
    void exportRun(const QString& folder, RunExport what);
    void undo();
    void clone(const QString& folder);
    void showState();
    void showChosen();
    void tickChosen();
    QString chosenFolder() const;

    Preferences& m_preferences;
    QString m_store;
    ListRunsJob m_job{this};
    bool m_again = false; ///< something changed while the store was being read
    QFileSystemWatcher m_watcher;
    QTimer m_changed;  ///< runs for a moment once the store's folder has changed
    QTimer m_clock;    ///< ages grow, and so do runs that train
    QString m_trashed; ///< the run deleted last, where it lies now

    RunTableModel m_runs;
    RunFilter m_filtered;

    QStackedWidget* m_views;
    EmptyPanel* m_empty;
    Banner* m_banner;
    QTableView* m_table;
    QLineEdit* m_words;
    QComboBox* m_state;
    Label* m_count;
    RunDetails* m_details;
    Label* m_path;
    QPushButton* m_undo;
    QPushButton* m_open;
    QPushButton* m_reproduce;
    QPushButton* m_compare;
};

} // namespace genrescope::ui
