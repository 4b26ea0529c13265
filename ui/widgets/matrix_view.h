// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"
#include "ui/widgets/cell_grid.h"

namespace genrescope::ui {

QStringList namesOf(const std::vector<std::string>& genres);

/// A confusion matrix as a heat map: rows are what the clips are, columns what they were taken for,
/// a deeper hue is a larger share of the row: one scale for all matrices. The number stands in
/// every cell.
class MatrixView : public CellGrid {
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);

    void setMatrix(const ConfusionMatrix& matrix);
    const ConfusionMatrix& matrix() const { return m_matrix; }

    void setInPerCent(bool inPerCent);

    /// Genres (indices) that get a star: no model beside this one is better at them.
    void setBestAt(const std::vector<int>& genres);
    const std::vector<int>& bestAt() const { return m_bestAt; }

    QString cellText(int trueGenre, int predictedGenre) const override;
    QColor cellColour(int trueGenre, int predictedGenre) const override;
    QString describe(int trueGenre, int predictedGenre) const override;

protected:
    bool isFaint(int trueGenre, int predictedGenre) const override;
    bool isStarred(int trueGenre, int predictedGenre) const override;

private:
    ConfusionMatrix m_matrix;
    std::vector<int> m_bestAt;
    bool m_inPerCent = false;
};

/// From nothing to all: the colour of a share of a row, on the ground of a palette.
QColor shareColour(double share, const QPalette& palette);

} // namespace genrescope::ui
