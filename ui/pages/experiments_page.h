// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"
#include "core/lab/run.h"

#include <QWidget>

namespace genrescope::ui {

class CrossValidationView;
class PlanView;
class ReproduceView;
class SearchView;
class SegmentedChoice;

/// What takes many trainings: a search for the best settings, a measurement by folds, the whole of
/// the 2016 report; or what a cluster makes of any of these.
class ExperimentsPage : public QWidget {
    Q_OBJECT

public:
    explicit ExperimentsPage(QWidget* parent = nullptr);

    /// What searches and folds start from: as the Train page has it.
    void setGround(std::shared_ptr<const Collection> collection, const RunSettings& settings);
    void showReproduction();

signals:
    void trainingAsked(const genrescope::RunSettings& settings);
    void runsAsked(const QString& folder);
    void groundAsked();

private:
    SegmentedChoice* m_what;
    SearchView* m_search;
    CrossValidationView* m_folds;
    ReproduceView* m_reproduce;
    PlanView* m_plan;
};

} // namespace genrescope::ui
