// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/split_preview.h"
#include "ui/models/clip_check.h"
#include "ui/theme/genre_colours.h"

#include <QAbstractTableModel>

#include <memory>

namespace genrescope::ui {

/// A collection's clips, and what the check found of each.
class ClipTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Genre, Length, Level, Rate, Artist, Part, State, ColumnCount };
    enum {
        ColourRole = Qt::UserRole, ///< of the genre
        SortRole,                  ///< what a column is sorted by
        GenreRole,                 ///< its name, in every column
        AsideRole,                 ///< true where the clip is set aside
        FlagsRole,                 ///< a bit for each ClipFlag, by its value
        FileRole                   ///< the clip's file
    };

    explicit ClipTableModel(GenreColours& colours, QObject* parent = nullptr);

    void setCollection(std::shared_ptr<const Collection> collection);
    void addCheck(const ClipCheck& check);
    void setFlags(const std::vector<std::vector<ClipFlag>>& flags); ///< one list a clip
    void setParts(std::vector<ClipPart> parts);                     ///< one a clip; or none at all
    int flagged(ClipFlag flag) const;                               ///< clips that have it

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QString genreOf(int row) const;
    QString stateOf(int row) const;
    QString artistOf(int row) const;
    QVariant sortKey(int row, int column) const;

    GenreColours& m_colours;
    std::shared_ptr<const Collection> m_collection;
    bool m_isGtzan = false;
    std::vector<std::optional<ClipCheck>> m_checks; ///< one a clip
    std::vector<std::vector<ClipFlag>> m_flags;     ///< one a clip, or none yet
    std::vector<ClipPart> m_parts;                  ///< one a clip, or none
};

} // namespace genrescope::ui
