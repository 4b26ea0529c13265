// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/spectrogram_job.h"
#include "ui/models/song_list_model.h"
#include "ui/playback/player.h"
#include "ui/theme/genre_colours.h"
#include "ui/widgets/time_axis.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace genrescope::ui {

class Banner;
class ConfidenceBars;
class Fold;
class GenreTimeline;
class Label;
class SpectrogramView;
class TimeView;
class WaveformView;

/// One song: what it is, how sure that is, what else it might be, where in the song, and why. Shows
/// it while the song is still being heard, and plays it: Space, and arrows to move.
class SongView : public QWidget {
    Q_OBJECT

public:
    explicit SongView(GenreColours& colours,
                      std::unique_ptr<SoundOutput> output = systemSoundOutput(),
                      QWidget* parent = nullptr);

    void show(const Song& song);
    Player& player() { return m_player; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(QVBoxLayout* column);
    void showAnswer(const Song& song);
    void showVerdict(const Verdict& verdict, const std::vector<GenreShare>& ranked);
    void showWhy(const Song& song);
    void showTimeline(const Song& song);
    void showSpectrogram();
    void paintDot();

    GenreColours& m_colours;
    Player m_player;
    TimeAxis m_axis;
    SpectrogramJob m_spectrogramJob{this};
    QString m_file;  ///< of the song shown
    QString m_genre; ///< of the answer shown; empty where it is not sure
    Label* m_name;
    Label* m_facts;
    QWidget* m_answer;
    QLabel* m_dot;
    Label* m_genreName;
    Label* m_confidence;
    Label* m_words;
    ConfidenceBars* m_bars;
    QWidget* m_along; ///< the player and all that shares its axis
    WaveformView* m_waveform;
    GenreTimeline* m_timeline;
    Fold* m_why;
    Label* m_whyText;
    Fold* m_spectrogramFold;
    SpectrogramView* m_spectrogram;
    Label* m_spectrogramState;
    Banner* m_failure;
};

} // namespace genrescope::ui
