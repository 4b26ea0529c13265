// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/scores.h"
#include "ui/models/compared_models.h"
#include "ui/theme/genre_colours.h"

#include <QAbstractTableModel>

namespace genrescope::ui {

/// Precision, recall or F1 of every genre (rows) by every model (columns); below them the mean over
/// the genres and the accuracy. The best of each row stands out.
class ScoresTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Measure { Precision, Recall, F1 };
    enum { ColourRole = Qt::UserRole }; ///< the genre's QColor

    explicit ScoresTableModel(GenreColours& colours, QObject* parent = nullptr);

    void setModels(const ComparedModels& models);
    void setMeasure(Measure measure);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double value(int row, int model) const;
    bool isBest(int row, int model) const;

    GenreColours& m_colours;
    QStringList m_genres, m_models;
    std::vector<Scores> m_scores; ///< one a model
    Measure m_measure = Measure::F1;
};

} // namespace genrescope::ui
