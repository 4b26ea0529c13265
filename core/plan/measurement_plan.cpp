// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/dataset/open_dataset.h"
#include "core/plan/plan_json.h"
#include "core/plan/plan_kinds.h"
#include "core/plan/task_kind.h"

#include <algorithm>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

json settingsJson(const MeasurementPlan& measurement)
{
    const ProtocolSettings& settings = measurement.settings;
    json kinds = json::array();
    for (const Recipe& kind : settings.recipe.kinds)
        kinds.push_back(toJson(kind));
    std::error_code unknown;
    return {{"protocol", nameOf(settings.protocol)},
            {"dataset", pathJson(fs::absolute(measurement.dataset, unknown))},
            {"genres", measurement.genres},
            {"preset", measurement.preset},
            {"recipes", std::move(kinds)},
            {"networksEach", settings.recipe.networksEach},
            {"partitions", settings.partitions},
            {"baselines", settings.baselines},
            {"calibrated", settings.calibrated},
            {"gap", settings.gap}};
}

Result<MeasurementPlan> settingsIn(const json& object)
{
    MeasurementPlan measurement;
    measurement.dataset = pathIn(object.value("dataset", json()));
    measurement.genres = object.value("genres", std::vector<std::string>());
    measurement.preset = object.value("preset", "");
    ProtocolSettings& settings = measurement.settings;
    for (const Protocol protocol : allProtocols)
        if (object.value("protocol", "") == nameOf(protocol))
            settings.protocol = protocol;
    settings.partitions = object.value("partitions", 1);
    settings.baselines = object.value("baselines", false);
    settings.calibrated = object.value("calibrated", false);
    settings.gap = object.value("gap", false);
    settings.recipe.networksEach = object.value("networksEach", 1);
    for (const json& kind : object.value("recipes", json::array())) {
        auto recipe = recipeFromJson(kind);
        if (!recipe)
            return tl::unexpected(recipe.error());
        settings.recipe.kinds.push_back(std::move(*recipe));
    }
    if (const auto found = problems(settings.recipe); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    return measurement;
}

json toJson(const SplitAnswers& answers, const std::vector<std::string>& genres)
{
    return {{"genres", genres},
            {"clips", answers.clips},
            {"truth", answers.truth},
            {"networks", answers.networks},
            {"memoryless", answers.memoryless},
            {"svm", answers.svm},
            {"calibrated", answers.calibrated},
            {"temperature", answers.temperature},
            {"threshold", answers.threshold},
            {"sharedArtists", answers.leakage.sharedArtists},
            {"sharedSounds", answers.leakage.sharedSounds},
            {"leftOut", answers.leftOut}};
}

/// Throws what nlohmann's JSON throws where a member is missing or of another type.
SplitAnswers answersIn(const json& object)
{
    SplitAnswers answers;
    object.at("clips").get_to(answers.clips);
    object.at("truth").get_to(answers.truth);
    object.at("networks").get_to(answers.networks);
    object.at("memoryless").get_to(answers.memoryless);
    object.at("svm").get_to(answers.svm);
    object.at("calibrated").get_to(answers.calibrated);
    object.at("temperature").get_to(answers.temperature);
    object.at("threshold").get_to(answers.threshold);
    object.at("sharedArtists").get_to(answers.leakage.sharedArtists);
    object.at("sharedSounds").get_to(answers.leakage.sharedSounds);
    object.at("leftOut").get_to(answers.leftOut);
    return answers;
}

/// Whether all lists are as long as the clips and genres say.
bool fits(const SplitAnswers& answers, std::size_t genres, std::size_t networks)
{
    const std::size_t clips = answers.clips.size();
    const auto isWhole = [&](const std::vector<float>& rows) {
        return rows.size() == clips * genres;
    };
    const auto isGenre = [&](int genre) { return genre >= 0 && genre < static_cast<int>(genres); };
    return clips > 0 && answers.truth.size() == clips && answers.networks.size() == networks &&
           std::ranges::all_of(answers.networks, isWhole) &&
           std::ranges::all_of(answers.memoryless, isWhole) &&
           (answers.svm.empty() || answers.svm.size() == clips) &&
           std::ranges::all_of(answers.truth, isGenre) &&
           std::ranges::all_of(answers.svm, isGenre) &&
           (answers.calibrated.empty() || isWhole(answers.calibrated));
}

TaskCost costOf(const ProtocolSettings& settings, std::size_t clips)
{
    const auto networks = static_cast<std::size_t>(settings.recipe.networks());
    TaskCost cost;
    for (const Recipe& kind : settings.recipe.kinds) {
        // With calibration, three folds are trained again.
        const TaskCost one = trainingCost(kind, clips,
                                          networks * (settings.baselines ? 2 : 1) +
                                              (settings.calibrated ? 3 * networks : 0));
        cost.seconds = std::max(cost.seconds, one.seconds);
        cost.memoryMb += one.memoryMb;
    }
    return cost;
}

} // namespace

Result<Plan> planMeasurement(const MeasurementPlan& measurement, const fs::path& folder)
{
    const ProtocolSettings& settings = measurement.settings;
    if (const auto found = problems(settings.recipe); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    const auto clips =
        countClips(measurement.dataset, measurement.genres, frontEndOf(settings.recipe));
    if (!clips)
        return tl::unexpected(clips.error());
    std::error_code unknown;
    Plan plan{fs::absolute(folder, unknown).lexically_normal(), "protocol", {}, 0, {}};
    std::vector<PlanTask> tasks;
    for (const ProtocolSplit& split : splitsOf(settings))
        tasks.push_back(
            {tasks.size(),
             resultFile(tasks.size(), ".json"),
             {{"leaky", split.leaky}, {"partition", split.partition}, {"split", split.split}}});
    plan.settings = settingsJson(measurement);
    plan.tasks = tasks.size();
    plan.cost = costOf(settings, *clips);
    return writePlan(plan, tasks).and_then([&] { return openPlan(plan.folder); });
}

Result<void> performSplit(const Plan& plan, const PlanTask& task, const TaskPlace& place)
{
    const auto measurement = settingsIn(plan.settings);
    if (!measurement)
        return tl::unexpected(measurement.error());
    const ProtocolSettings& settings = measurement->settings;
    const std::vector<ProtocolSplit> splits = splitsOf(settings);
    if (task.number >= splits.size())
        return failure(ErrorCode::SettingsInvalid, "task", "is not one of its splits");
    Hooks extraction;
    extraction.stop = place.hooks.stop;
    const auto data =
        openDataset(measurement->dataset, measurement->genres, frontEndOf(settings.recipe),
                    extraction, wantsSpeedVariants(settings.recipe), place.cache);
    if (!data)
        return tl::unexpected(data.error());
    const auto answers =
        SplitTester(*data, settings).answers(splits[task.number], place.hooks.stop);
    if (!answers)
        return tl::unexpected(answers.error());
    return writeFile(place.result, textOf(toJson(*answers, data->genres)) + "\n");
}

Result<void> gatherSplits(Results& results, Gathered& gathered)
{
    const auto measurement = settingsIn(results.plan().settings);
    if (!measurement)
        return tl::unexpected(measurement.error());
    gathered.measured = measurement->settings;
    std::vector<std::optional<SplitAnswers>> answers(splitsOf(gathered.measured).size());
    std::vector<std::string> genres;
    for (std::size_t task = 0; task < std::min(answers.size(), results.tasks().size()); ++task) {
        if (!results.done()[task])
            continue;
        const auto object = results.object(task);
        if (!object)
            return tl::unexpected(object.error());
        try {
            const auto names = object->at("genres").get<std::vector<std::string>>();
            answers[task] = answersIn(*object);
            if (!fits(*answers[task], names.size(),
                      static_cast<std::size_t>(gathered.measured.recipe.networks())) ||
                (!genres.empty() && names != genres))
                return tl::unexpected(results.damaged(task));
            genres = names;
        } catch (const json::exception&) {
            return tl::unexpected(results.damaged(task));
        }
    }
    auto score = scored(genres, gathered.measured, answers);
    if (!score)
        return {};
    gathered.result = toJson(*score, gathered.measured);
    gathered.result["preset"] = measurement->preset;
    for (const Recipe& kind : gathered.measured.recipe.kinds)
        gathered.result["recipes"].push_back(genrescope::toJson(kind));
    gathered.protocol = std::move(*score);
    return {};
}

} // namespace genrescope
