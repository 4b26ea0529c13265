// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/identify_job.h"
#include "ui/jobs/open_model_job.h"
#include "ui/models/song_list_model.h"
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
    IdentifyPage(Preferences& preferences, GenreColours& colours, QWidget* parent = nullptr);

    /// Listens to the songs; where there is no model yet, as soon as there is one.
    void identify(const QStringList& files);
    void useModel(const QString& file);
    void setDropLit(bool lit);
    bool hasModel() const { return m_listener != nullptr; }

signals:
    void trainingAsked(); ///< the user wants to train a model
    void demoAsked();     ///< the user wants to try the demo collection

private:
    QWidget* makeStart();
    QWidget* makeNoModel();
    QWidget* makeSongs();
    void connectJobs();
    void showState();
    void startListening();
    void showSong(int row);
    void chooseSongs();
    void chooseModel();

    Preferences& m_preferences;
    OpenModelJob m_modelJob;
    IdentifyJob m_job;
    std::shared_ptr<const Listener> m_listener;
    QStringList m_waiting;  ///< songs that wait for a model or for the job
    QString m_modelWaiting; ///< a model that was chosen while another was being opened
    int m_listeningTo = 0;  ///< row of the song that the job is at

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
    QPushButton* m_openSongs;
    QPushButton* m_stop;
    QPushButton* m_openModel;
};

} // namespace genrescope::ui
