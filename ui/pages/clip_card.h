// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/outline_job.h"
#include "ui/models/clip_answer_model.h"
#include "ui/playback/player.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace genrescope::ui {

class AnswerGrid;
class Label;
class WaveformView;

/// One clip that models were asked about: its sound, to be seen and heard, what each model answers,
/// and what can be done where its label is wrong.
class ClipCard : public QWidget {
    Q_OBJECT

public:
    explicit ClipCard(QWidget* parent = nullptr);

    void show(std::shared_ptr<const ComparedModels> models, int clip, const ClipChange& change);
    void stop(); ///< silence

signals:
    void changeAsked(int clip, const genrescope::ui::ClipChange& change);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void connectParts();
    void readOutline();
    void showSound();
    void showAnswers();
    void fillMenu();

    std::shared_ptr<const ComparedModels> m_asked;
    int m_clip = -1;
    ClipChange m_change;
    QString m_file;
    OutlineJob m_outline{this};
    Player m_player;

    Label* m_name;
    Label* m_labels;
    WaveformView* m_waveform;
    QPushButton* m_play;
    Label* m_soundProblem;
    AnswerGrid* m_answers;
    QPushButton* m_exclude;
    QPushButton* m_relabel;
    QMenu* m_genres;
};

} // namespace genrescope::ui
