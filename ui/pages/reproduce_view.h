// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"
#include "ui/jobs/reproduce_job.h"

#include <QWidget>

class QDoubleSpinBox;
class QPushButton;

namespace genrescope::ui {

class Banner;
class Label;
class WorkControls;

/// Does what the 2016 report found hold here? All of its experiments anew, with its printed figures
/// beside ours, in one HTML page.
class ReproduceView : public QWidget {
    Q_OBJECT

public:
    explicit ReproduceView(QWidget* parent = nullptr);

    void setCollection(std::shared_ptr<const Collection> collection);
    void setFolder(const QString& folder); ///< where the report goes

signals:
    void runsAsked(const QString& folder); ///< the trainings, as runs

private:
    void connectJob();
    void chooseFolder();
    void start();
    void showState();
    QString reportFile() const;

    std::shared_ptr<const Collection> m_collection;
    ReproduceJob m_job{this};
    QString m_folder;
    bool m_training = false; ///< the features are there

    Label* m_dataset;
    QDoubleSpinBox* m_scale;
    Label* m_scaleText;
    Label* m_folderLabel;
    QPushButton* m_choose;
    WorkControls* m_controls;
    Banner* m_banner;
    Label* m_result;
    QPushButton* m_open;
    QPushButton* m_seeRuns;
};

} // namespace genrescope::ui
