// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection_edits.h"
#include "ui/models/clip_filter_model.h"
#include "ui/models/clip_table_model.h"
#include "ui/models/genre_table_model.h"
#include "ui/models/set_aside_model.h"

#include <QWidget>

class QComboBox;
class QLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace genrescope::ui {

class Badge;
class ClipDetails;
class Label;
class Player;
class SegmentedChoice;
class Stat;

/// A collection: how much there is of each genre at the left, its clips and what was set aside at
/// the right, and below them the clip that is chosen. Choosing a genre shows its clips alone,
/// choosing a flag those that have it. What the user wants changed is asked for by signals.
class CollectionView : public QWidget {
    Q_OBJECT

public:
    /// The player must outlive it.
    CollectionView(GenreColours& colours, Player& player, QWidget* parent = nullptr);

    void setCollection(std::shared_ptr<const Collection> collection);
    void addCheck(const ClipCheck& check);
    /// Once all clips were read and compared. `reports`: one a clip.
    void setCompared(std::shared_ptr<const std::vector<ClipReport>> reports,
                     std::shared_ptr<const CollectionCheck> check);
    void setUndoable(bool undoable);

    int setAsideCount() const { return m_asideModel.faults(); } ///< without the excluded
    /// The third choice of the lists: how the clips' features look.
    void setExploration(QWidget* exploration);

signals:
    void editAsked(const genrescope::CollectionEdit& edit);
    void undoAsked();
    void playAsked(const QString& file);
    void explorationAsked();

private:
    QWidget* makeGenres();
    QWidget* makeClips();
    QLayout* makeActions();
    void showTotals();
    void showSplit();
    void showFlags();
    void showActions();
    void showDetails();
    void filterByGenre();
    void exclude();
    void include();
    void relabel();
    void renameGenre();
    void play();
    std::vector<std::string> chosenFiles() const;
    QString chosenGenre() const;

    std::shared_ptr<const Collection> m_collection;
    std::shared_ptr<const std::vector<ClipReport>> m_reports;
    std::shared_ptr<const CollectionCheck> m_check;
    GenreTableModel m_genreModel;
    ClipTableModel m_clipModel;
    SetAsideModel m_asideModel;
    ClipFilterModel m_sortedClips;

    Stat* m_clipCount;
    Stat* m_genreCount;
    Stat* m_minutes;
    Stat* m_layout;
    QComboBox* m_protocol;
    Badge* m_leakage;
    QTableView* m_genres;
    QTableView* m_clips;
    QTableView* m_aside;
    SegmentedChoice* m_choice;
    QComboBox* m_flag;
    QPushButton* m_exclude;
    QPushButton* m_relabel;
    QPushButton* m_include;
    QPushButton* m_undo;
    QPushButton* m_rename;
    QStackedWidget* m_lists;
    ClipDetails* m_details;
    QWidget* m_exploration = nullptr;
    Label* m_noneAside;
};

} // namespace genrescope::ui
