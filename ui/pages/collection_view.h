// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clip_table_model.h"
#include "ui/models/genre_table_model.h"
#include "ui/models/set_aside_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QStackedWidget;
class QTableView;

namespace genrescope::ui {

class Badge;
class Label;
class SegmentedChoice;
class Stat;

/// A collection: how much there is of each genre at the left, its clips and what was set aside at
/// the right. Choosing a genre shows its clips alone.
class CollectionView : public QWidget {
    Q_OBJECT

public:
    explicit CollectionView(GenreColours& colours, QWidget* parent = nullptr);

    void setCollection(std::shared_ptr<const Collection> collection);
    void addCheck(const ClipCheck& check);

    int setAsideCount() const { return m_asideModel.rowCount(); }

private:
    QWidget* makeGenres();
    QWidget* makeClips();
    void showTotals();
    void filterByGenre();

    std::shared_ptr<const Collection> m_collection;
    GenreTableModel m_genreModel;
    ClipTableModel m_clipModel;
    SetAsideModel m_asideModel;
    QSortFilterProxyModel m_sortedClips;

    Stat* m_clipCount;
    Stat* m_genreCount;
    Stat* m_minutes;
    Stat* m_layout;
    QTableView* m_genres;
    QTableView* m_clips;
    QTableView* m_aside;
    SegmentedChoice* m_choice;
    QStackedWidget* m_lists;
    Label* m_noneAside;
};

} // namespace genrescope::ui
