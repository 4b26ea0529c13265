// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_card.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyboard_focus.h"

#include <QPainter>

namespace genrescope::ui {

namespace {
constexpr Length kMark{16};
constexpr Length kLeft{space::medium + 16 + space::small};
} // namespace

ChoiceCard::ChoiceCard(const QString& name, const QString& summary, QWidget* parent)
    : QAbstractButton(parent)
    , m_summary(summary)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(summary);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ChoiceCard::sizeHint() const
{
    return {300, heightForWidth(300)};
}

int ChoiceCard::heightForWidth(int width) const
{
    const QFontMetrics name(fontOf(Type::Body, QFont::DemiBold)), summary(fontOf(Type::Caption));
    const QRect text = summary.boundingRect(QRect(0, 0, width - kLeft - space::medium, 1000),
                                            Qt::TextWordWrap, m_summary);
    return space::small + 2 + name.height() + 2 + text.height() + space::small + 2;
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    const bool lively = isEnabled() && underMouse();
    drawBox(painter, rect(), radius::card,
            isChecked() ? colours.selected()
            : lively    ? colours.hover()
                        : colours.card,
            isChecked() ? mixed(colours.card, colours.accent, isDark(palette()) ? 1 : 0.6)
                        : colours.line);
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), radius::card, colours);

    const auto placed = [&](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const QFontMetrics name(fontOf(Type::Body, QFont::DemiBold));
    const int top = space::small + 2;
    QStyleOption mark;
    mark.initFrom(this);
    mark.state.setFlag(QStyle::State_On, isChecked());
    mark.state.setFlag(QStyle::State_HasFocus, false);
    mark.rect = placed({space::medium, top + (name.height() - kMark) / 2, kMark, kMark});
    drawIndicator(painter, mark, true);

    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, QPalette::WindowText));
    painter.setFont(fontOf(Type::Body, QFont::DemiBold));
    painter.drawText(placed({kLeft, top, width() - kLeft - space::medium, name.height()}),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(colours.quiet);
    painter.setFont(fontOf(Type::Caption));
    painter.drawText(
        placed({kLeft, top + name.height() + 2, width() - kLeft - space::medium, height()}),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_summary);
}

} // namespace genrescope::ui
