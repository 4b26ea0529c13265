// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/genre_timeline.h"

#include "ui/models/curve.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyboard_focus.h"
#include "ui/widgets/tabular_text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace genrescope::ui {

namespace {

constexpr int kBand = 56;
constexpr double kGap = 2;
constexpr std::size_t kShown = 3; ///< genres of a stretch that have their own colour

/// A distance between times on the axis that people expect.
double clockStep(double seconds)
{
    for (const double step : {5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0}) {
        if (seconds / step <= 8)
            return step;
    }
    return roundStep(seconds, 6);
}

} // namespace

GenreTimeline::GenreTimeline(GenreColours& colours, QWidget* parent)
    : QWidget(parent)
    , m_colours(colours)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What was heard along the song"));
}

void GenreTimeline::clear(double seconds)
{
    m_parts.clear();
    m_seconds = seconds;
    m_chosen = 0;
    update();
}

void GenreTimeline::add(const TimelinePart& part)
{
    m_parts.push_back(part);
    m_seconds = qMax(m_seconds, part.endSeconds);
    update();
}

void GenreTimeline::setSeconds(double seconds)
{
    m_seconds = seconds;
    update();
}

QRectF GenreTimeline::boxOf(const TimelinePart& part) const
{
    const double scale = m_seconds > 0 ? width() / m_seconds : 0;
    return {part.startSeconds * scale, 0, (part.endSeconds - part.startSeconds) * scale, kBand};
}

QString GenreTimeline::describe(const TimelinePart& part) const
{
    QStringList heard;
    for (std::size_t i = 0; i < part.shares.size() && i < kShown; ++i)
        heard << QStringLiteral("%1 %2").arg(titleOf(part.shares[i].genre),
                                             percentText(part.shares[i].share));
    return QStringLiteral("%1–%2: %3")
        .arg(clockText(part.startSeconds), clockText(part.endSeconds),
             heard.join(QStringLiteral(", ")));
}

void GenreTimeline::choose(int part)
{
    if (m_parts.empty())
        return;
    m_chosen = qBound(0, part, partCount() - 1);
    const TimelinePart& chosen = m_parts[static_cast<std::size_t>(m_chosen)];
    setAccessibleDescription(describe(chosen));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QToolTip::showText(mapToGlobal(boxOf(chosen).bottomLeft().toPoint()), describe(chosen), this);
    update();
}

void GenreTimeline::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        choose(m_chosen + (event->key() == Qt::Key_Left ? -1 : 1));
    else
        QWidget::keyPressEvent(event);
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
    return QWidget::event(event);
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
    if (showsFocus(*this) && !m_parts.empty())
        drawFocusRing(painter, boxOf(m_parts[static_cast<std::size_t>(m_chosen)]), radius::bar,
                      colours);

    if (m_seconds <= 0)
        return;
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(colours.quiet);
    const double step = clockStep(m_seconds);
    for (double time = 0; time <= m_seconds; time += step) {
        const double x = width() * time / m_seconds;
        const QString text = clockText(time);
        const double wide = tabularWidth(text, painter.font());
        const double left = qBound(0.0, x - wide / 2, width() - wide);
        drawTabular(painter, QRectF(left, kBand + space::hair, wide, 20),
                    Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace genrescope::ui
