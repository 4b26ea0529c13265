// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/genre_table_model.h"

#include "ui/text/figures.h"

#include <QGuiApplication>

#include <numeric>

namespace genrescope::ui {

GenreTableModel::GenreTableModel(GenreColours& colours, QObject* parent)
    : QAbstractTableModel(parent)
    , m_colours(colours)
{
}

void GenreTableModel::setCollection(std::shared_ptr<const Collection> collection)
{
    beginResetModel();
    m_collection = std::move(collection);
    m_genres.clear();
    if (m_collection) {
        for (const std::string& name : m_collection->genres)
            m_genres.push_back({QString::fromStdString(name)});
        for (const Clip& clip : m_collection->clips)
            ++m_genres[static_cast<std::size_t>(clip.genre)].clips;
    }
    endResetModel();
}

void GenreTableModel::addCheck(const ClipCheck& check)
{
    const int row = m_collection->clips[static_cast<std::size_t>(check.clip)].genre;
    Genre& genre = m_genres[static_cast<std::size_t>(row)];
    if (check.reason)
        ++genre.aside;
    else
        genre.seconds += check.seconds;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int GenreTableModel::clips() const
{
    return m_collection ? static_cast<int>(m_collection->clips.size()) : 0;
}

int GenreTableModel::aside() const
{
    return std::accumulate(m_genres.begin(), m_genres.end(), 0,
                           [](int sum, const Genre& genre) { return sum + genre.aside; });
}

double GenreTableModel::seconds() const
{
    return std::accumulate(m_genres.begin(), m_genres.end(), 0.0,
                           [](double sum, const Genre& genre) { return sum + genre.seconds; });
}

int GenreTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_genres.size());
}

int GenreTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GenreTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Genre& genre = m_genres[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ColourRole && index.column() == Name)
        return m_colours.colourOf(genre.name, QGuiApplication::palette());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return genre.name;
    case Clips:
        return countText(genre.clips);
    case Minutes:
        return numberText(genre.seconds / 60, 1);
    case Aside:
        return genre.aside > 0 ? countText(genre.aside) : QStringLiteral("–");
    }
    return {};
}

QVariant GenreTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Genre");
    case Clips:
        return tr("Clips");
    case Minutes:
        return tr("Minutes");
    case Aside:
        return tr("Set aside");
    }
    return {};
}

} // namespace genrescope::ui
