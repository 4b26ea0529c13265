// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_grid.h"

#include <vector>

namespace genrescope::ui {

/// How probable each of several models (rows) finds each genre (columns) for one clip. The genre
/// that the clip is filed under has a star.
class AnswerGrid : public CellGrid {
    Q_OBJECT

public:
    explicit AnswerGrid(QWidget* parent = nullptr);

    /// `probabilities`: models x genres, row-major. `label`: the genre it is filed under.
    void setAnswers(const QStringList& models, const QStringList& genres,
                    std::vector<float> probabilities, int label);

    QString cellText(int model, int genre) const override;
    QColor cellColour(int model, int genre) const override;
    QString describe(int model, int genre) const override;

protected:
    bool isFaint(int model, int genre) const override;
    bool isStarred(int model, int genre) const override;

private:
    double probability(int model, int genre) const;

    QStringList m_models, m_genres;
    std::vector<float> m_probabilities;
    int m_label = -1;
};

} // namespace genrescope::ui
