// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listener.h"
#include "ui/models/genre_share.h"
#include "ui/theme/genre_colours.h"

#include <QAbstractListModel>

#include <optional>

namespace genrescope::ui {

/// A song that was dropped, and what is known of it so far.
struct Song {
    enum class State { Waiting, Listening, Answered, Failed };

    QString file;
    State state = State::Waiting;
    std::vector<std::string> genres; ///< of the model that listens
    std::optional<Moment> glimpse;   ///< its first seconds, until a whole part was heard
    std::vector<Moment> moments;     ///< heard so far, in order
    Peaks peaks;                     ///< of what was read so far
    double heardShare = 0;           ///< 0..1 of the song, as far as known
    std::optional<Verdict> verdict;
    std::optional<Error> error;

    QString name() const;                   ///< the file's, without its folders
    std::vector<GenreShare> answer() const; ///< the likeliest first; empty before the verdict
};

/// The songs of one listening, in the order in which they were dropped.
class SongListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum {
        StateRole = Qt::UserRole, ///< int(Song::State)
        AnswerRole,               ///< the genre in words, or what is going on
        ShareRole,                ///< double: confidence in it
        ColourRole                ///< of the genre
    };

    explicit SongListModel(GenreColours& colours, QObject* parent = nullptr);

    void setSongs(const QStringList& files, const std::vector<std::string>& genres);
    void setSongs(std::vector<Song> songs); ///< as they were heard before
    const std::vector<Song>& songs() const { return m_songs; }
    const Song& song(int row) const { return m_songs[static_cast<std::size_t>(row)]; }

    void begin(int row);
    void setGlimpse(int row, const Moment& moment);
    void addMoment(int row, const Moment& moment);
    void setPeaks(int row, const Peaks& peaks);
    void setHeardShare(int row, double share);
    void answer(int row, const Verdict& verdict);
    void fail(int row, const Error& error);
    int count(Song::State state) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    Song& at(int row) { return m_songs[static_cast<std::size_t>(row)]; }
    void announce(int row);

    GenreColours& m_colours;
    std::vector<Song> m_songs;
};

} // namespace genrescope::ui
