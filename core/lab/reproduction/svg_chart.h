// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/scores.h"

#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// One place of a curve. `y` and its interval are shares, 0..1.
struct ChartPoint {
    double x = 0;
    double y = 0;
    std::optional<Interval> interval;
    std::string told; ///< what a pointer over it tells; empty: x and y
};

/// One curve. Curves are told apart by colour, marker and dashes alike, so that no one needs to see
/// colours.
struct ChartSeries {
    std::string name;
    int colour = 1;      ///< 1 to 5
    bool dashed = false; ///< and hollow markers
    bool marked = true;  ///< a marker at each point
    bool joined = true;  ///< a line through the points
    std::vector<ChartPoint> points;
};

/// Accuracies against something, as a figure of a page.
struct Chart {
    std::string title;
    std::string summary; ///< what it shows, in a sentence, for those who can't see it
    std::string xLabel;
    bool logarithmic = false;            ///< the x axis
    std::vector<double> ticks;           ///< of the x axis; empty: chosen
    std::vector<std::string> tickLabels; ///< as many; empty: the numbers
    std::optional<double> chance;        ///< a line where guessing lies
    std::vector<ChartSeries> series;
};

/// An HTML figure: inline SVG (colours are CSS variables --series-1 ... of the page), the legend,
/// the title as caption `number`. All texts are escaped.
std::string chartHtml(const Chart& chart, int number);

/// A strip of 0 to 100 % with a diamond at `printed` (below 0: none) and a dot at `ours` with its
/// interval (below 0: none).
std::string stripSvg(double printed, double ours, const Interval& interval, double chance);

} // namespace genrescope
