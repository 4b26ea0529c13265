// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/widgets/tabular_text.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace genrescope::ui {

namespace {

QPalette::ColorRole roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Quiet:
        return QPalette::PlaceholderText;
    case Tone::Accent:
        return QPalette::Link;
    case Tone::Bad:
        return QPalette::BrightText;
    case Tone::Ink:
        break;
    }
    return QPalette::WindowText;
}

} // namespace

Label::Label(const QString& text, Type type, Tone tone, QWidget* parent)
    : QLabel(text, parent)
{
    setFont(fontOf(type,
                   type == Type::Body || type == Type::Caption ? QFont::Normal : QFont::DemiBold));
    setTextFormat(Qt::PlainText);
    setTone(tone);
}

void Label::setTone(Tone tone)
{
    setForegroundRole(roleOf(tone));
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
}

bool Label::isOneLine() const
{
    return !wordWrap() && !text().contains(u'\n') && pixmap(Qt::ReturnByValue).isNull();
}

QSize Label::sizeHint() const
{
    const QSize base = QLabel::sizeHint();
    return isOneLine() ? QSize(int(std::ceil(tabularWidth(text(), font()))) + 1, base.height())
                       : base;
}

QSize Label::minimumSizeHint() const
{
    if (m_elided)
        return {48, QLabel::minimumSizeHint().height()};
    return isOneLine() ? sizeHint() : QLabel::minimumSizeHint();
}

void Label::paintEvent(QPaintEvent* event)
{
    const Qt::Alignment aligned = QStyle::visualAlignment(layoutDirection(), alignment());
    if (!isOneLine()) {
        if (!pixmap(Qt::ReturnByValue).isNull() ||
            textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
            QLabel::paintEvent(event);
            return;
        }
        // QLabel would put a text that begins with a Latin name on the left of an Arabic window.
        QPainter painter(this);
        const int direction =
            text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        style()->drawItemText(&painter, contentsRect(),
                              int(aligned) | direction | (wordWrap() ? Qt::TextWordWrap : 0),
                              palette(), isEnabled(), text(), foregroundRole());
        return;
    }
    QPainter painter(this);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, foregroundRole()));
    const QString shown =
        m_elided ? fontMetrics().elidedText(text(), Qt::ElideMiddle, width()) : text();
    if (m_elided)
        setToolTip(shown == text() ? QString() : text());
    drawTabular(painter, contentsRect(), aligned, shown);
}

} // namespace genrescope::ui
