// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/run_row.h"
#include "ui/pages/run_export.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace genrescope::ui {

class CurvesChart;
class Label;
class TestPart;

/// One run of the table: its name and note, which can be edited, its settings, its curve, and what
/// can be done with it.
class RunDetails : public QWidget {
    Q_OBJECT

public:
    explicit RunDetails(QWidget* parent = nullptr);

    void show(const RunRow& run); ///< one that changed while it is shown keeps what is being typed
    const RunRow& run() const { return m_run; }

signals:
    void renamed(const QString& folder, const QString& name);
    void noteChanged(const QString& folder, const QString& note);
    void resumeAsked(const QString& folder); ///< it was interrupted
    void useAsked(const QString& folder);    ///< listen with it
    void cloneAsked(const QString& folder);  ///< train with its settings
    void folderAsked(const QString& folder); ///< show its files
    void deleteAsked(const QString& folder);
    void exportAsked(const QString& folder, genrescope::ui::RunExport what);
    void looked(const QString& folder); ///< at its test part, once more

private:
    QWidget* makeWords();
    QWidget* makeActions();

    RunRow m_run;
    QLineEdit* m_name;
    QLineEdit* m_note;
    Label* m_summary;
    Label* m_settings;
    TestPart* m_test;
    CurvesChart* m_curve;
    QPushButton* m_resume;
    QPushButton* m_use;
    QPushButton* m_clone;
    QPushButton* m_open;
    QPushButton* m_export;
    QPushButton* m_delete;
};

} // namespace genrescope::ui
