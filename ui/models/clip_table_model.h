// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"
#include "ui/models/clip_check.h"
#include "ui/theme/genre_colours.h"

#include <QAbstractTableModel>

#include <memory>

namespace genrescope::ui {

/// A collection's clips, and what the check found of each.
class ClipTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Genre, Length, Format, Rate, State, ColumnCount };
    enum {
        ColourRole = Qt::UserRole, ///< of the genre
        SortRole,                  ///< what a column is sorted by
        GenreRole,                 ///< its name, in every column
        AsideRole                  ///< true where the clip is set aside
    };

    explicit ClipTableModel(GenreColours& colours, QObject* parent = nullptr);

    void setCollection(std::shared_ptr<const Collection> collection);
    void addCheck(const ClipCheck& check);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QString genreOf(int row) const;

    GenreColours& m_colours;
    std::shared_ptr<const Collection> m_collection;
    std::vector<std::optional<ClipCheck>> m_checks; ///< one a clip
};

} // namespace genrescope::ui
