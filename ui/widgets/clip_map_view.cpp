// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clip_map_view.h"

#include "ui/text/figures.h"
#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chart_table.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

constexpr double kDot = 4.5;  ///< radius, px
constexpr double kReach = 10; ///< within which a dot is meant, px
constexpr double kAxisRoom = 22;

} // namespace

ClipMapView::ClipMapView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setMinimumSize(240, 200);
    setLayoutDirection(Qt::LeftToRight); // numbers grow to the right in every language
    setAccessibleName(tr("Map of the clips"));
    setAccessibleDescription(tr("Arrow keys go from clip to clip, Enter chooses one"));
    offerTable(this, [this] {
        ChartTable table{{tr("clip"), tr("genre"), tr("across"), tr("up")}, {}};
        for (const Dot& dot : std::as_const(m_dots))
            table.rows << QStringList{dot.name, dot.genre, numberText(dot.place.x(), 2),
                                      numberText(dot.place.y(), 2)};
        return table;
    });
}

void ClipMapView::setDots(QList<Dot> dots)
{
    m_dots = std::move(dots);
    m_hovered = m_chosen = -1;
    m_extent = {};
    if (!m_dots.isEmpty()) {
        double left = m_dots[0].place.x(), right = left;
        double low = m_dots[0].place.y(), high = low;
        for (const Dot& dot : m_dots) {
            left = std::min(left, dot.place.x());
            right = std::max(right, dot.place.x());
            low = std::min(low, dot.place.y());
            high = std::max(high, dot.place.y());
        }
        m_extent = QRectF(left, low, std::max(right - left, 1e-9), std::max(high - low, 1e-9));
    }
    update();
}

void ClipMapView::setAxes(const QString& across, const QString& up)
{
    m_across = across;
    m_up = up;
    update();
}

QRectF ClipMapView::box() const
{
    return QRectF(rect()).adjusted(kAxisRoom + kDot, kDot + 2, -kDot - 2, -kAxisRoom - kDot);
}

QPointF ClipMapView::positionOf(int dot) const
{
    const QRectF area = box();
    const QPointF place = m_dots[dot].place - m_extent.topLeft();
    return {area.left() + place.x() / m_extent.width() * area.width(),
            area.bottom() - place.y() / m_extent.height() * area.height()};
}

int ClipMapView::dotAt(const QPointF& position) const
{
    int nearest = -1;
    double reach = kReach;
    for (int dot = 0; dot < m_dots.size(); ++dot) {
        const QPointF way = positionOf(dot) - position;
        const double distance = std::hypot(way.x(), way.y());
        if (distance < reach) {
            reach = distance;
            nearest = dot;
        }
    }
    return nearest;
}

void ClipMapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    const QRectF area = box();
    painter.setPen(colours.line);
    painter.drawLine(area.bottomLeft() + QPointF(-kDot, kDot),
                     area.bottomRight() + QPointF(0, kDot));
    painter.drawLine(area.bottomLeft() + QPointF(-kDot, kDot), area.topLeft() + QPointF(-kDot, 0));
    painter.setPen(colours.quiet);
    painter.setFont(fontOf(Type::Caption));
    painter.drawText(QRectF(area.left(), height() - kAxisRoom, area.width(), kAxisRoom),
                     Qt::AlignCenter, m_across);
    painter.save();
    painter.translate(0, area.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, area.height(), kAxisRoom), Qt::AlignCenter, m_up);
    painter.restore();

    for (int dot = 0; dot < m_dots.size(); ++dot) {
        const bool big = dot == m_hovered || dot == m_chosen;
        painter.setPen(big ? QPen(colours.ink, 1.5)
                           : QPen(outlineOf(m_dots[dot].colour, palette()), 0.8));
        painter.setBrush(m_dots[dot].colour);
        painter.drawEllipse(positionOf(dot), big ? kDot + 2 : kDot, big ? kDot + 2 : kDot);
    }
}

void ClipMapView::hover(int dot)
{
    if (dot == m_hovered)
        return;
    m_hovered = dot;
    setCursor(dot >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    emit hovered(dot);
}

void ClipMapView::mouseMoveEvent(QMouseEvent* event)
{
    const int dot = dotAt(event->position());
    hover(dot);
    if (dot >= 0)
        QToolTip::showText(event->globalPosition().toPoint(),
                           QStringLiteral("%1 (%2)").arg(m_dots[dot].name, m_dots[dot].genre),
                           this);
    else
        QToolTip::hideText();
}

void ClipMapView::mousePressEvent(QMouseEvent* event)
{
    if (const int dot = dotAt(event->position()); dot >= 0)
        choose(dot);
}

/// The arrow keys go to the next clip to that side, by one axis alone: so they reach every clip.
void ClipMapView::keyPressEvent(QKeyEvent* event)
{
    const bool across = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool along = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space) {
        if (m_hovered >= 0)
            choose(m_hovered);
        return;
    }
    if ((!across && !along) || m_dots.isEmpty())
        return QWidget::keyPressEvent(event);
    const double sign = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up ? 1 : -1;
    const auto placeOf = [&](int dot) {
        return std::pair(sign * (across ? m_dots[dot].place.x() : m_dots[dot].place.y()), dot);
    };
    int next = -1;
    for (int dot = 0; dot < m_dots.size(); ++dot) {
        const bool beyond = m_hovered < 0 || placeOf(dot) > placeOf(m_hovered);
        if (beyond && (next < 0 || placeOf(dot) < placeOf(next)))
            next = dot;
    }
    if (next < 0)
        return;
    hover(next);
    setAccessibleDescription(m_dots[next].name + QStringLiteral(", ") + m_dots[next].genre);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ClipMapView::choose(int dot)
{
    m_chosen = dot;
    update();
    emit clicked(dot);
}

void ClipMapView::leaveEvent(QEvent*)
{
    hover(-1);
}

} // namespace genrescope::ui
