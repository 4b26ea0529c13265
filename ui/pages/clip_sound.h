// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/outline_job.h"

#include <QWidget>

class QToolButton;

namespace genrescope::ui {

class Label;
class Player;
class WaveformView;

/// One clip's sound, to be seen and heard: its name, its outline, and a button that plays it. Of
/// several that share a player, only the one whose file it has plays.
class ClipSound : public QWidget {
    Q_OBJECT

public:
    explicit ClipSound(Player& player, QWidget* parent = nullptr); ///< which must outlive it

    /// `note`: a few words beside the name.
    void show(const QString& file, const QString& name, const QString& note);
    QString file() const { return m_file; }

private:
    void readOutline();
    void showState();
    void toggle();

    Player& m_player;
    QString m_file;
    OutlineJob m_outline{this};
    Label* m_name;
    Label* m_note;
    QToolButton* m_play;
    WaveformView* m_waveform;
};

} // namespace genrescope::ui
