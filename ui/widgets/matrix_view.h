// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"

#include <QWidget>

namespace genrescope::ui {

/// A confusion matrix as a heat map: rows are what the clips are, columns what they were taken for,
/// a deeper hue is a larger share of the row. The number stands in every cell.
///
/// Arrow keys move from cell to cell; the pointer and the screen reader are told in a sentence.
class MatrixView : public QWidget {
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);

    void setMatrix(const ConfusionMatrix& matrix);
    const ConfusionMatrix& matrix() const { return m_matrix; }

    void setInPerCent(bool inPerCent);

    QString cellText(int trueGenre, int predictedGenre) const;
    QColor cellColour(int trueGenre, int predictedGenre) const;
    QString describe(int trueGenre, int predictedGenre) const; ///< a sentence

    QSize sizeHint() const override { return {420, 360}; }
    QSize minimumSizeHint() const override { return {260, 220}; }

signals:
    void cellChosen(int trueGenre, int predictedGenre);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Grid; ///< where things lie at the present size
    Grid grid() const;
    QPoint cellAt(QPoint place) const; ///< x: column, y: row; (-1, -1) outside
    void choose(QPoint cell);

    ConfusionMatrix m_matrix;
    bool m_inPerCent = false;
    QPoint m_chosen{0, 0};
};

} // namespace genrescope::ui
