// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/library_filter.h"

#include "ui/models/library_model.h"

namespace genrescope::ui {

LibraryFilter::LibraryFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(LibraryModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void LibraryFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

void LibraryFilter::setGenre(const QString& genre)
{
    m_genre = genre;
    invalidateFilter();
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return (m_genre.isEmpty() || index.data(LibraryModel::GenreRole).toString() == m_genre) &&
           (m_text.isEmpty() ||
            index.data(LibraryModel::SearchRole).toString().contains(m_text, Qt::CaseInsensitive));
}

bool LibraryFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole()), b = right.data(sortRole());
    if (a != b)
        return QSortFilterProxyModel::lessThan(left, right);
    return left.row() < right.row(); // those that are alike keep their order
}

} // namespace genrescope::ui
