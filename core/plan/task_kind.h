// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/gather.h"
#include "core/plan/plan.h"
#include "core/plan/work.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// Reads results while they are gathered.
class Results {
public:
    /// `tasks` are the plan's. All must outlive it.
    Results(const Plan& plan, std::vector<PlanTask> tasks, Gathered& gathered, const Hooks& hooks);

    const Plan& plan() const { return m_plan; }
    const std::vector<PlanTask>& tasks() const { return m_tasks; }
    const std::vector<bool>& done() const { return m_done; }
    bool areAllDone() const;

    std::filesystem::path place(std::size_t task) const;
    /// A done task's JSON. Errors: FileUnreadable, Cancelled.
    Result<nlohmann::json> object(std::size_t task);
    /// A done task's file. Errors: FileUnreadable, Cancelled.
    Result<std::string> bytes(std::size_t task);
    /// Counts a result that is read by other means. Error: Cancelled.
    Result<void> note(const std::vector<std::filesystem::path>& files);

    /// What a result is when its content is not what a worker writes.
    Error damaged(std::size_t task) const;

private:
    const Plan& m_plan;
    const std::vector<PlanTask> m_tasks;
    Gathered& m_gathered;
    const Hooks& m_hooks;
    std::vector<bool> m_done;
    std::size_t m_read = 0;
};

/// How a kind of plan does its tasks, and what it makes of them.
struct TaskKind {
    std::string_view name; ///< of the command that does the same on one machine
    Result<void> (*perform)(const Plan& plan, const PlanTask& task, const TaskPlace& place);
    Result<void> (*gather)(Results& results, Gathered& gathered);
};
const TaskKind* taskKind(std::string_view name); ///< null where there is none

// Each in the file that plans it.
Result<void> performTrial(const Plan& plan, const PlanTask& task, const TaskPlace& place);
Result<void> gatherSearch(Results& results, Gathered& gathered);
Result<void> performFold(const Plan& plan, const PlanTask& task, const TaskPlace& place);
Result<void> gatherFolds(Results& results, Gathered& gathered);
Result<void> performSplit(const Plan& plan, const PlanTask& task, const TaskPlace& place);
Result<void> gatherSplits(Results& results, Gathered& gathered);
Result<void> performExtraction(const Plan& plan, const PlanTask& task, const TaskPlace& place);
Result<void> gatherFeatures(Results& results, Gathered& gathered);
Result<void> performListening(const Plan& plan, const PlanTask& task, const TaskPlace& place);
Result<void> gatherLibrary(Results& results, Gathered& gathered);

} // namespace genrescope
