// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/curves_view.h"

#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chart_table.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace genrescope::ui {

namespace {

constexpr Length kKeyRoom{20};   ///< above the curves
constexpr Length kScaleRoom{56}; ///< at the left
constexpr Length kNameRoom{84};
constexpr Length kRow{20};
constexpr Length kFigureRoom{104}; ///< at the right of a row

QString shortNumber(double value)
{
    return QLocale().toString(value, 'g', 4);
}

/// With as many digits behind the point as the larger of the two needs.
QString spreadText(double mean, double deviation)
{
    const double largest = std::max(std::abs(mean), deviation);
    if (!(largest >= 1e-3))
        return QStringLiteral("%1 ± %2").arg(shortNumber(mean), shortNumber(deviation));
    const int decimals = std::max(0, 3 - static_cast<int>(std::floor(std::log10(largest))));
    return QStringLiteral("%1 ± %2").arg(QLocale().toString(mean, 'f', decimals),
                                         QLocale().toString(deviation, 'f', decimals));
}

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    double shareOf(double value) const { return high > low ? (value - low) / (high - low) : 0.5; }
};

} // namespace

CurvesView::CurvesView(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(64);
    setLayoutDirection(Qt::LeftToRight); // time goes to the right in every language
    setAccessibleName(tr("The feature along the clips"));
    offerTable(this, [this] {
        ChartTable table{{tr("step")}, {}};
        std::size_t steps = 0;
        for (const Curve& curve : std::as_const(m_curves)) {
            table.columns << curve.name;
            steps = std::max(steps, curve.values.size());
        }
        for (std::size_t step = 0; step < steps; ++step) {
            QStringList row{QLocale().toString(qulonglong(step + 1))};
            for (const Curve& curve : std::as_const(m_curves))
                row << (step < curve.values.size() ? shortNumber(double(curve.values[step]))
                                                   : QString());
            table.rows << row;
        }
        return table;
    });
}

void CurvesView::setCurves(QList<Curve> curves)
{
    m_curves = std::move(curves);
    update();
}

void CurvesView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Caption));
    const Colours& colours = coloursOf(palette());
    const QRectF area = QRectF(rect()).adjusted(kScaleRoom, kKeyRoom, -2, -4);
    painter.setPen(colours.line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.topRight());

    Range range;
    for (const Curve& curve : m_curves)
        for (const float value : curve.values)
            range.add(value);
    if (!(range.high >= range.low))
        return;
    painter.setPen(colours.quiet);
    painter.drawText(QRectF(0, area.top() - 8, kScaleRoom - 6, 16), Qt::AlignRight,
                     shortNumber(range.high));
    painter.drawText(QRectF(0, area.bottom() - 10, kScaleRoom - 6, 16), Qt::AlignRight,
                     shortNumber(range.low));

    double keyLeft = kScaleRoom;
    for (const Curve& curve : m_curves) {
        QPainterPath path;
        const auto count = static_cast<int>(curve.values.size());
        for (int i = 0; i < count; ++i) {
            const QPointF point(area.left() + area.width() * i / std::max(1, count - 1),
                                area.bottom() -
                                    area.height() *
                                        range.shareOf(curve.values[static_cast<std::size_t>(i)]));
            if (i == 0)
                path.moveTo(point);
            else
                path.lineTo(point);
        }
        painter.setPen(QPen(curve.colour, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        painter.setBrush(curve.colour);
        painter.setPen(outlineOf(curve.colour, palette()));
        painter.drawEllipse(QPointF(keyLeft + 4, kKeyRoom / 2.0 - 2), 3.5, 3.5);
        painter.setPen(colours.ink);
        const double width = painter.fontMetrics().horizontalAdvance(curve.name);
        painter.drawText(QRectF(keyLeft + 12, 0, width + 4, kKeyRoom - 4), Qt::AlignVCenter,
                         curve.name);
        keyLeft += width + 28;
    }
}

SpreadView::SpreadView(QWidget* parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // numbers grow to the right in every language
    setAccessibleName(tr("The feature in each genre"));
    offerTable(this, [this] {
        ChartTable table{{tr("genre"), tr("mean"), tr("deviation")}, {}};
        for (const Row& row : std::as_const(m_rows))
            table.rows << QStringList{row.name, shortNumber(row.mean), shortNumber(row.deviation)};
        return table;
    });
}

void SpreadView::setRows(QList<Row> rows)
{
    m_rows = std::move(rows);
    setMinimumHeight(sizeHint().height());
    updateGeometry();
    update();
}

QSize SpreadView::sizeHint() const
{
    return {320, static_cast<int>(m_rows.size()) * kRow + 4};
}

void SpreadView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Caption));
    const Colours& colours = coloursOf(palette());
    Range range;
    for (const Row& row : m_rows) {
        range.add(row.mean - row.deviation);
        range.add(row.mean + row.deviation);
    }
    const double left = kNameRoom, width = std::max(40, this->width() - kNameRoom - kFigureRoom);
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const double y = i * kRow + kRow / 2.0;
        const auto x = [&](double value) { return left + width * range.shareOf(value); };
        painter.setPen(colours.ink);
        painter.drawText(QRectF(0, y - kRow / 2.0, kNameRoom - 8, kRow),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(row.name, Qt::ElideRight, kNameRoom - 8));
        painter.setPen(colours.line);
        painter.drawLine(QPointF(left, y), QPointF(left + width, y));
        painter.setPen(QPen(row.colour, 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x(row.mean - row.deviation), y),
                         QPointF(x(row.mean + row.deviation), y));
        painter.setPen(outlineOf(row.colour, palette()));
        painter.setBrush(row.colour);
        painter.drawEllipse(QPointF(x(row.mean), y), 5, 5);
        painter.setPen(colours.quiet);
        painter.drawText(QRectF(left + width + 8, y - kRow / 2.0, kFigureRoom - 8, kRow),
                         Qt::AlignVCenter | Qt::AlignRight, spreadText(row.mean, row.deviation));
    }
}

} // namespace genrescope::ui
