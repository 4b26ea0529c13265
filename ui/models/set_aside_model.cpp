// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/set_aside_model.h"

#include "ui/text/sentences.h"

#include <algorithm>

namespace genrescope::ui {

void SetAsideModel::setFiles(const std::vector<SetAside>& files,
                             const std::vector<std::filesystem::path>& excluded)
{
    beginResetModel();
    m_files.clear();
    for (const SetAside& file : files)
        m_files.push_back({file.file, file.reason});
    for (const std::filesystem::path& file : excluded)
        m_files.push_back({file, std::nullopt});
    endResetModel();
}

int SetAsideModel::faults() const
{
    return static_cast<int>(
        std::ranges::count_if(m_files, [](const Row& row) { return row.reason.has_value(); }));
}

void SetAsideModel::add(const SetAside& file)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_files.push_back({file.file, file.reason});
    endInsertRows();
}

int SetAsideModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int SetAsideModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SetAsideModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& file = m_files[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FileRole:
        return QString::fromStdString(file.path.string());
    case ExcludedRole:
        return !file.reason;
    case Qt::ToolTipRole:
        if (index.column() == Reason && file.reason)
            return sentenceOf(*file.reason);
        return QString::fromStdString(file.path.string());
    case Qt::DisplayRole:
        if (index.column() == File)
            return QString::fromStdString(file.path.filename().string());
        return file.reason ? reasonOf(*file.reason) : tr("excluded by you");
    default:
        return {};
    }
}

QVariant SetAsideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == File ? tr("File") : tr("Why");
}

} // namespace genrescope::ui
