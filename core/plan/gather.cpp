// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/gather.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/plan/task_kind.h"

#include <algorithm>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

const TaskKind* taskKind(std::string_view name)
{
    static constexpr TaskKind kinds[] = {
        {"search", performTrial, gatherSearch},
        {"cross-validate", performFold, gatherFolds},
        {"protocol", performSplit, gatherSplits},
        {"extract", performExtraction, gatherFeatures},
        {"identify", performListening, gatherLibrary},
    };
    const auto found = std::ranges::find(kinds, name, &TaskKind::name);
    return found == std::end(kinds) ? nullptr : found;
}

Results::Results(const Plan& plan, std::vector<PlanTask> tasks, Gathered& gathered,
                 const Hooks& hooks)
    : m_plan(plan)
    , m_tasks(std::move(tasks))
    , m_gathered(gathered)
    , m_hooks(hooks)
    , m_done(genrescope::areDone(plan, m_tasks))
{
}

bool Results::areAllDone() const
{
    return std::ranges::find(m_done, false) == m_done.end();
}

fs::path Results::place(std::size_t task) const
{
    return m_plan.folder / m_tasks[task].result;
}

Error Results::damaged(std::size_t task) const
{
    return {ErrorCode::FileUnreadable, textOf(place(task)),
            "it is damaged: delete it, and work on task " + std::to_string(task) + " again"};
}

Result<void> Results::note(const std::vector<fs::path>& files)
{
    if (m_hooks.stop.stop_requested())
        return failure(ErrorCode::Cancelled, textOf(m_plan.folder));
    for (const fs::path& file : files) {
        std::error_code missing;
        const auto bytes = fs::file_size(file, missing);
        m_gathered.bytesRead += missing ? 0 : bytes;
        ++m_gathered.filesRead;
    }
    m_hooks.progressed(++m_read, m_tasks.size());
    return {};
}

Result<std::string> Results::bytes(std::size_t task)
{
    if (const auto noted = note({place(task)}); !noted)
        return tl::unexpected(noted.error());
    return readFile(place(task));
}

Result<json> Results::object(std::size_t task)
{
    const auto text = bytes(task);
    if (!text)
        return tl::unexpected(text.error());
    json object = json::parse(*text, nullptr, /*allow_exceptions*/ false);
    if (!object.is_object())
        return tl::unexpected(damaged(task));
    return object;
}

Result<Gathered> gather(const fs::path& folder, const Hooks& hooks)
{
    auto plan = openPlan(folder);
    if (!plan)
        return tl::unexpected(plan.error());
    auto tasks = tasksOf(*plan);
    if (!tasks)
        return tl::unexpected(tasks.error());
    const TaskKind* kind = taskKind(plan->kind);
    if (kind == nullptr)
        return failure(ErrorCode::FileUnreadable, textOf(folder / planFileName),
                       "its kind '" + plan->kind + "' is not known");
    Gathered gathered;
    gathered.plan = *plan;
    Results results(*plan, std::move(*tasks), gathered, hooks);
    try {
        if (const auto done = kind->gather(results, gathered); !done)
            return tl::unexpected(done.error());
    } catch (const json::exception& wrong) { // a member of another type than we wrote
        return failure(ErrorCode::FileUnreadable, textOf(folder / planFileName), wrong.what());
    }
    for (std::size_t task = 0; task < results.tasks().size(); ++task)
        if (!results.done()[task])
            gathered.missing.push_back({task, lastFailure(*plan, task)});
    sweep(*plan, results.done());
    gathered.begun = begunTasks(*plan, results.done());
    if (!gathered.result.is_null()) {
        gathered.written.push_back(plan->folder / "result.json");
        if (const auto written =
                writeFile(gathered.written.back(), textOf(gathered.result, 2) + "\n");
            !written)
            return tl::unexpected(written.error());
    }
    return gathered;
}

} // namespace genrescope
