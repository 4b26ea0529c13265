// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection_check.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace genrescope::ui {

/// The clips of a ClipTableModel that are of one genre, or have one flag, or both; sorted.
class ClipFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ClipFilterModel(QObject* parent = nullptr);

    void setGenre(const QString& genre); ///< empty: all
    void setFlag(std::optional<ClipFlag> flag);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_genre;
    std::optional<ClipFlag> m_flag;
};

} // namespace genrescope::ui
