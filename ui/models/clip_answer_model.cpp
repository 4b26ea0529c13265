// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clip_answer_model.h"

#include "ui/text/figures.h"
#include "ui/theme/colours.h"

#include <QGuiApplication>

#include <algorithm>

namespace genrescope::ui {

ClipAnswerModel::ClipAnswerModel(GenreColours& colours, QObject* parent)
    : QAbstractTableModel(parent)
    , m_colours(colours)
{
}

void ClipAnswerModel::show(std::shared_ptr<const ComparedModels> models, int model,
                           std::vector<int> clips)
{
    beginResetModel();
    m_asked = std::move(models);
    m_model = model;
    m_clips = std::move(clips);
    m_contradictions = contradictions(
        m_asked->truth(), m_asked->models[static_cast<std::size_t>(model)].probabilities,
        m_asked->genreCount());
    std::sort(m_contradictions.begin(), m_contradictions.end(),
              [](const auto& one, const auto& other) { return one.clip < other.clip; });
    endResetModel();
}

void ClipAnswerModel::setChange(const QString& file, const ClipChange& change)
{
    if (change == ClipChange())
        m_changes.remove(file);
    else
        m_changes[file] = change;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_asked->clips[static_cast<std::size_t>(clip(row))].file == file)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int ClipAnswerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clips.size());
}

int ClipAnswerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClipAnswerModel::genre(int index) const
{
    return QString::fromStdString(m_asked->genres[static_cast<std::size_t>(index)]);
}

QVariant ClipAnswerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int clip = this->clip(index.row());
    const AskedClip& asked = m_asked->clips[static_cast<std::size_t>(clip)];
    const ClipChange change = m_changes.value(asked.file);
    const int answer = m_asked->answer(m_model, clip);
    const double doubt = m_contradictions[static_cast<std::size_t>(clip)].surety;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return asked.name;
        case Label:
            if (change.excluded)
                return tr("excluded");
            return change.newGenre.isEmpty() ? genre(asked.genre) : change.newGenre;
        case Answer:
            return genre(answer);
        case Doubt:
            return doubt > 0 ? percentText(doubt) : QStringLiteral("–");
        }
        return {};
    case Qt::ToolTipRole:
        if (index.column() == Label && change != ClipChange())
            return tr("Filed under %1; the collection's files are as they were")
                .arg(genre(asked.genre));
        if (index.column() == Doubt)
            return tr("%1 for %2, %3 for %4")
                .arg(percentText(double(m_asked->probability(m_model, clip, answer))),
                     genre(answer),
                     percentText(double(m_asked->probability(m_model, clip, asked.genre))),
                     genre(asked.genre));
        return asked.file;
    case Qt::ForegroundRole:
        if (index.column() == Label && change.excluded)
            return coloursOf(QGuiApplication::palette()).quiet;
        return {};
    case ColourRole:
        if (index.column() == Label && !change.excluded)
            return m_colours.colourOf(data(index, Qt::DisplayRole).toString(),
                                      QGuiApplication::palette());
        if (index.column() == Answer)
            return m_colours.colourOf(genre(answer), QGuiApplication::palette());
        return {};
    case SortRole:
        return index.column() == Doubt ? QVariant(doubt) : data(index, Qt::DisplayRole);
    case ShareRole:
        return index.column() == Doubt && doubt > 0 ? QVariant(doubt) : QVariant();
    default:
        return {};
    }
}

QVariant ClipAnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Doubt)
        return tr("How much surer the model is of its answer than of the label: the highest are "
                  "the likeliest to be filed wrongly");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Clip");
    case Label:
        return tr("Filed under");
    case Answer:
        return tr("Taken for");
    case Doubt:
        return tr("Contradicts the label");
    }
    return {};
}

} // namespace genrescope::ui
