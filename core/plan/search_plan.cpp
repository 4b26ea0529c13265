// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/dataset/open_dataset.h"
#include "core/lab/search/search_charts.h"
#include "core/lab/search/search_folder.h"
#include "core/plan/plan_kinds.h"
#include "core/plan/run_settings_json.h"
#include "core/plan/run_task.h"

#include <algorithm>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* runsName = "runs";

json settingsJson(const SearchSettings& settings)
{
    json axes = json::array();
    for (const SearchAxis& axis : settings.plan.axes)
        axes.push_back(toJson(axis));
    json object = {{"run", toJson(settings.run)},
                   {"vary", std::move(axes)},
                   {"seed", settings.plan.seed},
                   {"refinements", settings.plan.refinements}};
    if (settings.plan.randomTrials)
        object["randomTrials"] = *settings.plan.randomTrials;
    return object;
}

Result<SearchSettings> settingsIn(const json& object)
{
    auto run = runSettingsIn(object.value("run", json()));
    if (!run)
        return tl::unexpected(run.error());
    SearchSettings settings;
    settings.run = std::move(*run);
    settings.plan.base = settings.run.recipe;
    settings.plan.seed = object.value("seed", std::uint64_t{1});
    settings.plan.refinements = object.value("refinements", 0);
    if (object.contains("randomTrials"))
        settings.plan.randomTrials = object["randomTrials"];
    for (const json& axis : object.value("vary", json::array())) {
        auto read = axisFromJson(axis);
        if (!read)
            return tl::unexpected(read.error());
        settings.plan.axes.push_back(std::move(*read));
    }
    return settings;
}

PlanTask taskOf(const SearchPlan& plan, const SearchTrial& trial)
{
    json point = json::object();
    for (std::size_t i = 0; i < plan.axes.size(); ++i)
        point[plan.axes[i].setting] = trial.point[i];
    return {static_cast<std::size_t>(trial.number),
            textOf(trialFolder(runsName, plan.axes, trial.point)),
            {{"point", std::move(point)}, {"round", trial.round}}};
}

/// Answers a search from what its tasks left, as far as they are done.
class DoneTrials {
public:
    DoneTrials(Results& results, const SearchPlan& plan)
        : m_results(results)
        , m_plan(plan)
    {
    }

    Result<SearchOutcome> outcome()
    {
        SearchHooks hooks;
        hooks.stop = m_stop.get_token();
        hooks.roundPlanned = [this](const std::vector<SearchTrial>& trials) { begin(trials); };
        auto outcome = search(
            m_plan, [this](const SearchTrial& trial) { return scoreOf(trial); }, 1, hooks);
        if (m_error)
            return tl::unexpected(*m_error);
        if (!outcome)
            return outcome;
        // A round that hangs on trials which are missing, or has no tasks yet, is none.
        std::erase_if(outcome->trials,
                      [this](const SearchTrial& trial) { return trial.round > m_lastRound; });
        for (SearchTrial& trial : outcome->trials)
            if (!m_results.done()[static_cast<std::size_t>(trial.number)])
                trial.error.reset(); // not failed, but not done
        outcome->stopped = !m_results.areAllDone() || !m_added.empty();
        return outcome;
    }

    const std::vector<PlanTask>& added() const { return m_added; }

private:
    void begin(const std::vector<SearchTrial>& trials)
    {
        const auto first = static_cast<std::size_t>(trials.front().number);
        const auto& tasks = m_results.tasks();
        if (!m_missing && first + trials.size() <= tasks.size()) {
            m_lastRound = trials.front().round;
            return;
        }
        for (std::size_t i = 0; i < trials.size() && !m_missing; ++i)
            if (first + i >= tasks.size())
                m_added.push_back(taskOf(m_plan, trials[i]));
        m_stop.request_stop();
    }

    Result<TrialScore> scoreOf(const SearchTrial& trial)
    {
        const auto number = static_cast<std::size_t>(trial.number);
        if (!m_results.done()[number]) {
            m_missing = true;
            return failure(ErrorCode::FileMissing, textOf(m_results.place(number)));
        }
        const auto read = readTaskRun(m_results, number);
        const auto same =
            read ? m_music.add(read->run, m_results.place(number)) : tl::unexpected(read.error());
        if (!same) {
            m_error = same.error();
            m_stop.request_stop();
            return tl::unexpected(same.error());
        }
        if (read->diverged)
            return tl::unexpected(*read->diverged);
        return trialScore(read->run);
    }

    Results& m_results;
    const SearchPlan& m_plan;
    SameMusic m_music;
    std::stop_source m_stop;
    bool m_missing = false;
    int m_lastRound = 0;
    std::vector<PlanTask> m_added;
    std::optional<Error> m_error;
};

} // namespace

Result<Plan> planSearch(const SearchSettings& asked, const fs::path& folder)
{
    SearchSettings settings = asked;
    settings.plan.base = settings.run.recipe;
    if (const auto found = problems(settings.plan); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    const auto clips =
        countClips(settings.run.dataset, settings.run.genres, settings.run.recipe.frontEnd);
    if (!clips)
        return tl::unexpected(clips.error());

    std::error_code unknown;
    Plan plan{fs::absolute(folder, unknown).lexically_normal(), "search", {}, 0, {}};
    settings.run.group = nameOfFolder(plan.folder);
    std::vector<PlanTask> tasks;
    SearchHooks hooks;
    std::stop_source stop;
    hooks.stop = stop.get_token();
    hooks.roundPlanned = [&](const std::vector<SearchTrial>& trials) {
        for (const SearchTrial& trial : trials) {
            tasks.push_back(taskOf(settings.plan, trial));
            const TaskCost cost = trainingCost(trial.recipe, *clips);
            plan.cost.seconds = std::max(plan.cost.seconds, cost.seconds);
            plan.cost.memoryMb = std::max(plan.cost.memoryMb, cost.memoryMb);
        }
        stop.request_stop();
    };
    const auto planned = search(
        settings.plan,
        [](const SearchTrial&) -> Result<TrialScore> { return failure(ErrorCode::Cancelled, ""); },
        1, hooks);
    if (!planned)
        return tl::unexpected(planned.error());
    plan.settings = settingsJson(settings);
    plan.tasks = tasks.size();
    return writePlan(plan, tasks).and_then([&] { return openPlan(plan.folder); });
}

Result<void> performTrial(const Plan& plan, const PlanTask& task, const TaskPlace& place)
{
    const auto settings = settingsIn(plan.settings);
    if (!settings)
        return tl::unexpected(settings.error());
    const json point = task.what.value("point", json::object());
    SearchPoint values;
    for (const SearchAxis& axis : settings->plan.axes)
        values.push_back(point.value(axis.setting, json()));
    auto recipe = recipeAt(settings->run.recipe, settings->plan.axes, values);
    if (!recipe)
        return tl::unexpected(recipe.error());
    RunSettings run = settings->run;
    run.recipe = std::move(*recipe);
    return performTaskRun(run, place);
}

Result<void> gatherSearch(Results& results, Gathered& gathered)
{
    const auto settings = settingsIn(results.plan().settings);
    if (!settings)
        return tl::unexpected(settings.error());
    gathered.searched = settings->plan;
    DoneTrials trials(results, gathered.searched);
    auto outcome = trials.outcome();
    if (!outcome)
        return tl::unexpected(outcome.error());
    const fs::path runs = results.plan().folder / runsName;
    if (const auto claimed = claimSearchFolder(*settings, runs); !claimed)
        return claimed;
    if (!trials.added().empty()) {
        auto longer = extendPlan(results.plan(), trials.added());
        if (!longer)
            return tl::unexpected(longer.error());
        gathered.added = trials.added().size();
        gathered.plan = std::move(*longer);
    }
    gathered.result = toJson(gathered.searched, *outcome);
    gathered.result["search"] = textOf(runs);
    gathered.result["preset"] = settings->run.preset;
    gathered.search = std::move(*outcome);
    return {};
}

} // namespace genrescope
