// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/genre_timeline.h"

#include "ui/models/curve.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/keyboard_focus.h"
#include "ui/widgets/tabular_text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

namespace genrescope::ui {

namespace {

constexpr int kBand = 56;
constexpr double kGap = 2;
constexpr std::size_t kShown = 3; ///< genres of a stretch that have their own colour

/// A distance between times on the axis that people expect.
double clockStep(double seconds)
{
    for (const double step :
         {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0}) {
        if (seconds / step <= 8)
            return step;
    }
    return roundStep(seconds, 6);
}

} // namespace

GenreTimeline::GenreTimeline(GenreColours& colours, TimeAxis* axis, QWidget* parent)
    : TimeView(axis, parent)
    , m_colours(colours)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What was heard along the song"));
    offerTable(this, [this] {
        ChartTable table{{tr("from"), tr("to"), tr("genres")}, {}};
        for (const TimelinePart& part : m_parts)
            table.rows << QStringList{clockText(part.startSeconds), clockText(part.endSeconds),
                                      heardIn(part)};
        return table;
    });
    connect(&this->axis(), &TimeAxis::cursorMoved, this, &GenreTimeline::tellPlace);
}

void GenreTimeline::clear()
{
    m_parts.clear();
    update();
}

void GenreTimeline::add(const TimelinePart& part)
{
    m_parts.push_back(part);
    axis().setSeconds(qMax(axis().seconds(), part.endSeconds));
    update();
}

QRectF GenreTimeline::boxOf(const TimelinePart& part) const
{
    const double left = xOf(part.startSeconds);
    return {left, 0, xOf(part.endSeconds) - left, kBand};
}

QString GenreTimeline::heardIn(const TimelinePart& part)
{
    QStringList heard;
    for (std::size_t i = 0; i < part.shares.size() && i < kShown; ++i)
        heard << QStringLiteral("%1 %2").arg(titleOf(part.shares[i].genre),
                                             percentText(part.shares[i].share));
    return heard.join(QStringLiteral(", "));
}

QString GenreTimeline::describe(const TimelinePart& part)
{
    return QStringLiteral("%1–%2: %3")
        .arg(clockText(part.startSeconds), clockText(part.endSeconds), heardIn(part));
}

/// For those who can't see the cursor: what is where it stands.
void GenreTimeline::tellPlace()
{
    const double cursor = axis().cursor();
    for (const TimelinePart& part : m_parts) {
        if (cursor < part.startSeconds || cursor >= part.endSeconds)
            continue;
        const QString words = describe(part);
        if (words == accessibleDescription())
            return;
        setAccessibleDescription(words);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

bool GenreTimeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint place = static_cast<QHelpEvent*>(event)->pos();
        for (const TimelinePart& part : m_parts) {
            if (boxOf(part).contains(place)) {
                QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), describe(part),
                                   this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return TimeView::event(event);
}

void GenreTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());

    QPainterPath outline;
    outline.addRoundedRect(QRectF(0, 0, width(), kBand), radius::control, radius::control);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, width(), kBand), colours.track());
    for (const TimelinePart& part : m_parts) {
        QRectF box = boxOf(part);
        painter.fillRect(box, colours.card);
        if (box.width() > 3 * kGap)
            box.adjust(kGap / 2, 0, -kGap / 2, 0);
        // The likeliest lies lowest: its height can be read along the whole song. What is hardly
        // heard is left in one piece.
        painter.fillRect(box, mixed(colours.card, colours.quiet, 0.3));
        double bottom = kBand;
        for (std::size_t i = 0; i < part.shares.size() && i < kShown; ++i) {
            const double tall = kBand * part.shares[i].share;
            painter.fillRect(QRectF(box.left(), bottom - tall, box.width(), tall),
                             m_colours.colourOf(part.shares[i].genre, palette()));
            bottom -= tall;
        }
    }
    painter.restore();
    paintCursor(painter, QRectF(0, 0, width(), kBand));
    if (showsFocus(*this))
        drawFocusRing(painter, QRectF(0, 0, width(), kBand), radius::control, colours);
    if (axis().seconds() > 0)
        paintTimes(painter);
}

void GenreTimeline::paintTimes(QPainter& painter)
{
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(coloursOf(palette()).quiet);
    const double step = clockStep(axis().to() - axis().from());
    for (double time = std::ceil(axis().from() / step) * step; time <= axis().to(); time += step) {
        const QString text = clockText(time);
        const double wide = tabularWidth(text, painter.font());
        const double left = qBound(0.0, xOf(time) - wide / 2, width() - wide);
        drawTabular(painter, QRectF(left, kBand + space::hair, wide, 20),
                    Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace genrescope::ui
