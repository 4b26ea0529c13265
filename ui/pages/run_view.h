// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run.h"

#include <QWidget>

#include <deque>

class QPushButton;
class QStackedWidget;

namespace genrescope::ui {

class Label;
class LearningChart;
class MatrixView;
class SegmentedChoice;
class TestPart;

/// A training as it goes, and what came of it: two charts, then the confusion matrix and how well
/// the development part was recognised.
class RunView : public QWidget {
    Q_OBJECT

public:
    explicit RunView(QWidget* parent = nullptr);

    void begin(int plannedEpochs);
    void add(const EpochReport& report);
    void showAnswers(const ConfusionMatrix& development); ///< while it trains
    /// `folder`: where it is saved; empty: nowhere.
    void end(std::shared_ptr<const Run> run, const QString& folder);
    void endWithout(); ///< nothing came of it

    /// "Epoch 42 of 400 · 0.18 s each · 1 min left · best 74 % at 37"
    QString statusText() const;

signals:
    void useAsked(); ///< the user wants to listen with this model
    void tryAsked(); ///< the same, with what the training has come to so far
    void cellOpened(int trueGenre, int predictedGenre); ///< of a saved run's matrix

private:
    QWidget* makeResult();
    void showParts();
    void showMatrix();
    const ConfusionMatrix* matrix() const; ///< of the development part, if there is one

    int m_planned = 0;
    EpochReport m_latest, m_best;
    std::deque<double> m_seconds; ///< of the latest epochs
    std::shared_ptr<const Run> m_run;
    ConfusionMatrix m_answers; ///< until there is a run; without genres before the first

    LearningChart* m_loss;
    LearningChart* m_accuracy;
    QWidget* m_result;
    MatrixView* m_matrix;
    SegmentedChoice* m_unit;
    QStackedWidget* m_right;
    Label* m_noMatrix; ///< in its place until there is one
    Label* m_scoreName;
    Label* m_score;
    Label* m_interval;
    Label* m_details;
    TestPart* m_test;
    QPushButton* m_use;
    QPushButton* m_try; ///< in its place while the training goes on
};

} // namespace genrescope::ui
