// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyboard_focus.h"

#include <QButtonGroup>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {
constexpr Length kWidth{84};
constexpr Length kButton{56};
constexpr Length kPicture{24};
constexpr Length kPillWidth{52}, kPillHeight{32};
} // namespace

RailButton::RailButton(Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setFont(fontOf(Type::Caption, QFont::Medium));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    return {kWidth - 1, kButton};
}

void RailButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void RailButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    const QRectF pill((width() - kPillWidth) / 2.0, space::hair, kPillWidth, kPillHeight);
    if (isChecked())
        drawBox(painter, pill, kPillHeight / 2.0, mixed(colours.paper, colours.accent, 0.14),
                Qt::transparent);
    else if (isDown() || underMouse())
        drawBox(painter, pill, kPillHeight / 2.0, mixed(colours.paper, colours.ink, 0.06),
                Qt::transparent);
    if (showsFocus(*this))
        drawFocusRing(painter, pill, kPillHeight / 2.0, colours);

    const QColor ink = isChecked() ? colours.accent : colours.quiet;
    QRectF picture(0, 0, kPicture, kPicture);
    picture.moveCenter(pill.center());
    drawIcon(painter, m_icon, picture, ink);
    painter.setPen(isChecked() ? colours.ink : colours.quiet);
    const QRectF words(0, pill.bottom() + 2, width(), height() - pill.bottom() - 2);
    // Not where they would be cut: large letters on a low screen.
    if (words.height() >= fontMetrics().capHeight() + fontMetrics().descent())
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, text());
}

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(kWidth);
    m_column->setContentsMargins(0, space::large, 1, space::medium);
    m_column->setSpacing(space::hair);
    m_column->addStretch();
    connect(m_pages, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addPage(Icon icon, const QString& name)
{
    const int place = m_count;
    m_column->insertWidget(place, makeButton(icon, name));
}

void Rail::addLastPage(Icon icon, const QString& name)
{
    m_column->addWidget(makeButton(icon, name));
}

QAbstractButton* Rail::makeButton(Icon icon, const QString& name)
{
    const int page = m_count++;
    auto* button = new RailButton(icon, name);
    button->setObjectName(QStringLiteral("page%1").arg(page + 1));
    button->setCheckable(true);
    button->setToolTip(tr("%1 (Ctrl+%2)").arg(name).arg(page + 1));
    m_pages->addButton(button, page);

    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)), this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, page] { emit chosen(page); });
    return button;
}

void Rail::addTool(QAbstractButton* button)
{
    m_column->addWidget(button);
}

void Rail::choose(int page)
{
    if (QAbstractButton* button = m_pages->button(page))
        button->setChecked(true);
}

void Rail::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), colours.line);
}

} // namespace genrescope::ui
