// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/axis_marks.h"

#include "ui/models/curve.h"
#include "ui/text/figures.h"

#include <cmath>

namespace genrescope::ui {

QList<AxisMark> linearMarks(double low, double high, int most, bool whole)
{
    double step = roundStep(high - low, most);
    if (whole)
        step = qMax(1.0, std::round(step));
    QList<AxisMark> marks;
    const double first = std::ceil(low / step - 1e-9);
    const double last = std::floor(high / step + 1e-9);
    for (double i = first; i <= last; ++i)
        marks << AxisMark{i * step, settingText(i * step)};
    return marks;
}

QList<AxisMark> logarithmicMarks(double low, double high, int most)
{
    const double decades = std::log10(high / low);
    if (decades < 0.7) // no power of ten need lie here
        return linearMarks(low, high, most);
    const QList<double> factors = decades * 3 <= most ? QList<double>{1, 2, 5} : QList<double>{1};
    QList<AxisMark> marks;
    for (double power = std::floor(std::log10(low)); power <= std::ceil(std::log10(high));
         ++power) {
        for (const double factor : factors) {
            const double value = factor * std::pow(10, power);
            if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9))
                marks << AxisMark{value, settingText(value)};
        }
    }
    return marks;
}

} // namespace genrescope::ui
