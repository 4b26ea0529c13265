// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/report_charts.h"

#include "core/lab/reproduction/html_text.h"
#include "core/lab/reproduction/report_tables.h"

#include <algorithm>
#include <functional>

namespace genrescope {

namespace {

constexpr int kOurs = 1, kPrinted = 2;
constexpr std::size_t kMostPoints = 500; ///< of a curve; the eye needs no more

ChartPoint ourPoint(double x, const std::string& where, const ConfusionMatrix& matrix)
{
    const Scores scores = scoresOf(matrix);
    return {x, scores.accuracy, scores.interval,
            where + ": " + percentText(scores.accuracy) + " (" + intervalText(scores.interval) +
                ")"};
}

/// The rows that are wanted, as two curves; `place` gives the x of a row.
std::vector<ChartSeries>
bothSeries(const Reproduction& reproduction,
           const std::function<std::optional<double>(const PrintedAccuracy&)>& place,
           const std::function<std::string(const PrintedAccuracy&)>& told)
{
    ChartSeries ours{"here, with 95 % intervals", kOurs, false, true, true, {}};
    ChartSeries printed{"the report, 2016", kPrinted, true, true, true, {}};
    for (const ReproducedAccuracy& row : reproduction.rows)
        if (const auto x = place(*row.printed)) {
            if (row.matrix)
                ours.points.push_back(ourPoint(*x, told(*row.printed), *row.matrix));
            if (row.printed->accuracy >= 0)
                printed.points.push_back(
                    {*x,
                     row.printed->accuracy,
                     {},
                     told(*row.printed) + ": " + percentText(row.printed->accuracy)});
        }
    for (ChartSeries* series : {&ours, &printed})
        std::ranges::stable_sort(series->points, {}, &ChartPoint::x);
    return {printed, ours};
}

std::string rateText(const PrintedAccuracy& row)
{
    return "learning rate " + plainText(row.learningRate);
}

std::string epochsText(const PrintedAccuracy& row)
{
    return std::to_string(row.epochs) + " epochs";
}

double chanceOf(const Reproduction& reproduction)
{
    return 1.0 / static_cast<double>(reproduction.genres.size());
}

bool isGrid(const PrintedAccuracy& row, Experiment experiment)
{
    return row.experiment == experiment && row.repeat == 1 && row.output == OutputLayer::Dense &&
           row.units == std::vector<int>{32, 16};
}

} // namespace

Chart layersChart(const Reproduction& reproduction)
{
    Chart chart;
    chart.title = "Accuracy against the number of hidden layers: 30 units in the first, 10 in each "
                  "further one";
    chart.summary = "One to four hidden layers on the horizontal axis; accuracy on the development "
                    "part, as printed in 2016 and as measured here.";
    chart.xLabel = "hidden layers";
    chart.ticks = {1, 2, 3, 4};
    chart.chance = chanceOf(reproduction);
    chart.series = bothSeries(
        reproduction,
        [](const PrintedAccuracy& row) -> std::optional<double> {
            const bool tapered =
                !row.units.empty() && row.units.front() == 30 &&
                std::all_of(row.units.begin() + 1, row.units.end(), [](int n) { return n == 10; });
            if (row.experiment != Experiment::Layers || !tapered || row.repeat != 1 ||
                row.learningRate != 0.001)
                return std::nullopt;
            return static_cast<double>(row.units.size());
        },
        [](const PrintedAccuracy& row) { return "layers " + unitsText(row.units); });
    return chart;
}

Chart coarseRatesChart(const Reproduction& reproduction)
{
    Chart chart;
    chart.title =
        "Accuracy against the learning rate, coarse grid, after 500 of the report's epochs";
    chart.summary = "Learning rates from 0.00001 to 0.1 by powers of ten; accuracy on the "
                    "development part, as printed in 2016 and as measured here.";
    chart.xLabel = "learning rate, by powers of ten";
    chart.logarithmic = true;
    chart.ticks = {1e-5, 1e-4, 1e-3, 1e-2, 1e-1};
    chart.chance = chanceOf(reproduction);
    chart.series = bothSeries(
        reproduction,
        [](const PrintedAccuracy& row) -> std::optional<double> {
            return isGrid(row, Experiment::CoarseRates) ? std::optional(row.learningRate)
                                                        : std::nullopt;
        },
        rateText);
    return chart;
}

Chart fineRatesChart(const Reproduction& reproduction)
{
    Chart chart;
    chart.title = "Accuracy against the learning rate, fine grid, after 500 of the report's epochs";
    chart.summary = "Learning rates from 0.002 to 0.009; accuracy on the development part, as "
                    "printed in 2016 and as measured here.";
    chart.xLabel = "learning rate";
    chart.ticks = {0.002, 0.003, 0.004, 0.005, 0.006, 0.007, 0.008, 0.009};
    chart.chance = chanceOf(reproduction);
    chart.series = bothSeries(
        reproduction,
        [](const PrintedAccuracy& row) -> std::optional<double> {
            return isGrid(row, Experiment::FineRates) ? std::optional(row.learningRate)
                                                      : std::nullopt;
        },
        rateText);
    return chart;
}

Chart epochsChart(const Reproduction& reproduction)
{
    Chart chart;
    chart.title = "Accuracy against the epochs, at a learning rate of 0.0065";
    chart.summary =
        "200 to 1000 epochs; accuracy on the development part, as printed in 2016 and as "
        "measured here.";
    chart.xLabel = "epochs (the report's)";
    chart.ticks = {200, 300, 400, 500, 600, 700, 800, 900, 1000};
    chart.chance = chanceOf(reproduction);
    chart.series = bothSeries(
        reproduction,
        [](const PrintedAccuracy& row) -> std::optional<double> {
            return isGrid(row, Experiment::Epochs) && row.learningRate == blendedRates.front()
                       ? std::optional<double>(row.epochs)
                       : std::nullopt;
        },
        epochsText);
    return chart;
}

Chart ratesAndEpochsChart(const Reproduction& reproduction)
{
    Chart chart;
    chart.title = "Accuracy against epochs and learning rate (filled: here; hollow: the report)";
    chart.summary =
        "200 to 1000 epochs at learning rates of 0.0065, 0.0066 and 0.0067; accuracy on "
        "the development part, as printed in 2016 and as measured here.";
    chart.xLabel = "epochs (the report's)";
    chart.ticks = {200, 300, 400, 500, 600, 700, 800, 900, 1000};
    chart.chance = chanceOf(reproduction);
    for (std::size_t network = 0; network < blendedRates.size(); ++network) {
        const double rate = blendedRates[network];
        auto both = bothSeries(
            reproduction,
            [rate](const PrintedAccuracy& row) -> std::optional<double> {
                return isGrid(row, Experiment::Epochs) && row.learningRate == rate
                           ? std::optional<double>(row.epochs)
                           : std::nullopt;
            },
            epochsText);
        both[0].name = plainText(rate) + ", 2016";
        both[1].name = plainText(rate) + ", here";
        for (ChartSeries& series : both) {
            series.colour = static_cast<int>(network) + 1;
            for (ChartPoint& point : series.points)
                point.interval
                    .reset(); // three on one place can't be told apart; the table has them
            chart.series.push_back(std::move(series));
        }
    }
    return chart;
}

Chart everyEpochChart(const Reproduction& reproduction)
{
    Chart chart;
    chart.title = "Accuracy after every epoch trained here";
    chart.summary = "The accuracy on the development part after each epoch, for learning rates of "
                    "0.0065, 0.0066 and 0.0067.";
    chart.xLabel = "epochs (the report's)";
    chart.chance = chanceOf(reproduction);
    for (std::size_t network = 0; network < reproduction.accuracyByEpoch.size(); ++network) {
        const std::vector<double>& accuracies = reproduction.accuracyByEpoch[network];
        ChartSeries series{plainText(blendedRates[network]),
                           static_cast<int>(network) + 1,
                           network == 1,
                           false,
                           true,
                           {}};
        const std::size_t step = 1 + accuracies.size() / kMostPoints;
        for (std::size_t epoch = 0; epoch < accuracies.size(); epoch += step)
            series.points.push_back({static_cast<double>(epoch + 1) / reproduction.settings.scale,
                                     accuracies[epoch],
                                     {},
                                     ""});
        chart.series.push_back(std::move(series));
    }
    return chart;
}

Chart blendsChart(const Reproduction& reproduction)
{
    Chart chart;
    chart.title = "Accuracy of the blends against the epochs (filled: here; hollow: the report)";
    chart.summary = "The average and the maximum of the three networks after 200 to 1000 epochs; "
                    "accuracy on the development part, as printed in 2016 and as measured here.";
    chart.xLabel = "epochs (the report's)";
    chart.ticks = {200, 300, 400, 500, 600, 700, 800, 900, 1000};
    chart.chance = chanceOf(reproduction);
    ChartSeries printedAverage{"average, 2016", 1, true, true, true, {}};
    ChartSeries printedMaximum{"maximum, 2016", 2, true, true, true, {}};
    for (const PrintedBlends& printed : printedBlends()) {
        printedAverage.points.push_back(
            {static_cast<double>(printed.epochs), printed.average, {}, ""});
        printedMaximum.points.push_back(
            {static_cast<double>(printed.epochs), printed.maximum, {}, ""});
    }
    ChartSeries average{"average, here", 1, false, true, true, {}};
    ChartSeries maximum{"maximum, here", 2, false, true, true, {}};
    for (const BlendPoint& point : reproduction.blends) {
        const std::string where = std::to_string(point.printedEpochs) + " epochs";
        average.points.push_back(ourPoint(point.printedEpochs, where, point.average));
        maximum.points.push_back(ourPoint(point.printedEpochs, where, point.maximum));
        average.points.back().interval.reset();
        maximum.points.back().interval.reset();
    }
    chart.series = {printedAverage, average, printedMaximum, maximum};
    return chart;
}

} // namespace genrescope
