// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/dataset/open_dataset.h"
#include "core/plan/plan_kinds.h"
#include "core/plan/run_settings_json.h"
#include "core/plan/run_task.h"

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* runsName = "runs";

json settingsJson(const CrossValidationSettings& settings, const std::string& name)
{
    return {{"run", toJson(settings.run)},     {"folds", settings.folds},
            {"grouped", settings.grouped},     {"seeds", settings.seeds},
            {"all", settings.wholeCollection}, {"name", name}};
}

/// The settings with the cross-validation's name in place of the run's group.
Result<CrossValidationSettings> settingsIn(const json& object)
{
    auto run = runSettingsIn(object.value("run", json()));
    if (!run)
        return tl::unexpected(run.error());
    CrossValidationSettings settings;
    settings.run = std::move(*run);
    settings.folds = object.value("folds", 0);
    settings.seeds = object.value("seeds", 0);
    settings.grouped = object.value("grouped", false);
    settings.wholeCollection = object.value("all", false);
    if (const auto found = problems(settings); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    return settings;
}

} // namespace

Result<Plan> planCrossValidation(const CrossValidationSettings& settings, const fs::path& folder)
{
    if (const auto found = problems(settings); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    const auto clips =
        countClips(settings.run.dataset, settings.run.genres, settings.run.recipe.frontEnd);
    if (!clips)
        return tl::unexpected(clips.error());
    std::error_code unknown;
    Plan plan{fs::absolute(folder, unknown).lexically_normal(), "cross-validate", {}, 0, {}};
    const std::string name = nameOfFolder(plan.folder);
    std::vector<PlanTask> tasks;
    for (const RunSettings& run : runsOf(settings, name))
        tasks.push_back({tasks.size(),
                         textOf(fs::path(runsName) / foldFolder(name, run)),
                         {{"fold", run.fold.fold}, {"seed", run.recipe.training.seed}}});
    plan.settings = settingsJson(settings, name);
    plan.tasks = tasks.size();
    plan.cost = trainingCost(settings.run.recipe, *clips);
    return writePlan(plan, tasks).and_then([&] { return openPlan(plan.folder); });
}

Result<void> performFold(const Plan& plan, const PlanTask& task, const TaskPlace& place)
{
    const auto settings = settingsIn(plan.settings);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto runs = runsOf(*settings, plan.settings.value("name", ""));
    if (task.number >= runs.size())
        return failure(ErrorCode::SettingsInvalid, "task", "is not one of its folds");
    return performTaskRun(runs[task.number], place);
}

Result<void> gatherFolds(Results& results, Gathered& gathered)
{
    const auto settings = settingsIn(results.plan().settings);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto runs = runsOf(*settings, results.plan().settings.value("name", ""));
    gathered.validated = *settings;
    CrossValidation result;
    result.group = runs.front().group;
    SameMusic music;
    for (std::size_t task = 0; task < std::min(runs.size(), results.tasks().size()); ++task) {
        if (!results.done()[task])
            continue;
        const auto read = readTaskRun(results, task);
        if (!read)
            return tl::unexpected(read.error());
        if (const auto same = music.add(read->run, results.place(task)); !same)
            return same;
        if (read->diverged)
            return tl::unexpected(*read->diverged);
        result.scores.push_back(scoreOf(runs[task], results.place(task), read->run.development));
    }
    if (result.scores.empty())
        return {};
    gathered.result = toJson(result, *settings);
    gathered.result["preset"] = settings->run.preset;
    gathered.crossValidation = std::move(result);
    return {};
}

} // namespace genrescope
