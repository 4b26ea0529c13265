// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/set_aside_model.h"

#include "ui/text/sentences.h"

namespace genrescope::ui {

void SetAsideModel::setFiles(std::vector<SetAside> files)
{
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

void SetAsideModel::add(const SetAside& file)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_files.push_back(file);
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
    const SetAside& file = m_files[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return index.column() == File ? QString::fromStdString(file.file.string())
                                      : sentenceOf(file.reason);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == File ? QString::fromStdString(file.file.filename().string())
                                  : reasonOf(file.reason);
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
