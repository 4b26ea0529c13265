// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/song_list_model.h"

#include "ui/text/sentences.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace genrescope::ui {

QString Song::name() const
{
    return QFileInfo(file).fileName();
}

std::vector<GenreShare> Song::answer() const
{
    return verdict ? rankedShares(genres, verdict->probabilities) : std::vector<GenreShare>{};
}

SongListModel::SongListModel(GenreColours& colours, QObject* parent)
    : QAbstractListModel(parent)
    , m_colours(colours)
{
}

void SongListModel::setSongs(const QStringList& files, const std::vector<std::string>& genres)
{
    beginResetModel();
    m_songs.clear();
    for (const QString& file : files) {
        Song song;
        song.file = file;
        song.genres = genres;
        m_songs.push_back(std::move(song));
    }
    endResetModel();
}

void SongListModel::setSongs(std::vector<Song> songs)
{
    beginResetModel();
    m_songs = std::move(songs);
    endResetModel();
}

void SongListModel::announce(int row)
{
    emit dataChanged(index(row), index(row));
}

void SongListModel::begin(int row)
{
    at(row).state = Song::State::Listening;
    announce(row);
}

void SongListModel::setGlimpse(int row, const Moment& moment)
{
    at(row).glimpse = moment;
    announce(row);
}

void SongListModel::addMoment(int row, const Moment& moment)
{
    at(row).glimpse.reset();
    at(row).moments.push_back(moment);
    announce(row);
}

void SongListModel::setPeaks(int row, const Peaks& peaks)
{
    at(row).peaks = peaks;
    announce(row);
}

void SongListModel::setHeardShare(int row, double share)
{
    at(row).heardShare = share;
    announce(row);
}

void SongListModel::answer(int row, const Verdict& verdict)
{
    at(row).state = Song::State::Answered;
    at(row).verdict = verdict;
    at(row).moments = verdict.timeline;
    at(row).heardShare = 1;
    announce(row);
}

void SongListModel::fail(int row, const Error& error)
{
    at(row).state = Song::State::Failed;
    at(row).error = error;
    announce(row);
}

int SongListModel::count(Song::State state) const
{
    return static_cast<int>(std::count_if(
        m_songs.begin(), m_songs.end(), [state](const Song& song) { return song.state == state; }));
}

int SongListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_songs.size());
}

QVariant SongListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Song& song = this->song(index.row());
    const auto best = song.answer();
    switch (role) {
    case Qt::DisplayRole:
        return song.name();
    case Qt::ToolTipRole:
        return song.error ? sentenceOf(*song.error) : song.file;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(song.name(), data(index, AnswerRole).toString());
    case StateRole:
        return static_cast<int>(song.state);
    case AnswerRole:
        if (song.error)
            return reasonOf(*song.error);
        if (!best.empty())
            return song.verdict->isSure ? titleOf(best.front().genre)
                                        : tr("not sure: %1?").arg(titleOf(best.front().genre));
        return song.state == Song::State::Listening ? tr("listening…") : tr("waiting");
    case ShareRole:
        return best.empty() ? 0.0 : best.front().share;
    case ColourRole:
        return best.empty() ? QVariant()
                            : m_colours.colourOf(best.front().genre, QGuiApplication::palette());
    default:
        return {};
    }
}

} // namespace genrescope::ui
