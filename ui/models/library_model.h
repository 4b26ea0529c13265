// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library_song.h"
#include "ui/models/genre_share.h"
#include "ui/theme/genre_colours.h"

#include <QAbstractTableModel>
#include <QHash>

namespace genrescope::ui {

/// The library's songs, a row each.
class LibraryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Artist, Genre, Sure, Second, TagGenre, Length, State, ColumnCount };
    enum {
        ColourRole = Qt::UserRole, ///< of the genre
        SortRole,                  ///< what a column is sorted by
        GenreRole,                 ///< its name, in every column; empty where it could not be heard
        SearchRole                 ///< all that a search looks at, in every column
    };

    explicit LibraryModel(GenreColours& colours, QObject* parent = nullptr);

    /// Adds songs, or takes the place of what is shown of their files.
    void put(const std::vector<LibrarySong>& songs);
    void remove(QList<int> rows);

    const LibrarySong& song(int row) const { return m_songs[static_cast<std::size_t>(row)]; }
    const std::vector<LibrarySong>& songs() const { return m_songs; }

    /// The share of each genre among the songs that are heard, most first.
    std::vector<GenreShare> genreShares() const;

    /// A row as text, its cells between tabs, for the clipboard.
    QString rowText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LibrarySong& song, int column) const;

    GenreColours& m_colours;
    std::vector<LibrarySong> m_songs;
    QHash<QByteArray, int> m_rows; ///< of each file
};

} // namespace genrescope::ui
