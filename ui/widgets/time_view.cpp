// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_view.h"

#include "ui/theme/colours.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QWheelEvent>

#include <cmath>

namespace genrescope::ui {

namespace {

constexpr double kArrowSeconds = 5;
constexpr double kZoomStep = 1.25;
constexpr double kWheelNotch = 120;
constexpr double kScrollShare = 0.1; ///< of what is shown, a notch

} // namespace

TimeView::TimeView(TimeAxis* axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis ? axis : new TimeAxis(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time goes to the right in every language
    grabGesture(Qt::PinchGesture);
    connect(m_axis, &TimeAxis::changed, this, qOverload<>(&QWidget::update));
    connect(m_axis, &TimeAxis::cursorMoved, this, &TimeView::repaintCursor);
}

void TimeView::repaintCursor()
{
    const double now = xOf(m_axis->cursor());
    for (const double x : {m_cursorX, now})
        update(QRectF(x - 3, 0, 6, height()).toAlignedRect());
    m_cursorX = now;
}

void TimeView::paintCursor(QPainter& painter, const QRectF& box) const
{
    const double x = xOf(m_axis->cursor());
    if (m_axis->seconds() <= 0 || x < 0 || x > width())
        return;
    const Colours& colours = coloursOf(palette());
    const double left = std::clamp(std::round(x) - 1, 0.0, width() - 2.0);
    painter.fillRect(QRectF(left - 1, box.top(), 4, box.height()), colours.card);
    painter.fillRect(QRectF(left, box.top(), 2, box.height()), colours.ink);
}

void TimeView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_axis->seconds() <= 0)
        return QWidget::mousePressEvent(event);
    emit seekAsked(m_axis->secondsAt(event->position().x(), width()));
}

void TimeView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        m_axis->zoom(std::pow(kZoomStep, (turned.y() + turned.x()) / kWheelNotch),
                     m_axis->secondsAt(event->position().x(), width()));
        return;
    }
    const bool sideways = (event->modifiers() & Qt::ShiftModifier) ||
                          std::abs(turned.x()) > std::abs(turned.y());
    if (!sideways || m_axis->isWhole()) {
        event->ignore(); // the page scrolls
        return;
    }
    m_axis->scroll(-(turned.x() + turned.y()) / kWheelNotch * kScrollShare *
                   (m_axis->to() - m_axis->from()));
}

void TimeView::keyPressEvent(QKeyEvent* event)
{
    const double middle = m_axis->cursor() >= m_axis->from() && m_axis->cursor() <= m_axis->to()
                              ? m_axis->cursor()
                              : (m_axis->from() + m_axis->to()) / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        emit seekAsked(std::max(0.0, m_axis->cursor() - kArrowSeconds));
        return;
    case Qt::Key_Right:
        emit seekAsked(std::min(m_axis->seconds(), m_axis->cursor() + kArrowSeconds));
        return;
    case Qt::Key_Home:
        emit seekAsked(0);
        return;
    case Qt::Key_End:
        emit seekAsked(m_axis->seconds());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_axis->zoom(kZoomStep, middle);
        return;
    case Qt::Key_Minus:
        m_axis->zoom(1 / kZoomStep, middle);
        return;
    case Qt::Key_0:
        m_axis->showWhole();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimeView::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) { // a touch pad
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_axis->zoom(1 + gesture->value(),
                         m_axis->secondsAt(gesture->position().x(), width()));
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) { // a touch screen
        auto* gestures = static_cast<QGestureEvent*>(event);
        if (const auto* pinch =
                static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            const QPointF place = mapFromGlobal(pinch->centerPoint());
            m_axis->zoom(pinch->scaleFactor(), m_axis->secondsAt(place.x(), width()));
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace genrescope::ui
