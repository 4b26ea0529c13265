// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reliability_chart.h"

#include "ui/text/figures.h"
#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chart_table.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {
constexpr Length kLeft{42};   // for the scale's numbers
constexpr Length kBottom{46}; // for the scale's numbers and its name
constexpr Length kTop{30};    // for the other scale's name, above its highest number
constexpr Length kLine{16};
constexpr double kLargestDot = 8;
constexpr double kSmallestDot = 2.5;
} // namespace

ReliabilityChart::ReliabilityChart(QWidget* parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // numbers grow to the right in every language
    setAccessibleName(tr("Reliability"));
    offerTable(this, [this] {
        ChartTable table{{tr("sure"), tr("right"), tr("clips")}, {}};
        for (const ReliabilityBin& bin : m_bins)
            table.rows << QStringList{percentText(bin.confidence), percentText(bin.accuracy),
                                      countText(bin.clips)};
        return table;
    });
    setToolTip(tr("Answers sorted by how sure they are. On the dashed line, answers that are 70 % "
                  "sure are right seven times of ten; below it, the networks are too sure."));
}

void ReliabilityChart::setBins(const std::vector<ReliabilityBin>& bins)
{
    m_bins = bins;
    setAccessibleName(
        tr("Reliability: calibration error %1").arg(percentText(expectedCalibrationError(m_bins))));
    update();
}

void ReliabilityChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    const int side = std::min(width() - kLeft - kLeft / 2, height() - kBottom - kTop);
    const QRectF square(kLeft, kTop, side, side);
    const auto placeOf = [&square](double confidence, double accuracy) {
        return QPointF(square.left() + confidence * square.width(),
                       square.bottom() - accuracy * square.height());
    };

    painter.setFont(fontOf(Type::Caption));
    for (const double share : {0.0, 0.5, 1.0}) {
        painter.setPen(colours.line);
        painter.drawLine(placeOf(0, share), placeOf(1, share));
        painter.drawLine(placeOf(share, 0), placeOf(share, 1));
        painter.setPen(colours.quiet);
        const QPointF left = placeOf(0, share), below = placeOf(share, 0);
        painter.drawText(QRectF(0, left.y() - kLine / 2.0, kLeft - space::small, kLine),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, percentText(share));
        painter.drawText(QRectF(below.x() - kLeft / 2.0, below.y() + kLine / 2.0, kLeft, kLine),
                         Qt::AlignCenter, percentText(share));
    }
    painter.drawText(QRectF(0, 0, width(), kLine), Qt::AlignLeft | Qt::AlignAbsolute, tr("right"));
    painter.drawText(QRectF(kLeft, height() - kLine, side, kLine), Qt::AlignCenter, tr("sure"));

    painter.setPen(QPen(colours.quiet, 1, Qt::DashLine));
    painter.drawLine(placeOf(0, 0), placeOf(1, 1));
    int most = 1;
    for (const ReliabilityBin& bin : m_bins)
        most = std::max(most, bin.clips);
    QPolygonF line;
    for (const ReliabilityBin& bin : m_bins)
        line << placeOf(bin.confidence, bin.accuracy);
    painter.setPen(QPen(colours.accent, 1.5));
    painter.drawPolyline(line);
    painter.setBrush(colours.accent);
    for (const ReliabilityBin& bin : m_bins) {
        const double size =
            std::max(kSmallestDot, kLargestDot * std::sqrt(bin.clips / double(most)));
        painter.drawEllipse(placeOf(bin.confidence, bin.accuracy), size, size);
    }
}

} // namespace genrescope::ui
