// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/library_job.h"
#include "ui/jobs/tagging_job.h"
#include "ui/models/library_filter.h"
#include "ui/models/library_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace genrescope::ui {

class Banner;
class ConfidenceBars;
class DropArea;
class Label;
class ProgressLine;

/// What is in my music? Thousands of songs, listened to on all cores, in a table that is kept.
class LibraryPage : public QWidget {
    Q_OBJECT

public:
    /// `database`, `journal`: of SongStore and TagJournal; made when there is something to keep.
    LibraryPage(GenreColours& colours, const QString& database, const QString& journal,
                QWidget* parent = nullptr);

    /// Who listens from now on.
    void setListener(std::shared_ptr<const genrescope::Listener> listener,
                     const std::filesystem::path& modelFile);

    /// Listens to files, and to those of folders and playlists, after what is being listened to.
    void add(const QStringList& named);
    void setDropLit(bool lit);

signals:
    void songChosen(const QString& file); ///< to be looked at on Identify

protected:
    void showEvent(QShowEvent* event) override; ///< reads what is kept, the first time

private:
    QWidget* makeStart();
    QWidget* makeSongs();
    QWidget* makeTable();
    QWidget* makeShares();
    void connectJobs();
    void startWork();
    void showState();
    void showShares();
    void chooseFolder();
    void exportAs(const QString& kind);
    void copyRows() const;
    void openRow();
    void forgetRows();
    void askTagging();
    void previewTagging(const TaggingPlan& plan);
    void tellTagging(const TaggingOutcome& outcome, bool undone);
    QList<int> chosenRows() const; ///< of the model; all that are shown where none is chosen

    GenreColours& m_colours;
    std::filesystem::path m_database;
    LibraryJob m_job;
    TaggingJob m_tagging;
    LibraryModel m_model;
    LibraryFilter m_shown;
    std::shared_ptr<const Listener> m_listener;
    std::filesystem::path m_modelFile;
    QStringList m_waiting; ///< for the job, or for somebody who listens
    bool m_isLoaded = false;
    bool m_canUndo = false;

    QStackedWidget* m_views;
    Banner* m_banner;
    DropArea* m_start;
    ProgressLine* m_progress;
    QWidget* m_work; ///< the progress with its buttons
    QWidget* m_songs;
    QTableView* m_table;
    QLineEdit* m_search;
    QComboBox* m_genre;
    ConfidenceBars* m_shares;
    Label* m_counts;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_add;
    QPushButton* m_export;
    QPushButton* m_tag;
    QPushButton* m_undo;
};

} // namespace genrescope::ui
