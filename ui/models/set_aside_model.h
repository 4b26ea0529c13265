// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"

#include <QAbstractTableModel>

#include <vector>

namespace genrescope::ui {

/// Files that can't take part, with the reason in words.
class SetAsideModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(std::vector<SetAside> files);
    void add(const SetAside& file);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SetAside> m_files;
};

} // namespace genrescope::ui
