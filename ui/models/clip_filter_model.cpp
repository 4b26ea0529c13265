// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clip_filter_model.h"

#include "ui/models/clip_table_model.h"

namespace genrescope::ui {

ClipFilterModel::ClipFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ClipTableModel::SortRole);
    setDynamicSortFilter(true);
}

void ClipFilterModel::setGenre(const QString& genre)
{
    m_genre = genre;
    invalidateFilter();
}

void ClipFilterModel::setFlag(std::optional<ClipFlag> flag)
{
    m_flag = flag;
    invalidateFilter();
}

bool ClipFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex clip = sourceModel()->index(row, 0, parent);
    if (!m_genre.isEmpty() && clip.data(ClipTableModel::GenreRole).toString() != m_genre)
        return false;
    const int flags = clip.data(ClipTableModel::FlagsRole).toInt();
    return !m_flag || (flags & (1 << static_cast<int>(*m_flag))) != 0;
}

} // namespace genrescope::ui
