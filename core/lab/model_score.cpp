// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/model_score.h"

#include "core/lab/protocol_run.h"
#include "core/lab/run_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace genrescope {

namespace {

std::string listed(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

} // namespace

ModelScore scoreOf(const GenreModel& model, const KnownAnswers& answers)
{
    const int genres = static_cast<int>(model.genres.size());
    ModelScore score;
    score.matrix = ConfusionMatrix(model.genres);
    auto row = answers.probabilities.begin();
    for (const int truth : answers.truth) {
        const auto best = std::max_element(row, row + genres);
        score.matrix.add(truth, static_cast<int>(best - row));
        if (isSure(model, {row, row + genres})) {
            ++score.sure;
            score.sureAndRight += best - row == truth ? 1 : 0;
        }
        row += genres;
    }
    score.logLoss = logLoss(answers.probabilities, answers.truth, genres);
    score.reliability = reliability(answers.probabilities, answers.truth, genres);
    return score;
}

Result<ModelScore> scoreOn(const GenreModel& model, const std::filesystem::path& dataset,
                           const Hooks& hooks, const FeatureCache* cache)
{
    auto collection = openCollection(dataset);
    if (!collection)
        return tl::unexpected(collection.error());
    const std::vector<std::string> names = std::move(collection->genres);
    std::vector<int> known; // of each of the folder's genres: its place among the model's, or -1
    for (const std::string& name : names) {
        const auto found = std::ranges::find(model.genres, name);
        known.push_back(
            found == model.genres.end() ? -1 : static_cast<int>(found - model.genres.begin()));
    }
    const auto genreOf = [&](const Clip& clip) {
        return known[static_cast<std::size_t>(clip.genre)];
    };
    const auto leftOut =
        std::erase_if(collection->clips, [&](const Clip& clip) { return genreOf(clip) < 0; });
    if (collection->clips.empty())
        return failure(ErrorCode::UnknownGenre, model.genres.front(), listed(names));
    for (Clip& clip : collection->clips)
        clip.genre = genreOf(clip);
    collection->genres = model.genres;

    const auto data = extractCollection(*collection, model.frontEnd, hooks, false, cache);
    if (!data)
        return tl::unexpected(data.error());
    std::vector<int> all(data->clips.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<int>(i);
    ModelScore score = scoreOf(model, answersOf(model, *data, all));
    score.leftOut = static_cast<int>(leftOut);
    score.setAside = data->setAside;
    return score;
}

nlohmann::json toJson(const ModelScore& score)
{
    const Scores scores = scoresOf(score.matrix);
    nlohmann::json genres = nlohmann::json::object(), confusion = nlohmann::json::array();
    for (int genre = 0; genre < score.matrix.genreCount(); ++genre) {
        const auto place = static_cast<std::size_t>(genre);
        const GenreScores& own = scores.genres[place];
        genres[score.matrix.genres()[place]] = {{"precision", own.precision},
                                                {"recall", own.recall},
                                                {"f1", own.f1},
                                                {"clips", own.clips}};
        nlohmann::json row = nlohmann::json::array();
        for (int predicted = 0; predicted < score.matrix.genreCount(); ++predicted)
            row.push_back(score.matrix.count(genre, predicted));
        confusion.push_back(std::move(row));
    }
    return {{"accuracy", scores.accuracy},
            {"low", scores.interval.low},
            {"high", scores.interval.high},
            {"clips", scores.clips},
            {"left_out", score.leftOut},
            {"macro_f1", scores.macroF1},
            {"log_loss", score.logLoss},
            {"genres", std::move(genres)},
            {"confusion", std::move(confusion)},
            {"calibration_error", expectedCalibrationError(score.reliability)},
            {"reliability", toJson(score.reliability)},
            {"sure_share", scores.clips == 0 ? 0.0 : double(score.sure) / scores.clips},
            {"sure_precision", score.sure == 0 ? 0.0 : double(score.sureAndRight) / score.sure},
            {"set_aside", setAsideJson(score.setAside)}};
}

} // namespace genrescope
