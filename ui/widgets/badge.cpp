// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tabular_text.h"

#include <QPainter>

#include <cmath>

namespace genrescope::ui {

QColor colourOf(Mood mood, const QPalette& palette)
{
    const Colours& colours = coloursOf(palette);
    switch (mood) {
    case Mood::Good:
        return colours.good;
    case Mood::Warn:
        return colours.warn;
    case Mood::Bad:
        return colours.bad;
    case Mood::Neutral:
        break;
    }
    return colours.quiet;
}

Badge::Badge(const QString& text, Mood mood, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_mood(mood)
{
    setFont(fontOf(Type::Caption, QFont::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Badge::show(const QString& text, Mood mood)
{
    m_text = text;
    m_mood = mood;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {int(std::ceil(tabularWidth(m_text, font()))) + 2 * space::small,
            fontMetrics().height() + space::small};
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    const QColor colour = colourOf(m_mood, palette());
    drawBox(painter, rect(), height() / 2.0, mixed(colours.card, colour, 0.06),
            mixed(colours.card, colour, 0.3));
    painter.setPen(colour);
    drawTabular(painter, rect(), Qt::AlignCenter, m_text);
}

} // namespace genrescope::ui
