// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scores_table_model.h"

#include "ui/text/figures.h"
#include "ui/theme/tokens.h"

#include <QGuiApplication>

#include <algorithm>

namespace genrescope::ui {

namespace {

double measureOf(const GenreScores& scores, ScoresTableModel::Measure measure)
{
    switch (measure) {
    case ScoresTableModel::Measure::Precision:
        return scores.precision;
    case ScoresTableModel::Measure::Recall:
        return scores.recall;
    case ScoresTableModel::Measure::F1:
        break;
    }
    return scores.f1;
}

} // namespace

ScoresTableModel::ScoresTableModel(GenreColours& colours, QObject* parent)
    : QAbstractTableModel(parent)
    , m_colours(colours)
{
}

void ScoresTableModel::setModels(const ComparedModels& models)
{
    beginResetModel();
    m_genres.clear();
    m_models.clear();
    m_scores.clear();
    for (const std::string& genre : models.genres)
        m_genres << QString::fromStdString(genre);
    for (int model = 0; model < static_cast<int>(models.models.size()); ++model) {
        m_models << models.models[static_cast<std::size_t>(model)].name;
        m_scores.push_back(scoresOf(models.matrix(model)));
    }
    endResetModel();
}

void ScoresTableModel::setMeasure(Measure measure)
{
    m_measure = measure;
    if (rowCount() > 0)
        emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
}

int ScoresTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_models.isEmpty() ? 0 : static_cast<int>(m_genres.size()) + 2;
}

int ScoresTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_models.size()) + 1;
}

double ScoresTableModel::value(int row, int model) const
{
    const Scores& scores = m_scores[static_cast<std::size_t>(model)];
    if (row < m_genres.size())
        return measureOf(scores.genres[static_cast<std::size_t>(row)], m_measure);
    if (row > m_genres.size())
        return scores.accuracy;
    double sum = 0;
    int genres = 0;
    for (const GenreScores& genre : scores.genres) {
        if (genre.clips > 0) {
            sum += measureOf(genre, m_measure);
            ++genres;
        }
    }
    return genres > 0 ? sum / genres : 0;
}

bool ScoresTableModel::isBest(int row, int model) const
{
    double most = 0, least = 1;
    for (int other = 0; other < static_cast<int>(m_scores.size()); ++other) {
        most = std::max(most, value(row, other));
        least = std::min(least, value(row, other));
    }
    return most > least && value(row, model) >= most;
}

QVariant ScoresTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row(), model = index.column() - 1;
    if (role == Qt::TextAlignmentRole && model >= 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ColourRole && model < 0 && row < m_genres.size())
        return m_colours.colourOf(m_genres[row], QGuiApplication::palette());
    if (role == Qt::FontRole && (row >= m_genres.size() || (model >= 0 && isBest(row, model))))
        return fontOf(Type::Body, QFont::DemiBold);
    if (role == Qt::ToolTipRole && model >= 0 && isBest(row, model))
        return tr("The best of these");
    if (role != Qt::DisplayRole)
        return {};
    if (model < 0) {
        if (row < m_genres.size())
            return m_genres[row];
        return row == m_genres.size() ? tr("Mean over genres") : tr("Accuracy");
    }
    return numberText(value(row, model), 3);
}

QVariant ScoresTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return section == 0 ? tr("Genre") : m_models.value(section - 1);
    return {};
}

} // namespace genrescope::ui
