// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/comparison.h"

#include "core/evaluation/calibration.h"
#include "core/lab/confusion_json.h"
#include "core/lab/part_scores.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace genrescope {

using nlohmann::json;

namespace {

/// The genre that each row of clips x genres holds for the likeliest.
std::vector<int> namedBy(std::span<const float> probabilities, std::size_t genres)
{
    std::vector<int> named;
    for (std::size_t first = 0; first < probabilities.size(); first += genres) {
        const auto row = probabilities.subspan(first, genres);
        named.push_back(static_cast<int>(std::ranges::max_element(row) - row.begin()));
    }
    return named;
}

} // namespace

std::vector<Answers> answersOf(const RunSet& set)
{
    std::vector<Answers> answers;
    for (const SetMember& member : set.members) {
        const auto kept = member.kept();
        answers.push_back({member.name, {kept.begin(), kept.end()}});
    }
    return answers;
}

Comparison compared(const std::vector<std::string>& genres, std::span<const int> truth,
                    const std::vector<Answers>& answers)
{
    Comparison comparison;
    comparison.genres = genres;
    std::vector<double> highest(genres.size());
    for (const Answers& one : answers) {
        Comparison::Row row;
        row.name = one.name;
        row.matrix = confusionOf(genres, truth, one.probabilities);
        row.scores = scoresOf(row.matrix);
        row.logLoss = logLoss(one.probabilities, truth, static_cast<int>(genres.size()));
        for (std::size_t genre = 0; genre < genres.size(); ++genre)
            highest[genre] = std::max(highest[genre], row.scores.genres[genre].f1);
        comparison.rows.push_back(std::move(row));
    }
    for (Comparison::Row& row : comparison.rows)
        for (std::size_t genre = 0; genre < genres.size(); ++genre)
            row.bestAt.push_back(highest[genre] > 0 &&
                                 row.scores.genres[genre].f1 == highest[genre]);
    return comparison;
}

Difference differenceOf(const std::vector<std::string>& genres, std::span<const int> truth,
                        const Answers& first, const Answers& second)
{
    const ConfusionMatrix before = confusionOf(genres, truth, first.probabilities);
    const ConfusionMatrix after = confusionOf(genres, truth, second.probabilities);
    Difference difference;
    for (int row = 0; row < before.genreCount(); ++row)
        for (int column = 0; column < before.genreCount(); ++column)
            difference.counts.push_back(after.count(row, column) - before.count(row, column));
    difference.test = mcNemar(truth, namedBy(first.probabilities, genres.size()),
                              namedBy(second.probabilities, genres.size()));
    return difference;
}

json toJson(const Comparison& comparison)
{
    json rows = json::array();
    for (const Comparison::Row& row : comparison.rows) {
        json object = scoresJson(row.matrix);
        object["name"] = row.name;
        object["log_loss"] = row.logLoss;
        object["confusion"] = countsJson(row.matrix);
        object["best_at"] = json::array();
        for (std::size_t genre = 0; genre < row.bestAt.size(); ++genre)
            if (row.bestAt[genre])
                object["best_at"].push_back(comparison.genres[genre]);
        rows.push_back(std::move(object));
    }
    return {{"genres", comparison.genres}, {"rows", std::move(rows)}};
}

json toJson(const Difference& difference, const std::vector<std::string>& genres)
{
    json rows = json::array();
    const auto width = static_cast<std::ptrdiff_t>(genres.size());
    for (auto row = difference.counts.begin(); row != difference.counts.end(); row += width)
        rows.push_back(std::vector<int>(row, row + width));
    return {{"counts", std::move(rows)},
            {"only_first", difference.test.onlyFirst},
            {"only_second", difference.test.onlySecond},
            {"p_value", difference.test.pValue}};
}

} // namespace genrescope
