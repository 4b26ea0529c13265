// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"
#include "ui/models/clip_check.h"
#include "ui/theme/genre_colours.h"

#include <QAbstractTableModel>

#include <memory>

namespace genrescope::ui {

/// A collection's genres: how many clips, how long, how many set aside. Grows as clips are checked.
class GenreTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Clips, Minutes, Aside, ColumnCount };
    enum { ColourRole = Qt::UserRole }; ///< the genre's QColor

    explicit GenreTableModel(GenreColours& colours, QObject* parent = nullptr);

    void setCollection(std::shared_ptr<const Collection> collection);
    void addCheck(const ClipCheck& check);

    int clips() const;      ///< in all genres, set aside or not
    int aside() const;      ///< found unfit so far
    double seconds() const; ///< of fit clips, checked so far

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Genre {
        QString name;
        int clips = 0;
        int aside = 0;
        double seconds = 0;
    };
    GenreColours& m_colours;
    std::shared_ptr<const Collection> m_collection;
    std::vector<Genre> m_genres;
};

} // namespace genrescope::ui
