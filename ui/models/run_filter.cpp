// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_filter.h"

#include <algorithm>

namespace genrescope::ui {

RunFilter::RunFilter(RunTableModel* runs, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_runs(runs)
{
    setSourceModel(runs);
    setSortRole(RunTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RunFilter::setWords(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RunFilter::setState(std::optional<RunRow::State> state)
{
    m_state = state;
    invalidateFilter();
}

const RunRow& RunFilter::run(int row) const
{
    return m_runs->run(mapToSource(index(row, 0)).row());
}

int RunFilter::rowOf(const QString& folder) const
{
    const int row = m_runs->rowOf(folder);
    return row < 0 ? -1 : mapFromSource(m_runs->index(row, 0)).row();
}

bool RunFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (m_state && m_runs->run(row).state != *m_state)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString all = m_runs->index(row, 0).data(RunTableModel::FilterRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace genrescope::ui
