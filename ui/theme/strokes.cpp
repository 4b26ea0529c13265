// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/strokes.h"

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>

namespace genrescope::ui {

void drawBox(QPainter& painter, const QRectF& box, double corner, const QColor& fill,
             const QColor& line, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.alpha() > 0 ? QPen(line, width) : QPen(Qt::NoPen));
    const double inset = line.alpha() > 0 ? width / 2 : 0;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner - inset,
                            corner - inset);
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& box, double corner, const Colours& colours)
{
    drawBox(painter, box, corner, Qt::transparent, colours.accent, 2);
}

void drawChevron(QPainter& painter, const QRectF& box, Towards towards, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.rotate(towards == Towards::Down   ? 0
                   : towards == Towards::Left ? 90
                   : towards == Towards::Up   ? 180
                                              : 270);
    const double reach = qMin(box.width(), box.height()) >= 14 ? 4 : 3;
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}});
    painter.restore();
}

void drawIndicator(QPainter& painter, const QStyleOption& option, bool round)
{
    const Colours& colours = coloursOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect);
    const double corner = round ? box.width() / 2 : 4;

    QColor fill = on ? colours.accent : colours.card;
    QColor line = on ? colours.accent : mixed(colours.edge, colours.ink, 0.25);
    if (!enabled) {
        fill = on ? colours.edge : colours.track();
        line = colours.edge;
    } else if (!on && (option.state & QStyle::State_MouseOver)) {
        fill = colours.hover();
    }
    drawBox(painter, box, corner, fill, line);
    if (on) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor mark = enabled ? colours.onAccent : colours.card;
        if (round) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mark);
            painter.drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
        } else {
            painter.setPen(QPen(mark, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.translate(box.topLeft());
            painter.scale(box.width() / 16, box.height() / 16);
            if (option.state & QStyle::State_NoChange)
                painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
            else
                painter.drawPolyline(QPolygonF{{4, 8.4}, {6.9, 11.2}, {12, 5.2}});
        }
        painter.restore();
    }
    if ((option.state & QStyle::State_HasFocus) &&
        (option.state & QStyle::State_KeyboardFocusChange))
        drawFocusRing(painter, box.adjusted(-2, -2, 2, 2), corner + 2, colours);
}

void drawButton(QPainter& painter, const QStyleOption& option, bool filled, bool flat)
{
    const Colours& colours = coloursOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & QStyle::State_Sunken;
    const bool on = option.state & QStyle::State_On;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const QRectF box = QRectF(option.rect);

    if (filled) {
        QColor fill = enabled ? colours.accent : colours.track();
        if (down)
            fill = mixed(fill, colours.ink, 0.22);
        else if (hovered)
            fill = mixed(fill, colours.ink, 0.1);
        drawBox(painter, box, radius::control, fill, Qt::transparent);
        return;
    }
    if (flat) {
        if (down || hovered)
            drawBox(painter, box, radius::control, down ? colours.pressed() : colours.hover(),
                    Qt::transparent);
        return;
    }
    QColor fill = colours.card;
    if (on)
        fill = colours.selected();
    else if (down)
        fill = colours.pressed();
    else if (hovered)
        fill = colours.hover();
    drawBox(painter, box, radius::control, enabled ? fill : QColor(Qt::transparent),
            on        ? mixed(colours.card, colours.accent, 0.55)
            : enabled ? colours.edge
                      : colours.line);
}

void drawButtonLabel(QPainter& painter, const QStyleOptionButton& button)
{
    const Colours& colours = coloursOf(button.palette);
    const bool enabled = button.state & QStyle::State_Enabled;
    QColor ink =
        button.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (enabled && (button.features & QStyleOptionButton::DefaultButton))
        ink = colours.onAccent;
    else if (enabled && (button.features & QStyleOptionButton::Flat))
        ink = colours.accent;

    const int icon = button.icon.isNull() ? 0 : button.iconSize.width();
    const int between = icon > 0 && !button.text.isEmpty() ? space::small : 0;
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const bool menu = button.features & QStyleOptionButton::HasMenu;
    const int room = menu ? space::large : 0;
    int x = button.rect.left() + (button.rect.width() - icon - between - text - room) / 2;
    const auto next = [&](int width) {
        const QRect box(x, button.rect.top(), width, button.rect.height());
        x += width;
        return QStyle::visualRect(button.direction, button.rect, box);
    };
    if (icon > 0)
        button.icon.paint(&painter, next(icon), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    next(between);
    painter.setPen(ink);
    painter.drawText(next(text + 1), Qt::AlignCenter | Qt::TextShowMnemonic, button.text);
    if (menu)
        drawChevron(painter, next(room), Towards::Down, colours.quiet);
}

void drawField(QPainter& painter, const QStyleOption& option)
{
    const Colours& colours = coloursOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    drawBox(painter, option.rect, radius::control, enabled ? colours.card : colours.hover(),
            focused   ? colours.accent
            : enabled ? colours.edge
                      : colours.line,
            focused ? 2 : 1);
}

} // namespace genrescope::ui
