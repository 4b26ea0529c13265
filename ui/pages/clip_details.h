// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection_check.h"

#include <QWidget>

class QComboBox;

namespace genrescope::ui {

class ClipSound;
class Label;
class Player;

/// One clip of a collection: its sound, what its flags mean, and beside it the other clips of the
/// same recording, so that ear and eye can judge whether they are.
class ClipDetails : public QWidget {
    Q_OBJECT

public:
    explicit ClipDetails(Player& player, QWidget* parent = nullptr); ///< which must outlive it

    /// `check`: null while the clips were not compared yet.
    void show(std::shared_ptr<const Collection> collection,
              std::shared_ptr<const CollectionCheck> check, int clip);

private:
    void showTwin();
    QString genreOf(int clip) const;

    std::shared_ptr<const Collection> m_collection;
    std::vector<ClipMatch> m_twins;
    ClipSound* m_sound;
    QWidget* m_other; ///< the twin's half
    QComboBox* m_which;
    ClipSound* m_twin;
    Label* m_meaning;
};

} // namespace genrescope::ui
