// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/cross_validation_job.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;
class QStackedWidget;

namespace genrescope::ui {

class Banner;
class EmptyPanel;
class Label;
class MatrixShelf;
class SegmentedChoice;
class Stat;
class WorkControls;

/// How good is a recipe, and how sure is that? Every clip is tested once by a network that did not
/// train on it.
class CrossValidationView : public QWidget {
    Q_OBJECT

public:
    explicit CrossValidationView(QWidget* parent = nullptr);

    void setGround(std::shared_ptr<const Collection> collection, const RunSettings& settings);

signals:
    void groundAsked(); ///< the user wants to change the recipe

private:
    QWidget* makeForm();
    QWidget* makeResult();
    void connectJob();
    void start();
    void show(const CrossValidation& result);
    void check();

    std::shared_ptr<const Collection> m_collection;
    RunSettings m_ground;
    CrossValidationJob m_job{this};

    QSpinBox* m_folds;
    QSpinBox* m_seeds;
    QCheckBox* m_grouped;
    QCheckBox* m_whole;
    Label* m_size;
    Label* m_others;
    WorkControls* m_controls;
    Banner* m_banner;
    QStackedWidget* m_views;
    EmptyPanel* m_empty;
    Stat* m_mean;
    Stat* m_foldDeviation;
    Stat* m_seedDeviation;
    Stat* m_macroF1;
    Label* m_interval;
    SegmentedChoice* m_unit;
    MatrixShelf* m_shelf;
};

} // namespace genrescope::ui
