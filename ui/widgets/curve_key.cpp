// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/curve_key.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyboard_focus.h"

#include <QPainter>

namespace genrescope::ui {

namespace {
constexpr Length kStroke{18};
constexpr Length kMostName{180};
} // namespace

CurveKey::CurveKey(const QString& name, bool dashed, QWidget* parent)
    : QAbstractButton(parent)
    , m_dashed(dashed)
{
    setText(name);
    setAccessibleName(name);
    setToolTip(tr("%1: click to hide or show").arg(name));
    setCheckable(true);
    setChecked(true);
    setFont(fontOf(Type::Caption));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void CurveKey::setColour(const QColor& colour)
{
    m_colour = colour;
    update();
}

QSize CurveKey::sizeHint() const
{
    return {space::hair + kStroke + space::hair +
                qMin<int>(kMostName, fontMetrics().horizontalAdvance(text())) + space::small,
            fontMetrics().height() + space::small};
}

void CurveKey::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        drawBox(painter, rect(), radius::bar, colours.hover(), Qt::transparent);
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), radius::bar, colours);
    const double middle = height() / 2.0;
    painter.setPen(QPen(isChecked() ? m_colour : colours.edge, 2,
                        m_dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(space::hair, middle), QPointF(space::hair + kStroke, middle));
    painter.setPen(isChecked() ? colours.ink : colours.quiet);
    const QRect place = rect().adjusted(space::hair + kStroke + space::hair, 0, -space::hair, 0);
    QFont font = this->font();
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, place.width()));
}

} // namespace genrescope::ui
