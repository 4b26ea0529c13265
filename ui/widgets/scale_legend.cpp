// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scale_legend.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"

#include <QLinearGradient>
#include <QPainter>

namespace genrescope::ui {

namespace {
constexpr Length kStrip{96};
constexpr int kThick = 10;
constexpr int kSteps = 8;
} // namespace

ScaleLegend::ScaleLegend(const QString& low, const QString& high,
                         std::function<QColor(double, const QPalette&)> colourAt, QWidget* parent)
    : QWidget(parent)
    , m_low(low)
    , m_high(high)
    , m_colourAt(std::move(colourAt))
{
    setFont(fontOf(Type::Caption));
    setAccessibleName(tr("Colours from %1 to %2").arg(low, high));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ScaleLegend::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_low) + metrics.horizontalAdvance(m_high) + kStrip +
                2 * space::small + 2,
            height::control};
}

void ScaleLegend::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    const QFontMetrics metrics(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.quiet);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute, m_low);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, m_high);
    const QRectF strip(metrics.horizontalAdvance(m_low) + space::small, (height() - kThick) / 2.0,
                       kStrip, kThick);
    QLinearGradient gradient(strip.topLeft(), strip.topRight());
    for (int i = 0; i <= kSteps; ++i)
        gradient.setColorAt(double(i) / kSteps, m_colourAt(double(i) / kSteps, palette()));
    painter.setBrush(gradient);
    painter.setPen(QPen(colours.line, 1));
    painter.drawRoundedRect(strip.adjusted(0.5, 0.5, -0.5, -0.5), radius::bar, radius::bar);
}

} // namespace genrescope::ui
