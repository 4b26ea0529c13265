// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/cross_validation.h"

#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/lab/confusion_json.h"
#include "core/lab/run_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <numeric>
#include <optional>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

/// The recipe with all taken out of it that would let the fold choose.
Recipe unwatched(Recipe recipe)
{
    recipe.training.keep = Keep::Last;
    recipe.training.patience = 0;
    if (recipe.training.schedule == Schedule::Plateau)
        recipe.training.schedule = Schedule::Constant;
    return recipe;
}

void add(ConfusionMatrix& sum, const ConfusionMatrix& matrix)
{
    for (int truth = 0; truth < matrix.genreCount(); ++truth)
        for (int named = 0; named < matrix.genreCount(); ++named)
            sum.add(truth, named, matrix.count(truth, named));
}

/// All folds of each seed together.
std::vector<Scores> scoresBySeed(const std::vector<FoldScore>& scores)
{
    std::map<std::uint64_t, ConfusionMatrix> bySeed;
    for (const FoldScore& score : scores) {
        auto [place, isNew] = bySeed.emplace(score.seed, score.matrix);
        if (!isNew)
            add(place->second, score.matrix);
    }
    std::vector<Scores> found;
    for (const auto& [seed, matrix] : bySeed)
        found.push_back(scoresOf(matrix));
    return found;
}

double meanOf(const std::vector<double>& values)
{
    return values.empty() ? 0
                          : std::accumulate(values.begin(), values.end(), 0.0) /
                                static_cast<double>(values.size());
}

double deviationOf(const std::vector<double>& values)
{
    if (values.size() < 2)
        return 0;
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

template <typename Item, typename Part>
std::vector<double> partsOf(const std::vector<Item>& items, Part part)
{
    std::vector<double> values;
    std::ranges::transform(items, std::back_inserter(values), part);
    return values;
}

} // namespace

double CrossValidation::mean() const
{
    return meanOf(partsOf(scoresBySeed(scores), [](const Scores& s) { return s.accuracy; }));
}

double CrossValidation::foldDeviation() const
{
    return deviationOf(
        partsOf(scores, [](const FoldScore& s) { return scoresOf(s.matrix).accuracy; }));
}

double CrossValidation::seedDeviation() const
{
    return deviationOf(partsOf(scoresBySeed(scores), [](const Scores& s) { return s.accuracy; }));
}

double CrossValidation::macroF1() const
{
    return meanOf(partsOf(scoresBySeed(scores), [](const Scores& s) { return s.macroF1; }));
}

Interval CrossValidation::interval() const
{
    const std::vector<Scores> bySeed = scoresBySeed(scores);
    const int clips = bySeed.empty() ? 0 : bySeed.front().clips;
    return wilsonInterval(static_cast<int>(std::lround(mean() * clips)), clips);
}

ConfusionMatrix CrossValidation::whole() const
{
    ConfusionMatrix sum;
    for (const FoldScore& score : scores)
        if (sum.genreCount() == 0)
            sum = score.matrix;
        else
            add(sum, score.matrix);
    return sum;
}

std::vector<Problem> problems(const CrossValidationSettings& settings)
{
    std::vector<Problem> found = problems(settings.run.recipe);
    require(found, settings.folds >= 2 && settings.folds <= 1000, "folds",
            "must be from 2 to 1000");
    require(found, settings.seeds >= 1 && settings.seeds <= 1000, "seeds",
            "must be from 1 to 1000");
    return found;
}

std::vector<RunSettings> runsOf(const CrossValidationSettings& settings, const std::string& name)
{
    std::vector<RunSettings> runs;
    for (int seed = 0; seed < settings.seeds; ++seed)
        for (int fold = 1; fold <= settings.folds; ++fold) {
            RunSettings run = settings.run;
            run.recipe = unwatched(run.recipe);
            run.recipe.training.seed += static_cast<std::uint64_t>(seed);
            run.fold = {settings.folds, fold, settings.grouped, settings.wholeCollection};
            run.group = "cross-validation " + name;
            runs.push_back(std::move(run));
        }
    return runs;
}

std::string foldFolder(const std::string& name, const RunSettings& run)
{
    return name + "-fold" + std::to_string(run.fold.fold) + "-seed" +
           std::to_string(run.recipe.training.seed);
}

FoldScore scoreOf(const RunSettings& run, const fs::path& folder,
                  const ConfusionMatrix& development)
{
    return {run.fold.fold, run.recipe.training.seed, folder, development};
}

Result<CrossValidation> crossValidate(const LabelledFeatures& data,
                                      const CrossValidationSettings& settings,
                                      const fs::path& store, const Hooks& hooks)
{
    if (const auto found = problems(settings); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);

    const std::string name = textOf(newRunFolder(store).filename());
    CrossValidation result;
    const std::vector<RunSettings> runs = runsOf(settings, name);
    result.group = runs.front().group;
    for (const RunSettings& run : runs) // before any of them trains
        if (const auto split = splitOf(data, run); !split)
            return tl::unexpected(split.error());

    result.scores.resize(runs.size());
    std::vector<std::optional<Error>> errors(runs.size());
    std::mutex mutex;
    std::size_t epochs = 0;
    const std::size_t allEpochs =
        runs.size() * static_cast<std::size_t>(settings.run.recipe.training.epochs);
    parallelFor(runs.size(), [&](std::size_t i) {
        const fs::path folder = store / foldFolder(name, runs[i]);
        TrainingHooks training;
        training.stop = hooks.stop;
        training.epochFinished = [&](const EpochReport&) {
            const std::scoped_lock lock(mutex);
            hooks.progressed(++epochs, allEpochs);
        };
        const auto run = performRun(data, runs[i], folder, training);
        if (!run)
            errors[i] = run.error();
        else if (run->notSaved)
            errors[i] = *run->notSaved;
        else
            result.scores[i] = scoreOf(runs[i], folder, run->development);
    });
    // What was stopped amid its training is a run of its own, but no fold that was measured.
    if (hooks.stop.stop_requested())
        return failure(ErrorCode::Cancelled, "");
    for (const auto& error : errors)
        if (error)
            return tl::unexpected(*error);
    return result;
}

json toJson(const CrossValidation& result, const CrossValidationSettings& settings)
{
    json runs = json::array();
    for (const FoldScore& score : result.scores) {
        json object = scoresJson(score.matrix);
        object["fold"] = score.fold;
        object["seed"] = score.seed;
        object["run"] = textOf(score.folder);
        object["confusion"] = countsJson(score.matrix);
        runs.push_back(std::move(object));
    }
    const ConfusionMatrix whole = result.whole();
    const Interval interval = result.interval();
    return {{"group", result.group},
            {"genres", whole.genres()},
            {"folds", settings.folds},
            {"grouped", settings.grouped},
            {"seeds", settings.seeds},
            {"accuracy", result.mean()},
            {"low", interval.low},
            {"high", interval.high},
            {"sd_folds", result.foldDeviation()},
            {"sd_seeds", result.seedDeviation()},
            {"macro_f1", result.macroF1()},
            {"clips", whole.total() / settings.seeds},
            {"confusion", countsJson(whole)},
            {"runs", std::move(runs)}};
}

} // namespace genrescope
