// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/search/search.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace genrescope::ui {

class CurvesChart;
class HeatMap;

/// What a search found, as charts: accuracy against each setting that varies (all rounds or one),
/// against the epochs, and by two settings at once.
class SearchCharts : public QWidget {
    Q_OBJECT

public:
    explicit SearchCharts(QWidget* parent = nullptr);

    void show(const SearchPlan& plan, const SearchOutcome& outcome);

private:
    void fillChoices();
    void draw();
    void drawSetting(std::size_t axis);
    void drawEpochs();
    void drawPair();

    SearchPlan m_plan;
    SearchOutcome m_outcome;
    QStringList m_offered; ///< what can be chosen, to see whether that changed
    QComboBox* m_what;
    QComboBox* m_round;
    QStackedWidget* m_views;
    CurvesChart* m_linear;
    CurvesChart* m_logarithmic;
    CurvesChart* m_epochs;
    HeatMap* m_pair;
};

} // namespace genrescope::ui
