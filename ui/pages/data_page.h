// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection_edits.h"
#include "ui/jobs/demo_collection_job.h"
#include "ui/jobs/open_collection_job.h"
#include "ui/playback/player.h"
#include "ui/settings/preferences.h"
#include "ui/theme/genre_colours.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace genrescope::ui {

class Banner;
class CollectionView;
class ExplorationView;
class DropArea;
class Label;
class ProgressLine;

/// What is there to learn from? A folder of music by genre, looked through clip by clip.
class DataPage : public QWidget {
    Q_OBJECT

public:
    DataPage(Preferences& preferences, GenreColours& colours, QWidget* parent = nullptr);

    void openFolder(const QString& folder);
    QString folder() const { return m_collection ? m_asked : QString(); } ///< that is open
    void openDemo(); ///< composes the demo collection where it is not there yet, and opens it
    void takeEdits(const QString& collection); ///< it was edited elsewhere: reads it again where
                                               ///< it is the one that is open
    void setDropLit(bool lit);

signals:
    void collectionOpened(std::shared_ptr<const genrescope::Collection> collection);
    void trainingAsked();

private:
    QWidget* makeStart();
    void connectJobs();
    void showState();
    void showRecent();
    void chooseFolder();
    void chooseTable();
    void download();
    QMenu* makeMore();
    void edit(const CollectionEdit& edit);
    void undo();
    void play(const QString& file);
    void reopen();
    void readAs(ReadingSettings settings);
    void showReading();
    bool goOn();
    void summarise();

    Preferences& m_preferences;
    OpenCollectionJob m_openJob{this};
    DemoCollectionJob m_demoJob{this};
    Player m_player;
    std::shared_ptr<const Collection> m_collection;
    QString m_asked;              ///< the folder that was asked for last, opened or not
    std::function<void()> m_next; ///< to do once the task in progress has been let go

    QStackedWidget* m_views;
    DropArea* m_start;
    CollectionView* m_view;
    ExplorationView* m_exploration;
    Banner* m_banner;
    QStackedWidget* m_line; ///< under the title: what is going on, else where the music is
    ProgressLine* m_progress;
    Label* m_path;
    QMenu* m_recentMenu;
    QPushButton* m_recent;
    QPushButton* m_open;
    QPushButton* m_more;
    QAction* m_tagGenres;
    QAction* m_cutSongs;
    QPushButton* m_demo;
    QPushButton* m_train;
};

} // namespace genrescope::ui
