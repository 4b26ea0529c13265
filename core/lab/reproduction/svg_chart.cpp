// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/svg_chart.h"

#include "core/lab/reproduction/html_text.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

// In the SVG's own units; the page scales it to its width.
constexpr double kWidth = 760, kHeight = 360;
constexpr double kLeft = 58, kRight = 24, kTop = 14, kBottom = 54;

std::string at(double value)
{
    return fixedText(value, 1);
}

/// Where values lie in the picture.
struct Axes {
    double low = 0, high = 1;
    bool logarithmic = false;

    double x(double value) const
    {
        const double share = logarithmic ? std::log(value / low) / std::log(high / low)
                                         : (value - low) / (high - low);
        return kLeft + 14 + share * (kWidth - kLeft - kRight - 28);
    }
    static double y(double share) { return kTop + (1 - share) * (kHeight - kTop - kBottom); }
};

/// Round steps that give some six ticks.
std::vector<double> roundTicks(double low, double high)
{
    const double rough = (high - low) / 6;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double unit = rough / power;
    const double step = power * (unit <= 1 ? 1 : unit <= 2 ? 2 : unit <= 5 ? 5 : 10);
    std::vector<double> ticks;
    for (double tick = std::ceil(low / step - 1e-9) * step; tick <= high + step * 1e-9;
         tick += step)
        ticks.push_back(std::round(tick / step) * step);
    return ticks;
}

Axes axesOf(const Chart& chart)
{
    Axes axes{INFINITY, -INFINITY, chart.logarithmic};
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points) {
            axes.low = std::min(axes.low, point.x);
            axes.high = std::max(axes.high, point.x);
        }
    for (const double tick : chart.ticks) {
        axes.low = std::min(axes.low, tick);
        axes.high = std::max(axes.high, tick);
    }
    if (!(axes.low < axes.high)) { // one point, or none
        const double middle = std::isfinite(axes.low) ? axes.low : 1;
        axes.low = middle / 2;
        axes.high = middle * 2;
    }
    return axes;
}

/// Markers differ in form as well as in colour.
std::string marker(int colour, bool hollow, double x, double y, double size)
{
    const std::string paint =
        " class=\"mark s" + std::to_string(colour) + (hollow ? " hollow\"" : "\"");
    const auto polygon = [&](std::initializer_list<std::pair<double, double>> corners) {
        std::string points;
        for (const auto& [dx, dy] : corners)
            points += at(x + dx * size) + "," + at(y + dy * size) + " ";
        points.pop_back();
        return "<polygon" + paint + " points=\"" + points + "\"";
    };
    switch (colour) {
    case 2:
        return polygon({{0, -1.25}, {1.25, 0}, {0, 1.25}, {-1.25, 0}});
    case 3:
        return polygon({{0, -1.2}, {1.15, 0.9}, {-1.15, 0.9}});
    case 4:
        return polygon({{-0.95, -0.95}, {0.95, -0.95}, {0.95, 0.95}, {-0.95, 0.95}});
    case 5:
        return polygon({{-1.15, -0.9}, {1.15, -0.9}, {0, 1.2}});
    default:
        return "<circle" + paint + " cx=\"" + at(x) + "\" cy=\"" + at(y) + "\" r=\"" + at(size) +
               "\"";
    }
}

std::string line(const char* kind, double x1, double y1, double x2, double y2)
{
    return std::string("<line class=\"") + kind + "\" x1=\"" + at(x1) + "\" y1=\"" + at(y1) +
           "\" x2=\"" + at(x2) + "\" y2=\"" + at(y2) + "\"/>\n";
}

std::string label(const char* kind, double x, double y, const std::string& text,
                  const std::string& more = "")
{
    return std::string("<text class=\"") + kind + "\" x=\"" + at(x) + "\" y=\"" + at(y) + "\"" +
           more + ">" + escaped(text) + "</text>\n";
}

std::string frame(const Chart& chart, const Axes& axes)
{
    std::string svg;
    for (int tenth = 0; tenth <= 10; tenth += 2) {
        const double y = Axes::y(tenth / 10.0);
        svg += line(tenth == 0 ? "axis" : "grid", kLeft, y, kWidth - kRight, y);
        svg += label("tick end", kLeft - 8, y + 4, std::to_string(10 * tenth));
    }
    const std::vector<double> ticks =
        chart.ticks.empty() ? roundTicks(axes.low, axes.high) : chart.ticks;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double x = axes.x(ticks[i]);
        svg += line("axis", x, Axes::y(0), x, Axes::y(0) + 5);
        svg += label("tick middle", x, Axes::y(0) + 19,
                     i < chart.tickLabels.size() ? chart.tickLabels[i] : plainText(ticks[i]));
    }
    svg += label("axis-name middle", (kLeft + kWidth - kRight) / 2, kHeight - 8, chart.xLabel);
    svg += label("axis-name middle", 14, (kTop + kHeight - kBottom) / 2, "accuracy, %",
                 " transform=\"rotate(-90 14 " + at((kTop + kHeight - kBottom) / 2) + ")\"");
    if (chart.chance) {
        const double y = Axes::y(*chart.chance);
        svg += line("chance", kLeft, y, kWidth - kRight, y);
        svg += label("chance-name end", kWidth - kRight, y - 5, "chance");
    }
    return svg;
}

std::string seriesSvg(const ChartSeries& series, const Axes& axes)
{
    const std::string colour = "s" + std::to_string(series.colour);
    std::string svg = "<g role=\"list\" aria-label=\"" + escaped(series.name) + "\">\n";
    for (const ChartPoint& point : series.points)
        if (point.interval) {
            const double x = axes.x(point.x);
            const double low = Axes::y(point.interval->low), high = Axes::y(point.interval->high);
            const std::string kind = "whisker " + colour;
            svg += line(kind.c_str(), x, low, x, high);
            svg += line(kind.c_str(), x - 4, low, x + 4, low);
            svg += line(kind.c_str(), x - 4, high, x + 4, high);
        }
    if (series.joined && series.points.size() > 1) {
        svg +=
            "<polyline class=\"curve " + colour + (series.dashed ? " dashed" : "") + "\" points=\"";
        for (const ChartPoint& point : series.points)
            svg += at(axes.x(point.x)) + "," + at(Axes::y(point.y)) + " ";
        svg.back() = '"';
        svg += "/>\n";
    }
    if (series.marked)
        for (const ChartPoint& point : series.points) {
            const std::string told =
                point.told.empty() ? plainText(point.x) + ": " + percentText(point.y) : point.told;
            const std::string shape =
                marker(series.colour, series.dashed, axes.x(point.x), Axes::y(point.y), 5);
            svg += shape + "><title>" + escaped(series.name + ", " + told) + "</title></" +
                   shape.substr(1, shape.find(' ') - 1) + ">\n";
        }
    return svg + "</g>\n";
}

std::string legend(const Chart& chart)
{
    std::string html = "<ul class=\"legend\">";
    for (const ChartSeries& series : chart.series) {
        html += "<li><svg viewBox=\"0 0 34 14\" width=\"34\" height=\"14\" aria-hidden=\"true\">";
        if (series.joined)
            html += "<line class=\"curve s" + std::to_string(series.colour) +
                    (series.dashed ? " dashed" : "") + "\" x1=\"0\" y1=\"7\" x2=\"34\" y2=\"7\"/>";
        if (series.marked)
            html += marker(series.colour, series.dashed, 17, 7, 4.5) + "/>";
        html += "</svg>" + escaped(series.name) + "</li>";
    }
    return html + "</ul>\n";
}

} // namespace

std::string chartHtml(const Chart& chart, int number)
{
    const Axes axes = axesOf(chart);
    const std::string id = "figure-" + std::to_string(number);
    std::string html = "<figure id=\"" + id + "\">\n<svg viewBox=\"0 0 " + at(kWidth) + " " +
                       at(kHeight) + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id +
                       "-summary\">\n<title id=\"" + id + "-title\">" + escaped(chart.title) +
                       "</title>\n<desc id=\"" + id + "-summary\">" + escaped(chart.summary) +
                       "</desc>\n" + frame(chart, axes);
    for (const ChartSeries& series : chart.series)
        html += seriesSvg(series, axes);
    return html + "</svg>\n" + legend(chart) + "<figcaption><b>Figure " + std::to_string(number) +
           ".</b> " + escaped(chart.title) + "</figcaption>\n</figure>\n";
}

std::string stripSvg(double printed, double ours, const Interval& interval, double chance)
{
    const auto x = [](double share) { return 6 + share * 108; };
    std::string svg = "<svg class=\"strip\" viewBox=\"0 0 120 18\" width=\"120\" height=\"18\" "
                      "aria-hidden=\"true\">" +
                      line("axis", x(0), 9, x(1), 9) + line("chance", x(chance), 3, x(chance), 15);
    if (ours >= 0) {
        svg += line("whisker s1", x(interval.low), 9, x(interval.high), 9);
        svg += marker(1, false, x(ours), 9, 4) + "/>";
    }
    if (printed >= 0)
        svg += marker(2, true, x(printed), 9, 4) + "/>";
    return svg + "</svg>";
}

} // namespace genrescope
