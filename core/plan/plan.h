// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/cost.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

// Long work cut into numbered tasks that know nothing of each other, so that any number of machines
// can do them in any order: array jobs of a cluster, GNU parallel, a shell's loop. The folder of a
// plan, which all of them reach:
//     plan.json     what was asked for, how many tasks, what one of them needs
//     tasks.jsonl   a task a line, number 0 first
//     working/      what is being made, each worker's by itself
//     runs/ or results/   what was made: a run's folder or a file a task
//     failed/       why a task could not be done the last time
//     and what gathering makes of it (gather.h)
// A task is done when what it names as its result is there: it gets there whole, by renaming. No
// lock is taken, so this holds on network file systems too.

inline constexpr const char* planFileName = "plan.json";
inline constexpr const char* planTasksName = "tasks.jsonl";

/// One task of a plan.
struct PlanTask {
    std::size_t number = 0;
    std::string result;  ///< where it goes, relative to the plan's folder
    nlohmann::json what; ///< what to do, as the plan's kind understands it

    bool operator==(const PlanTask&) const = default;
};

/// A plan, but for its tasks.
struct Plan {
    std::filesystem::path folder; ///< absolute
    std::string kind;             ///< as a command is called: "search", "identify", ...
    nlohmann::json settings;      ///< what its tasks have in common, as the kind understands it
    std::size_t tasks = 0;
    TaskCost cost; ///< of its dearest task
};

/// The folder's own name, also of "music/".
std::string nameOfFolder(const std::filesystem::path& folder);

/// The place of a task's result: results/000/000012.json for ".json".
std::string resultFile(std::size_t number, const std::string& suffix);

/// Writes a plan. Where the folder holds the same plan already nothing is changed.
/// Errors: SettingsInvalid ("out": the folder holds another plan); WriteFailed.
Result<void> writePlan(const Plan& plan, const std::vector<PlanTask>& tasks);

/// Adds tasks behind those it has. Error: WriteFailed.
Result<Plan> extendPlan(const Plan& plan, const std::vector<PlanTask>& tasks);

/// Errors: FileMissing; FileUnreadable (no plan, or another version's: its results may differ).
Result<Plan> openPlan(const std::filesystem::path& folder);

/// Finds one task without reading the others. Errors: SettingsInvalid (there is none of that
/// number); FileMissing, FileUnreadable.
Result<PlanTask> taskOf(const Plan& plan, std::size_t number);

/// Errors: FileMissing, FileUnreadable.
Result<std::vector<PlanTask>> tasksOf(const Plan& plan);

bool isDone(const Plan& plan, const PlanTask& task);

/// isDone() of many, by listing each folder once.
std::vector<bool> areDone(const Plan& plan, const std::vector<PlanTask>& tasks);

} // namespace genrescope
