// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/library_model.h"

#include "core/base/files.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <QGuiApplication>
#include <QMap>

#include <algorithm>

namespace genrescope::ui {

namespace {

QByteArray keyOf(const LibrarySong& song)
{
    return QByteArray::fromStdString(song.file.native());
}

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

bool isNumber(int column)
{
    return column == LibraryModel::Sure || column == LibraryModel::Length;
}

} // namespace

LibraryModel::LibraryModel(GenreColours& colours, QObject* parent)
    : QAbstractTableModel(parent)
    , m_colours(colours)
{
}

void LibraryModel::put(const std::vector<LibrarySong>& songs)
{
    int first = rowCount(), last = -1; // rows that change
    std::vector<LibrarySong> added;
    for (const LibrarySong& song : songs) {
        const QByteArray key = keyOf(song);
        const int row = m_rows.value(key, -1);
        if (row < 0) {
            m_rows.insert(key, rowCount() + static_cast<int>(added.size()));
            added.push_back(song);
        } else if (row >= rowCount()) {
            added[static_cast<std::size_t>(row - rowCount())] = song;
        } else {
            m_songs[static_cast<std::size_t>(row)] = song;
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_songs.insert(m_songs.end(), added.begin(), added.end());
    endInsertRows();
}

void LibraryModel::remove(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows) {
        beginRemoveRows({}, row, row);
        m_songs.erase(m_songs.begin() + row);
        endRemoveRows();
    }
    m_rows.clear();
    for (int row = 0; row < rowCount(); ++row)
        m_rows.insert(keyOf(song(row)), row);
}

std::vector<GenreShare> LibraryModel::genreShares() const
{
    QMap<QString, int> counts;
    int heard = 0;
    for (const LibrarySong& song : m_songs) {
        if (song.shares.empty())
            continue;
        ++heard;
        ++counts[textOf(song.shares.front().genre)];
    }
    std::vector<GenreShare> shares;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        shares.push_back({entry.key(), double(entry.value()) / heard});
    std::ranges::stable_sort(shares, std::greater(), &GenreShare::share);
    return shares;
}

QString LibraryModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << text(song(row), column);
    cells << textOf(genrescope::textOf(song(row).file));
    return cells.join(u'\t');
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_songs.size());
}

int LibraryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LibraryModel::text(const LibrarySong& song, int column) const
{
    const bool heard = !song.shares.empty();
    switch (column) {
    case Name:
        return song.title.empty() ? textOf(genrescope::textOf(song.file.filename()))
                                  : textOf(song.title);
    case Artist:
        return textOf(song.artist);
    case Genre:
        return heard ? titleOf(textOf(song.shares.front().genre)) : QString();
    case Sure:
        return heard ? percentText(double(song.shares.front().share)) : QString();
    case Second:
        return song.shares.size() > 1 ? titleOf(textOf(song.shares[1].genre)) : QString();
    case TagGenre:
        return textOf(song.tagGenre);
    case Length:
        return heard ? clockText(song.seconds) : QString();
    case State:
        if (song.error)
            return reasonOf(*song.error);
        return song.doubt == Doubt::None ? tr("sure enough") : tr("not sure");
    }
    return {};
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LibrarySong& song = this->song(index.row());
    const QString genre = song.shares.empty() ? QString() : textOf(song.shares.front().genre);
    switch (role) {
    case Qt::DisplayRole:
        return text(song, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State && song.error)
            return sentenceOf(*song.error);
        if (index.column() == State && song.doubt != Doubt::None)
            return doubtText(song.doubt);
        return textOf(genrescope::textOf(song.file));
    case Qt::TextAlignmentRole:
        if (isNumber(index.column()))
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case ColourRole:
        if (index.column() == Genre && !genre.isEmpty())
            return m_colours.colourOf(genre, QGuiApplication::palette());
        return {};
    case SortRole:
        if (index.column() == Sure)
            return song.shares.empty() ? -1.0 : double(song.shares.front().share);
        if (index.column() == Length)
            return song.shares.empty() ? -1.0 : song.seconds;
        return text(song, index.column());
    case GenreRole:
        return genre;
    case SearchRole:
        return QStringList{text(song, Name), text(song, Artist), text(song, TagGenre),
                           text(song, State), textOf(genrescope::textOf(song.file))}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Song"), tr("Artist"),     tr("Genre"),  tr("Sure"),
                            tr("Then"), tr("In its tag"), tr("Length"), tr("State")};
    return names.value(section);
}

} // namespace genrescope::ui
