// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/song_list_model.h"
#include "ui/theme/genre_colours.h"

#include <QWidget>

class QLabel;

namespace genrescope::ui {

class Banner;
class ConfidenceBars;
class GenreTimeline;
class Label;

/// One song: what it is, how sure that is, what else it might be, and where in the song. Shows it
/// while the song is still being heard.
class SongView : public QWidget {
    Q_OBJECT

public:
    explicit SongView(GenreColours& colours, QWidget* parent = nullptr);

    void show(const Song& song);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAnswer(const Song& song);
    void showTimeline(const Song& song);
    void paintDot();

    GenreColours& m_colours;
    QString m_file;  ///< of the song shown
    QString m_genre; ///< of the answer shown
    Label* m_name;
    Label* m_facts;
    QWidget* m_answer;
    QLabel* m_dot;
    Label* m_genreName;
    Label* m_confidence;
    Label* m_words;
    ConfidenceBars* m_bars;
    Label* m_timelineTitle;
    GenreTimeline* m_timeline;
    Banner* m_failure;
};

} // namespace genrescope::ui
