// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace genrescope::ui {

/// Files that can't take part, with the reason in words.
class SetAsideModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Reason, ColumnCount };
    enum {
        FileRole = Qt::UserRole, ///< the whole path
        ExcludedRole             ///< true where the user took it out
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `excluded`: by the user.
    void setFiles(const std::vector<SetAside>& files,
                  const std::vector<std::filesystem::path>& excluded = {});
    void add(const SetAside& file);
    int faults() const; ///< files that can't be used

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::filesystem::path path;
        std::optional<Error> reason; ///< nothing: the user took it out
    };
    std::vector<Row> m_files;
};

} // namespace genrescope::ui
