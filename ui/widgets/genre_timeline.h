// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/genre_share.h"
#include "ui/theme/genre_colours.h"

#include <QWidget>

namespace genrescope::ui {

/// One stretch of a song and what was heard in it.
struct TimelinePart {
    double startSeconds = 0;
    double endSeconds = 0;
    std::vector<GenreShare> shares; ///< the likeliest first

    bool operator==(const TimelinePart&) const = default;
};

/// A song from left to right, each stretch filled with the colours of what was heard there. Grows
/// while a song is being read. Arrow keys and the pointer ask what a stretch is.
class GenreTimeline : public QWidget {
    Q_OBJECT

public:
    explicit GenreTimeline(GenreColours& colours, QWidget* parent = nullptr);

    /// `seconds`: the whole song's, as far as known; it grows where the parts go further.
    void clear(double seconds = 0);
    void add(const TimelinePart& part);
    void setSeconds(double seconds);
    int partCount() const { return static_cast<int>(m_parts.size()); }

    QSize sizeHint() const override { return {480, 84}; }
    QSize minimumSizeHint() const override { return {240, 84}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF boxOf(const TimelinePart& part) const;
    QString describe(const TimelinePart& part) const;
    void choose(int part);

    GenreColours& m_colours;
    std::vector<TimelinePart> m_parts;
    double m_seconds = 0;
    int m_chosen = 0; ///< by the keyboard
};

} // namespace genrescope::ui
