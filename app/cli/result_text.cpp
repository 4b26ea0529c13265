// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/result_text.h"

#include "core/base/files.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace genrescope::cli {

namespace {

/// Columns on a screen that UTF-8 text takes, as long as none of its letters is wide.
std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string accuracyText(const char* part, const ConfusionMatrix& matrix)
{
    const Scores scores = scoresOf(matrix);
    return std::string(part) + ": " + std::to_string(matrix.correct()) + " of " +
           std::to_string(scores.clips) + " clips right, " + percent(scores.accuracy) +
           " (95 % interval " + percent(scores.interval.low) + " to " +
           percent(scores.interval.high) + ")\n";
}

} // namespace

std::string fixedText(double value, int digits)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string percent(double share)
{
    return fixedText(100 * share, 1) + " %";
}

std::string duration(double seconds)
{
    if (seconds < 60)
        return fixedText(seconds, 1) + " s";
    const long whole = std::lround(seconds);
    return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
}

std::string tableText(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths.resize(std::max(widths.size(), i + 1));
            widths[i] = std::max(widths[i], widthOf(row[i]));
        }
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string space(widths[i] - widthOf(row[i]), ' ');
            text += i == 0 ? row[i] + space : "  " + space + row[i];
        }
        text += '\n';
    }
    return text;
}

std::string matrixText(const ConfusionMatrix& matrix)
{
    std::vector<std::vector<std::string>> rows(1);
    rows[0].push_back("true \\ named");
    rows[0].insert(rows[0].end(), matrix.genres().begin(), matrix.genres().end());
    rows[0].push_back("total");
    for (int truth = 0; truth < matrix.genreCount(); ++truth) {
        auto& row = rows.emplace_back();
        row.push_back(matrix.genres()[static_cast<std::size_t>(truth)]);
        for (int named = 0; named < matrix.genreCount(); ++named)
            row.push_back(std::to_string(matrix.count(truth, named)));
        row.push_back(std::to_string(matrix.rowTotal(truth)));
    }
    auto& totals = rows.emplace_back();
    totals.push_back("total");
    for (int named = 0; named < matrix.genreCount(); ++named)
        totals.push_back(std::to_string(matrix.columnTotal(named)));
    totals.push_back(std::to_string(matrix.total()));
    return tableText(rows);
}

std::string scoresText(const ConfusionMatrix& matrix)
{
    const Scores scores = scoresOf(matrix);
    std::vector<std::vector<std::string>> rows = {{"genre", "clips", "precision", "recall", "F1"}};
    for (std::size_t i = 0; i < scores.genres.size(); ++i) {
        const GenreScores& genre = scores.genres[i];
        rows.push_back({matrix.genres()[i], std::to_string(genre.clips),
                        fixedText(genre.precision, 2), fixedText(genre.recall, 2),
                        fixedText(genre.f1, 2)});
    }
    rows.push_back({"mean", "", "", "", fixedText(scores.macroF1, 2)});
    return tableText(rows);
}

std::string lookText(const ConfusionMatrix& test, int looks)
{
    return accuracyText("Test part", test) + "The test part was looked at " +
           std::to_string(looks) +
           (looks == 1 ? " time.\n" : " times: choose nothing by it any more.\n");
}

std::string comparisonText(const Comparison& comparison)
{
    std::vector<std::vector<std::string>> rows = {{"", "accuracy", "95 % interval", "F1"}};
    rows[0].insert(rows[0].end(), comparison.genres.begin(), comparison.genres.end());
    for (const Comparison::Row& row : comparison.rows) {
        rows.push_back(
            {row.name, percent(row.scores.accuracy),
             percent(row.scores.interval.low) + " to " + percent(row.scores.interval.high),
             fixedText(row.scores.macroF1, 2)});
        for (std::size_t genre = 0; genre < row.bestAt.size(); ++genre)
            rows.back().push_back(fixedText(row.scores.genres[genre].f1, 2) +
                                  (row.bestAt[genre] ? "*" : " "));
    }
    return tableText(rows);
}

std::string resultText(const Run& run)
{
    const bool looked = run.test.genreCount() > 0;
    const ConfusionMatrix& shown = looked ? run.test : run.development;
    std::string text;
    if (looked)
        text += lookText(run.test, run.testLooks);
    text += accuracyText("Development part", run.development) + "\n" + matrixText(shown) + "\n" +
            scoresText(shown);
    if (!run.setAside.empty())
        text += "\nSet aside:\n";
    for (const SetAside& aside : run.setAside)
        text += "  " + sentence(aside.reason) + "\n";
    return text;
}

} // namespace genrescope::cli
