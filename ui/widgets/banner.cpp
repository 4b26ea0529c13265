// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace genrescope::ui {

namespace {
constexpr Length kPicture{20};
}

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_text(new Label({}))
    , m_row(new QHBoxLayout(this))
{
    auto* close = new QPushButton(iconOf(Icon::Close), {});
    m_close = close;
    close->setObjectName(u"closeBanner");
    close->setFlat(true);
    close->setAutoDefault(false); // Enter is a dialog's own
    close->setFixedWidth(height::control);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QPushButton::clicked, this, &Banner::clear);

    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->setContentsMargins(space::medium, space::small, space::small, space::small);
    m_row->setSpacing(space::small);
    m_row->addSpacing(kPicture + space::medium); // a margin would stay on the left
    m_row->addWidget(m_text, 1);
    m_row->addWidget(close);
    hide();
}

void Banner::say(const QString& text, Mood mood)
{
    m_mood = mood;
    m_text->setText(text);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::clear()
{
    m_text->clear();
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::addButton(QAbstractButton* button)
{
    m_row->insertWidget(m_row->count() - 1, button);
}

void Banner::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    const QColor colour = colourOf(m_mood, palette());
    QPainter painter(this);
    drawBox(painter, rect(), radius::card, mixed(colours.card, colour, 0.05),
            mixed(colours.card, colour, 0.35));
    const int x =
        layoutDirection() == Qt::RightToLeft ? width() - space::medium - kPicture : space::medium;
    drawIcon(painter, m_mood == Mood::Good ? Icon::Check : Icon::Warning,
             QRectF(x, (height() - kPicture) / 2.0, kPicture, kPicture), colour);
}

} // namespace genrescope::ui
