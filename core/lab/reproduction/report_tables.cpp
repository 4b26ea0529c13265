// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/report_tables.h"

#include "core/lab/reproduction/html_text.h"
#include "core/lab/reproduction/svg_chart.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

const std::string dash = "<span class=\"none\">–</span>";

Interval printedInterval(double share, int clips)
{
    return wilsonInterval(static_cast<int>(std::lround(share * clips)), clips);
}

/// A figure with its interval and number of clips below.
std::string figureCell(double share, const Interval& interval, int clips)
{
    return "<td class=\"number\">" + percentText(share) + "<small>" + intervalText(interval) +
           "<br/>" + std::to_string(clips) + " clips</small></td>";
}

std::string printedCell(double share, int clips)
{
    if (share < 0)
        return "<td class=\"number\">" + dash + "</td>";
    if (clips == 0)
        return "<td class=\"number\">" + percentText(share) + "</td>";
    return figureCell(share, printedInterval(share, clips), clips);
}

std::string ourCell(const ConfusionMatrix& matrix)
{
    const Scores scores = scoresOf(matrix);
    return figureCell(scores.accuracy, scores.interval, scores.clips);
}

std::string stripCell(double printed, const ConfusionMatrix& matrix)
{
    const Scores scores = scoresOf(matrix);
    return "<td class=\"strip-cell\">" +
           stripSvg(printed, scores.accuracy, scores.interval, 1.0 / matrix.genreCount()) + "</td>";
}

std::string tableStart(int number, const std::string& caption)
{
    return "<div class=\"scroll\"><table id=\"table-" + std::to_string(number) +
           "\">\n<caption><b>Table " + std::to_string(number) + ".</b> " + caption + "</caption>\n";
}

std::string heads(std::initializer_list<std::string_view> names, std::size_t firstNumber)
{
    std::string html = "<thead><tr>";
    std::size_t column = 0;
    for (const std::string_view name : names)
        html += std::string("<th scope=\"col\"") +
                (column++ >= firstNumber && !name.starts_with("0 ") ? " class=\"number\">" : ">") +
                std::string(name) + "</th>";
    return html + "</tr></thead>\n<tbody>\n";
}

const std::string tableEnd = "</tbody></table></div>\n";

std::string rowHtml(const ReproducedAccuracy& row)
{
    const PrintedAccuracy& printed = *row.printed;
    std::string html = "<tr><th scope=\"row\">" + unitsText(printed.units) +
                       (printed.output == OutputLayer::Dense ? ", Dense" : ", LSTM output") +
                       "<small>" + escaped(printed.source);
    if (!printed.note.empty())
        html += "; " + escaped(printed.note);
    else if (printed.isSwapped())
        html += "; by its decimals predicted on the training part, so here as well";
    html += "</small></th><td class=\"number\">" + plainText(printed.learningRate) +
            "</td><td class=\"number\">" + std::to_string(printed.epochs);
    if (row.epochs != printed.epochs)
        html += "<small>here " + std::to_string(row.epochs) + "</small>";
    html += "</td>" + printedCell(printed.accuracy, printed.clips);
    html += row.matrix ? ourCell(*row.matrix) + stripCell(printed.accuracy, *row.matrix)
                       : "<td class=\"number\">diverged</td><td></td>";
    return html + "</tr>\n";
}

/// A blend's two cells and its strip, or dashes.
std::string blendCells(double printed, int clips, const ConfusionMatrix* ours)
{
    return printedCell(printed, clips) +
           (ours != nullptr ? ourCell(*ours) : "<td class=\"number\">" + dash + "</td>");
}

std::string shareCell(double share)
{
    return "<td class=\"number\">" + (share < 0 ? dash : fixedText(share, 2)) + "</td>";
}

/// A statement "more than" of the report with what both sides came to here.
struct Claim {
    std::string text;
    std::string betterName, worseName;
    const ConfusionMatrix* better;
    const ConfusionMatrix* worse;
};

/// `judged`: the networks were trained as long as the report's.
std::string claimRow(const Claim& claim, bool judged)
{
    std::string html = "<tr><th scope=\"row\">" + escaped(claim.text) + "</th>";
    if (claim.better == nullptr || claim.worse == nullptr)
        return html + "<td>" + dash + "</td><td>" + dash + "</td><td>" + dash + "</td></tr>\n";
    const Scores better = scoresOf(*claim.better), worse = scoresOf(*claim.worse);
    const auto cell = [](const std::string& name, const Scores& scores) {
        return "<td class=\"side\">" + escaped(name) + ": " + percentText(scores.accuracy) +
               "<small>" + intervalText(scores.interval) + "</small></td>";
    };
    html += cell(claim.betterName, better) + cell(claim.worseName, worse);
    if (!judged)
        html += "<td class=\"verdict open\">trained too briefly</td>";
    else if (better.interval.low > worse.interval.high)
        html += "<td class=\"verdict yes\">✓ seen here</td>";
    else if (better.interval.high < worse.interval.low)
        html += "<td class=\"verdict no\">✗ the opposite here</td>";
    else
        html += "<td class=\"verdict open\">○ not told apart</td>";
    return html + "</tr>\n";
}

/// The matrix of the first row with these settings; null where there is none.
const ConfusionMatrix* rowMatrix(const Reproduction& reproduction, const std::vector<int>& units,
                                 OutputLayer output, double rate, int epochs)
{
    for (const ReproducedAccuracy& row : reproduction.rows) {
        const PrintedAccuracy& printed = *row.printed;
        if (printed.units == units && printed.output == output && printed.learningRate == rate &&
            printed.epochs == epochs && printed.repeat == 1 && !printed.isSwapped())
            return row.matrix ? &*row.matrix : nullptr;
    }
    return nullptr;
}

std::vector<Claim> claimsOf(const Reproduction& reproduction)
{
    const auto layers = [&](const std::vector<int>& units) {
        return rowMatrix(reproduction, units, OutputLayer::Lstm, 0.001, 500);
    };
    const auto dense = [&](double rate, int epochs) {
        return rowMatrix(reproduction, {32, 16}, OutputLayer::Dense, rate, epochs);
    };
    std::vector<Claim> claims = {
        {"Two hidden layers are better than one", "2 (30, 10)", "1 (30)", layers({30, 10}),
         layers({30})},
        {"Two hidden layers are better than three", "2 (30, 10)", "3 (30, 10, 10)",
         layers({30, 10}), layers({30, 10, 10})},
        {"Two hidden layers are better than four", "2 (30, 10)", "4 (30, 10, 10, 10)",
         layers({30, 10}), layers({30, 10, 10, 10})},
        {"A Dense output layer is better than an LSTM one, by 12 points", "Dense", "LSTM output",
         dense(0.001, 500), layers({32, 16})},
        {"A learning rate of 0.0065 is better than 0.001", "0.0065", "0.001", dense(0.0065, 500),
         dense(0.001, 500)},
        {"A learning rate of 0.0065 is the best of the fine grid, then 0.0066", "0.0065", "0.0066",
         dense(0.0065, 500), dense(0.0066, 500)},
        {"With 0.0065, 600 epochs are better than 400", "600 epochs", "400 epochs",
         dense(0.0065, 600), dense(0.0065, 400)},
        {"After 400 epochs, 0.0066 is better than 0.0065", "0.0066", "0.0065", dense(0.0066, 400),
         dense(0.0065, 400)},
        {"After 400 epochs, 0.0067 is better than 0.0065", "0.0067", "0.0065", dense(0.0067, 400),
         dense(0.0065, 400)}};
    if (reproduction.final) {
        const BlendPoint& final = *reproduction.final;
        claims.push_back({"The average of three networks is better than the best of them, 0.0066",
                          "average", "0.0066", &final.average, &final.members[1]});
        claims.push_back({"After 400 epochs the maximum is a little better than the average",
                          "maximum", "average", &final.maximum, &final.average});
    }
    if (reproduction.test)
        claims.push_back({"On the test part the average is better than the maximum", "average",
                          "maximum", &reproduction.test->average, &reproduction.test->maximum});
    return claims;
}

} // namespace

std::string unitsText(const std::vector<int>& units)
{
    if (units.empty())
        return "none";
    std::string text;
    for (const int layer : units)
        text += (text.empty() ? "" : ", ") + std::to_string(layer);
    return std::to_string(units.size()) + " (" + text + ")";
}

std::string accuracyTable(const Reproduction& reproduction, Experiment experiment, int number)
{
    std::string html =
        tableStart(number, std::string(titleOf(experiment)) +
                               ": each row of the report's tables, with the printed accuracy and "
                               "the one measured here.") +
        heads({"Hidden layers (units)", "Learning rate", "Epochs", "2016", "Here", "0 to 100 %"},
              1);
    for (const ReproducedAccuracy& row : reproduction.rows)
        if (row.printed->experiment == experiment)
            html += rowHtml(row);
    return html + tableEnd;
}

std::string blendTable(const Reproduction& reproduction, int number)
{
    std::string html =
        tableStart(number, "Blends of the three networks against the epochs, on the development "
                           "part. Of the weighted blend and the vote the report only says that the "
                           "average did better; the weights are the networks' own accuracies.") +
        heads({"Epochs", "Average, 2016", "here", "Maximum, 2016", "here", "Weighted, here",
               "Vote, here"},
              1);
    for (const PrintedBlends& printed : printedBlends()) {
        const auto point =
            std::ranges::find(reproduction.blends, printed.epochs, &BlendPoint::printedEpochs);
        const bool there = point != reproduction.blends.end();
        html += "<tr><th scope=\"row\">" + std::to_string(printed.epochs);
        if (there && point->epochs != printed.epochs)
            html += "<small>here " + std::to_string(point->epochs) + "</small>";
        if (!printed.note.empty())
            html += "<small>" + escaped(printed.note) + "</small>";
        html += "</th>" +
                blendCells(printed.average, printed.clips, there ? &point->average : nullptr) +
                blendCells(printed.maximum, printed.clips, there ? &point->maximum : nullptr) +
                (there ? ourCell(point->weighted) + ourCell(point->vote)
                       : "<td class=\"number\">" + dash + "</td><td class=\"number\">" + dash +
                             "</td>") +
                "</tr>\n";
    }
    return html + tableEnd;
}

std::string genreTable(const Reproduction& reproduction, int number)
{
    std::string html =
        tableStart(number, "Precision and recall of both blends after 400 of the report's epochs, "
                           "on the development part. A dash: the report has no such genre.") +
        "<thead><tr><th rowspan=\"2\" scope=\"col\">Genre</th>"
        "<th colspan=\"4\" scope=\"colgroup\">Average</th>"
        "<th colspan=\"4\" scope=\"colgroup\">Maximum</th>"
        "<th rowspan=\"2\" scope=\"col\" class=\"number\">Clips</th></tr><tr>";
    for (int blend = 0; blend < 2; ++blend)
        html += "<th scope=\"col\" class=\"number\">precision, 2016</th><th scope=\"col\" "
                "class=\"number\">here</th><th scope=\"col\" class=\"number\">recall, 2016</th>"
                "<th scope=\"col\" class=\"number\">here</th>";
    html += "</tr></thead>\n<tbody>\n";
    const Scores average = scoresOf(reproduction.final->average);
    const Scores maximum = scoresOf(reproduction.final->maximum);
    for (std::size_t i = 0; i < reproduction.genres.size(); ++i) {
        const auto found =
            std::ranges::find(printedGenres(), reproduction.genres[i], &PrintedGenre::genre);
        const PrintedGenre printed =
            found != printedGenres().end() ? *found : PrintedGenre{"", -1, -1, -1, -1};
        html += "<tr><th scope=\"row\">" + escaped(reproduction.genres[i]) + "</th>" +
                shareCell(printed.averagePrecision) + shareCell(average.genres[i].precision) +
                shareCell(printed.averageRecall) + shareCell(average.genres[i].recall) +
                shareCell(printed.maximumPrecision) + shareCell(maximum.genres[i].precision) +
                shareCell(printed.maximumRecall) + shareCell(maximum.genres[i].recall) +
                "<td class=\"number\">" + std::to_string(average.genres[i].clips) + "</td></tr>\n";
    }
    return html + tableEnd;
}

std::string testTable(const Reproduction& reproduction, int number)
{
    std::string html = tableStart(number, "Both blends on the test part, after 400 of the report's "
                                          "epochs.") +
                       heads({"Blend", "2016", "Here", "0 to 100 %"}, 1);
    const auto row = [&](const char* name, double printed, const ConfusionMatrix& ours) {
        html += std::string("<tr><th scope=\"row\">") + name + "</th>" +
                printedCell(printed, printedTestClips) + ourCell(ours) + stripCell(printed, ours) +
                "</tr>\n";
    };
    row("Average", printedTestAverage, reproduction.test->average);
    row("Maximum", printedTestMaximum, reproduction.test->maximum);
    return html + tableEnd;
}

std::vector<std::vector<bool>> bestAt(const std::vector<ConfusionMatrix>& matrices)
{
    std::vector<std::vector<bool>> best;
    for (const ConfusionMatrix& matrix : matrices) {
        best.emplace_back();
        for (int genre = 0; genre < matrix.genreCount(); ++genre)
            best.back().push_back(matrix.count(genre, genre) > 0 &&
                                  std::ranges::all_of(matrices, [&](const ConfusionMatrix& other) {
                                      return other.count(genre, genre) <=
                                             matrix.count(genre, genre);
                                  }));
    }
    return best;
}

std::string matrixTable(const ConfusionMatrix& matrix, const std::string& name,
                        const std::vector<bool>& best)
{
    const Scores scores = scoresOf(matrix);
    std::string html = "<table class=\"matrix\">\n<caption><b>" + escaped(name) + "</b> " +
                       percentText(scores.accuracy) + " (" + intervalText(scores.interval) + ", " +
                       std::to_string(scores.clips) +
                       " clips)</caption>\n<colgroup><col class=\"names\"/><col span=\"" +
                       std::to_string(matrix.genreCount()) +
                       "\"/></colgroup>\n<thead><tr><td></td>";
    for (const std::string& genre : matrix.genres())
        html += "<th scope=\"col\" title=\"" + escaped(genre) + "\"><span>" + escaped(genre) +
                "</span></th>";
    html += "</tr></thead>\n<tbody>\n";
    for (int truth = 0; truth < matrix.genreCount(); ++truth) {
        const std::string genre = escaped(matrix.genres()[static_cast<std::size_t>(truth)]);
        html += "<tr><th scope=\"row\" title=\"" + genre + "\">" + genre + "</th>";
        for (int taken = 0; taken < matrix.genreCount(); ++taken) {
            const double share = matrix.rowShare(truth, taken);
            std::string kinds = share > 0.66 ? "strong " : "";
            kinds += truth == taken ? "hit " : "";
            kinds += truth == taken && static_cast<std::size_t>(truth) < best.size() &&
                             best[static_cast<std::size_t>(truth)]
                         ? "best"
                         : "";
            html += "<td class=\"" + kinds + "\" style=\"--share:" + fixedText(share, 3) + "\">" +
                    std::to_string(matrix.count(truth, taken)) + "</td>";
        }
        html += "</tr>\n";
    }
    return html + "</tbody></table>\n";
}

std::string claimTable(const Reproduction& reproduction, int number)
{
    std::string html =
        tableStart(number, "What the report concluded, and what is seen here. “Seen” and “the "
                           "opposite” mean that the 95 % intervals do not overlap; otherwise the "
                           "clips are too few, or the difference too small, to tell.") +
        heads({"The report", "Said to be better", "Said to be worse", "Here"}, 9);
    for (const Claim& claim : claimsOf(reproduction))
        html += claimRow(claim, reproduction.settings.scale == 1);
    return html + tableEnd;
}

} // namespace genrescope
