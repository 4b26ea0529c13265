// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_panel.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope::ui {

namespace {
constexpr Length kPicture{40};
constexpr Length kTextWidth{440}; ///< longer lines are hard to read
constexpr Length kLeastText{260};
} // namespace

EmptyPanel::EmptyPanel(Icon icon, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QWidget)
    , m_title(new Label(title, Type::Heading))
    , m_text(new Label(text, Type::Body, Tone::Quiet))
    , m_buttons(new QHBoxLayout)
{
    m_picture->setFixedSize(kPicture, kPicture);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    fitText();
    m_buttons->setSpacing(space::small);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(space::large);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(space::wide);
    column->addLayout(m_buttons);
    column->setAlignment(m_buttons, Qt::AlignHCenter);
    column->addStretch();
}

void EmptyPanel::setTitle(const QString& title)
{
    m_title->setText(title);
}

void EmptyPanel::setText(const QString& text)
{
    m_text->setText(text);
    fitText();
}

void EmptyPanel::fitText()
{
    const int width = std::clamp(this->width() - 2 * space::wide, int(kLeastText), int(kTextWidth));
    m_text->setFixedSize(width, qMax(0, m_text->heightForWidth(width)));
}

/// The text gives way, so it counts with the width that it can do with.
QSize EmptyPanel::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const int words = std::max(
        {int(kLeastText), m_title->minimumSizeHint().width(), m_buttons->minimumSize().width()});
    return {words + margins.left() + margins.right(), layout()->minimumSize().height()};
}

void EmptyPanel::resizeEvent(QResizeEvent* event)
{
    fitText();
    QWidget::resizeEvent(event);
}

void EmptyPanel::addButton(QAbstractButton* button)
{
    m_buttons->addWidget(button);
}

void EmptyPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawIcon(painter, m_icon, m_picture->geometry(), coloursOf(palette()).accent);
}

void DropArea::setLit(bool lit)
{
    m_lit = lit;
    update();
}

void DropArea::paintEvent(QPaintEvent* event)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_lit ? colours.accent : colours.edge, 1.5, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(m_lit ? colours.selected() : colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
    painter.end();
    EmptyPanel::paintEvent(event);
}

} // namespace genrescope::ui
