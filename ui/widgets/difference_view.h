// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"
#include "ui/widgets/cell_grid.h"

namespace genrescope::ui {

/// What a second model does otherwise than a first: the second's confusion matrix less the first's.
/// White is no difference; one hue is more clips in the cell, the other fewer, the deeper the more.
class DifferenceView : public CellGrid {
    Q_OBJECT

public:
    explicit DifferenceView(QWidget* parent = nullptr);

    /// Of the same clips: both have the same genres and row totals.
    void setMatrices(const ConfusionMatrix& first, const ConfusionMatrix& second);
    void setInPerCent(bool inPerCent);

    QString cellText(int trueGenre, int predictedGenre) const override;
    QColor cellColour(int trueGenre, int predictedGenre) const override;
    QString describe(int trueGenre, int predictedGenre) const override;

protected:
    bool isFaint(int trueGenre, int predictedGenre) const override;

private:
    int difference(int trueGenre, int predictedGenre) const;
    double shareDifference(int trueGenre, int predictedGenre) const;

    ConfusionMatrix m_first, m_second;
    double m_largest = 0; ///< share of a row: what the full hue stands for
    bool m_inPerCent = false;
};

/// The colour of a place on the two-sided scale: -1 (all fewer) over 0 (white) to 1 (all more).
QColor differenceColour(double place, const QPalette& palette);

} // namespace genrescope::ui
