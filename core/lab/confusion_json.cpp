// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/confusion_json.h"

#include "core/evaluation/scores.h"

#include <nlohmann/json.hpp>

namespace genrescope {

using nlohmann::json;

json countsJson(const ConfusionMatrix& matrix)
{
    json rows = json::array();
    for (int truth = 0; truth < matrix.genreCount(); ++truth) {
        json row = json::array();
        for (int predicted = 0; predicted < matrix.genreCount(); ++predicted)
            row.push_back(matrix.count(truth, predicted));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<ConfusionMatrix> confusionIn(const json& counts,
                                           const std::vector<std::string>& genres)
{
    constexpr std::uint64_t most = 1'000'000;
    ConfusionMatrix matrix(genres);
    if (!counts.is_array() || counts.size() != genres.size())
        return std::nullopt;
    for (std::size_t truth = 0; truth < counts.size(); ++truth) {
        if (!counts[truth].is_array() || counts[truth].size() != genres.size())
            return std::nullopt;
        for (std::size_t predicted = 0; predicted < genres.size(); ++predicted) {
            const json& count = counts[truth][predicted];
            if (!count.is_number_unsigned() || count.get<std::uint64_t>() > most)
                return std::nullopt;
            matrix.add(static_cast<int>(truth), static_cast<int>(predicted), count.get<int>());
        }
    }
    return matrix;
}

json scoresJson(const ConfusionMatrix& matrix)
{
    const Scores scores = scoresOf(matrix);
    json genres = json::object();
    for (std::size_t i = 0; i < scores.genres.size(); ++i) {
        const GenreScores& genre = scores.genres[i];
        genres[matrix.genres()[i]] = {{"precision", genre.precision},
                                      {"recall", genre.recall},
                                      {"f1", genre.f1},
                                      {"clips", genre.clips}};
    }
    return {{"accuracy", scores.accuracy},  {"low", scores.interval.low},
            {"high", scores.interval.high}, {"clips", scores.clips},
            {"macro_f1", scores.macroF1},   {"genres", std::move(genres)}};
}

} // namespace genrescope
