// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/timeline_file.h"
#include "ui/jobs/demo_collection_job.h"
#include "ui/jobs/identify_job.h"
#include "ui/jobs/open_model_job.h"
#include "ui/models/song_list_model.h"
#include "ui/playback/sound_output.h"
#include "ui/settings/preferences.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace genrescope::ui {

class Banner;
class Card;
class DropArea;
class EmptyPanel;
class Label;
class SongListView;
class SongView;

/// What am I listening to? Songs in, genres out, with the model that was trained or opened last.
class IdentifyPage : public QWidget {
    Q_OBJECT

public:
    IdentifyPage(Preferences& preferences, GenreColours& colours,
                 std::unique_ptr<SoundOutput> output = systemSoundOutput(),
                 QWidget* parent = nullptr);

    /// Listens to songs, and to those of folders and playlists; where there is no model yet, as
    /// soon as there is one.
    void identify(const QStringList& named);
    void useModel(const QString& file);
    /// What a training that goes on has come to by this epoch; not remembered. Songs that are there
    /// are listened to again.
    void useSnapshot(std::shared_ptr<const GenreModel> model, int epoch);
    /// A model that is in no file; not remembered.
    void useListener(std::shared_ptr<const Listener> listener, const QString& name);
    /// What was listened to, to be shown by another page of this kind without listening again.
    struct Heard {
        std::vector<Song> songs;
        int row = 0;         ///< that is shown
        QStringList waiting; ///< for a model
    };
    Heard heard() const;
    void showHeard(Heard heard);
    void setDropLit(bool lit);
    /// Or will have one in a moment.
    bool hasModel() const { return m_listener || m_modelJob.isRunning(); }

signals:
    void modelOpened(std::shared_ptr<const genrescope::Listener> listener,
                     const std::filesystem::path& file);
    /// More songs than a list is made for: the library has room for them.
    void libraryAsked(const QStringList& named);
    void trainingAsked(); ///< the user wants to train a model
    void demoAsked();     ///< the user wants to try the demo collection

private:
    QWidget* makeStart();
    QWidget* makeNoModel();
    QWidget* makeSongs();
    void connectJobs();
    void connectListening();
    void showList(const SongList& list);
    void showState();
    void modelReady(const std::filesystem::path& file, std::shared_ptr<const Listener> listener);
    void modelJobEnded();
    void startListening();
    void showSong(int row);
    void chooseSongs();
    void trySamples();
    void chooseModel();
    void exportTimeline(TimelineForm form);

    Preferences& m_preferences;
    OpenModelJob m_modelJob{this};
    IdentifyJob m_job{this};
    DemoCollectionJob m_samplesJob{this};
    std::shared_ptr<const Listener> m_listener;
    QStringList m_waiting;  ///< what waits for a model or for the job
    QStringList m_named;    ///< what the job was given
    QString m_modelWaiting; ///< a model that was chosen while another was being opened
    std::shared_ptr<const GenreModel> m_snapshotWaiting; ///< the same
    int m_snapshotEpoch = 0; ///< of the snapshot that was chosen last; 0: a file was
    int m_listeningTo = 0;   ///< row of the song that the job is at
    int m_shown = -1;        ///< row of the song that is shown

    SongListModel m_songs;
    QStackedWidget* m_views;
    QWidget* m_start;
    QWidget* m_noModel;
    QWidget* m_songsView;
    DropArea* m_drop;
    EmptyPanel* m_noModelPanel;
    Banner* m_banner;
    Card* m_listCard;
    SongListView* m_list;
    SongView* m_song;
    Label* m_modelLabel;
    QPushButton* m_export; ///< the timeline of the song that is shown
    QPushButton* m_openSongs;
    QPushButton* m_samples;
    QPushButton* m_stop;
    QPushButton* m_openModel;
    QPushButton* m_backToModel; ///< from a snapshot to the file before
};

} // namespace genrescope::ui
