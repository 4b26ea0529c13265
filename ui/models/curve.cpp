// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/curve.h"

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

QList<QPointF> thinned(const QList<QPointF>& curve, int most)
{
    Q_ASSERT(most >= 4);
    if (curve.size() <= most)
        return curve;

    const qsizetype inner = curve.size() - 2;
    const qsizetype stretches = (most - 2) / 2;
    const auto lower = [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); };
    QList<QPointF> kept{curve.first()};
    for (qsizetype i = 0; i < stretches; ++i) {
        const auto begin = curve.begin() + 1 + inner * i / stretches;
        const auto end = curve.begin() + 1 + inner * (i + 1) / stretches;
        auto [first, second] = std::minmax_element(begin, end, lower);
        if (second < first)
            std::swap(first, second);
        kept << *first;
        if (second != first)
            kept << *second;
    }
    kept << curve.last();
    return kept;
}

double roundStep(double range, int marks)
{
    if (!(range > 0))
        return 1;
    const double least = range / marks;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace genrescope::ui
