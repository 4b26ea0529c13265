// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/genre_chips.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keyboard_focus.h"

#include <QPainter>

#include <algorithm>

namespace genrescope::ui {

namespace {
constexpr Length kDot{8};
constexpr Length kHeight{26};
} // namespace

GenreChip::GenreChip(const QString& genre, GenreColours& colours, QWidget* parent)
    : QAbstractButton(parent)
    , m_colours(colours)
{
    setText(genre);
    setObjectName(QStringLiteral("genre_") + genre);
    setAccessibleName(genre);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSize GenreChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + kDot + 3 * space::small + 2, kHeight};
}

void GenreChip::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void GenreChip::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void GenreChip::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    const QColor colour = m_colours.colourOf(text(), palette());
    QColor ground = isChecked() ? mixed(colours.card, colour, 0.12) : QColor(Qt::transparent);
    if (isEnabled() && underMouse())
        ground = isChecked() ? mixed(colours.card, colour, 0.2) : colours.hover();
    drawBox(painter, rect(), kHeight / 2.0, ground,
            isChecked() ? mixed(colours.card, colour, 0.6) : colours.line);
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), kHeight / 2.0, colours);

    const QRectF dot(space::small + 1, (kHeight - kDot) / 2.0, kDot, kDot);
    const QRectF placed = layoutDirection() == Qt::RightToLeft
                              ? QRectF(width() - dot.right(), dot.top(), kDot, kDot)
                              : dot;
    drawBox(painter, placed, kDot / 2.0, isChecked() ? colour : QColor(Qt::transparent),
            isChecked() ? outlineOf(colour, palette()) : colours.edge);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                   isChecked() ? QPalette::WindowText : QPalette::PlaceholderText));
    const int start = space::small + kDot + space::small;
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, width() - start, height())),
        Qt::AlignVCenter | Qt::AlignLeft, text());
}

GenreChips::GenreChips(GenreColours& colours, QWidget* parent)
    : QWidget(parent)
    , m_colours(colours)
{
    auto* flow = new FlowLayout(space::hair + 2);
    setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GenreChips::setGenres(const QStringList& genres)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const QString& genre : genres) {
        auto* chip = new GenreChip(genre, m_colours, this);
        connect(chip, &QAbstractButton::toggled, this, &GenreChips::changed);
        layout()->addWidget(chip);
        m_chips << chip;
    }
    emit changed();
}

void GenreChips::choose(const QStringList& genres)
{
    const bool any = std::any_of(m_chips.begin(), m_chips.end(), [&](const GenreChip* chip) {
        return genres.contains(chip->text());
    });
    for (GenreChip* chip : m_chips)
        chip->setChecked(!any || genres.contains(chip->text()));
}

QStringList GenreChips::chosen() const
{
    QStringList found;
    for (const GenreChip* chip : m_chips) {
        if (chip->isChecked())
            found << chip->text();
    }
    return found;
}

} // namespace genrescope::ui
