// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;
class QToolButton;

namespace genrescope::ui {

class Label;
class Player;
class TimeAxis;

/// What a player is steered with: play or pause, where it is, how loud, and how near the song is
/// looked at. Says why nothing can be heard, where it can't.
class PlayerBar : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it. The axis' cursor follows the player.
    PlayerBar(Player& player, TimeAxis& axis, QWidget* parent = nullptr);

private:
    void showPlace();
    void showState();

    Player& m_player;
    TimeAxis& m_axis;
    QToolButton* m_play;
    QToolButton* m_nearer;
    QToolButton* m_farther;
    QSlider* m_volume;
    Label* m_place;
    Label* m_problem;
};

} // namespace genrescope::ui
