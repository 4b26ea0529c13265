// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/compared_models.h"
#include "ui/models/scores_table_model.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace genrescope::ui {

class CurvesChart;
class DifferenceView;
class Label;
class MatrixShelf;
class ScaleLegend;
class SegmentedChoice;

/// Models beside each other: their matrices, their accuracy by epoch, their scores by genre, and
/// what one does otherwise than another.
class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(GenreColours& colours, QWidget* parent = nullptr);

    void show(std::shared_ptr<const ComparedModels> models);

signals:
    void cellOpened(int model, int trueGenre, int answeredGenre);

private:
    QWidget* makeMatrices();
    QWidget* makeEpochs();
    QWidget* makeScores();
    QWidget* makeDifference();
    void showMatrices();
    void showEpochs();
    void showDifference();
    void showUnit();

    std::shared_ptr<const ComparedModels> m_asked;
    ScoresTableModel m_scoresModel;

    SegmentedChoice* m_what;
    SegmentedChoice* m_unit;
    QStackedWidget* m_parts;
    MatrixShelf* m_shelf;
    CurvesChart* m_epochs;
    QTableView* m_scores;
    DifferenceView* m_difference;
    QComboBox* m_first;
    QComboBox* m_second;
    Label* m_test;
    Label* m_testDetail;
};

} // namespace genrescope::ui
