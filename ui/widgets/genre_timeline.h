// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/genre_share.h"
#include "ui/theme/genre_colours.h"
#include "ui/widgets/time_view.h"

namespace genrescope::ui {

/// One stretch of a song and what was heard in it.
struct TimelinePart {
    double startSeconds = 0;
    double endSeconds = 0;
    std::vector<GenreShare> shares; ///< the likeliest first

    bool operator==(const TimelinePart&) const = default;
};

/// A song from left to right, each stretch filled with the colours of what was heard there. Grows
/// while a song is being read. The pointer asks what a stretch is; how it is clicked, zoomed and
/// scrolled: TimeView.
class GenreTimeline : public TimeView {
    Q_OBJECT

public:
    explicit GenreTimeline(GenreColours& colours, TimeAxis* axis = nullptr,
                           QWidget* parent = nullptr);

    void clear();
    void add(const TimelinePart& part); ///< the axis grows where it goes further
    int partCount() const { return static_cast<int>(m_parts.size()); }

    QSize sizeHint() const override { return {480, 84}; }
    QSize minimumSizeHint() const override { return {240, 84}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF boxOf(const TimelinePart& part) const;
    static QString heardIn(const TimelinePart& part);
    static QString describe(const TimelinePart& part);
    void tellPlace();
    void paintTimes(QPainter& painter);

    GenreColours& m_colours;
    std::vector<TimelinePart> m_parts;
};

} // namespace genrescope::ui
