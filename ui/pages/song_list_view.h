// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace genrescope::ui {

/// Songs one below the other: the name, what it is, and how sure that is. For a SongListModel.
class SongListView : public QListView {
    Q_OBJECT

public:
    explicit SongListView(QWidget* parent = nullptr);

signals:
    void songChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Space is the player's
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace genrescope::ui
