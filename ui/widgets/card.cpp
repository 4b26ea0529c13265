// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace genrescope::ui {

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(space::medium);
    setFlush(false);
}

void Card::setFlush(bool flush)
{
    // A flush table still leaves the corners and the hairline alone.
    const int room = flush ? space::hair : space::large;
    m_column->setContentsMargins(room, room, room, room);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    drawBox(painter, rect(), radius::card, colours.card, colours.line);
}

} // namespace genrescope::ui
