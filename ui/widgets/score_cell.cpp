// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/score_cell.h"

#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tabular_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {
constexpr Length kNumber{36}; ///< room for the number before the bar
constexpr double kBar = 4;
constexpr double kWhisker = 8; ///< height of an interval's ends
} // namespace

ScoreCell::ScoreCell(int shareRole, int intervalRole, QObject* parent)
    : TableCell(-1, parent)
    , m_shareRole(shareRole)
    , m_intervalRole(intervalRole)
{
}

void ScoreCell::paint(QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const
{
    const QVariant share = index.data(m_shareRole);
    if (!share.isValid())
        return TableCell::paint(painter, option, index);
    const Colours& colours = coloursOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const QRect place = option.rect.adjusted(space::medium, 0, -space::medium, 0);
    painter->setFont(option.font);
    painter->setPen(colours.ink);
    drawTabular(*painter, QRect(place.left(), place.top(), kNumber, place.height()),
                Qt::AlignRight | Qt::AlignVCenter, index.data().toString());

    const double left = place.left() + kNumber + space::small;
    const double width = place.right() - left;
    const double middle = place.center().y() + 0.5;
    drawBox(*painter, QRectF(left, middle - kBar / 2, width, kBar), kBar / 2, colours.track(),
            Qt::transparent);
    drawBox(*painter, QRectF(left, middle - kBar / 2, width * share.toDouble(), kBar), kBar / 2,
            colours.accent, Qt::transparent);
    if (const QVariant interval = index.data(m_intervalRole); interval.isValid()) {
        const QPointF ends = interval.toPointF();
        const double low = left + width * ends.x(), high = left + width * ends.y();
        painter->setPen(QPen(colours.ink, 1));
        painter->drawLine(QPointF(low, middle), QPointF(high, middle));
        for (const double end : {low, high})
            painter->drawLine(QPointF(end, middle - kWhisker / 2),
                              QPointF(end, middle + kWhisker / 2));
    }
    painter->restore();
}

SparkCell::SparkCell(int curveRole, QObject* parent)
    : TableCell(-1, parent)
    , m_curveRole(curveRole)
{
}

void SparkCell::paint(QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const
{
    const auto curve = index.data(m_curveRole).value<QList<float>>();
    if (curve.size() < 2)
        return TableCell::paint(painter, option, index);
    const Colours& colours = coloursOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const QRectF place =
        QRectF(option.rect).adjusted(space::medium, space::small, -space::medium, -space::small);
    const auto pointOf = [&](qsizetype i) {
        const double x = double(i) / double(curve.size() - 1);
        return QPointF(place.left() + x * place.width(),
                       place.bottom() - std::clamp<double>(curve[i], 0, 1) * place.height());
    };
    QPolygonF line;
    for (qsizetype i = 0; i < curve.size(); ++i)
        line << pointOf(i);
    painter->setPen(QPen(mixed(colours.card, colours.accent, 0.75), 1.25, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    const auto best = std::max_element(curve.begin(), curve.end()) - curve.begin();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.accent);
    painter->drawEllipse(pointOf(best), 2.5, 2.5);
    painter->restore();
}

} // namespace genrescope::ui
