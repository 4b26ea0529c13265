// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace genrescope::ui {

class MatrixView;

/// A matrix with what stands over it.
struct ShelfMatrix {
    QString name;
    QString summary; ///< e.g. "72 % (63 % to 79 %)"
    ConfusionMatrix matrix;
    std::vector<int> bestAt; ///< genres that get a star
};

/// Confusion matrices side by side, as many in a row as there is room for, all on one colour scale.
class MatrixShelf : public QWidget {
    Q_OBJECT

public:
    explicit MatrixShelf(QWidget* parent = nullptr);

    void setMatrices(const std::vector<ShelfMatrix>& matrices);
    void setInPerCent(bool inPerCent);

    const std::vector<MatrixView*>& views() const { return m_views; }

signals:
    void cellOpened(int matrix, int trueGenre, int predictedGenre);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QGridLayout* m_grid;
    std::vector<QWidget*> m_cards;
    std::vector<MatrixView*> m_views;
    int m_columns = 0;
    bool m_inPerCent = false;
};

} // namespace genrescope::ui
