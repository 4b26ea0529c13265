// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/dataset/feature_cache.h"
#include "core/plan/plan.h"

namespace genrescope {

/// Where a task's result is made before it gets to its place, and what its maker may use.
struct TaskPlace {
    std::filesystem::path result; ///< a file or a folder to write; nothing is there yet
    Hooks hooks;
    const FeatureCache* cache = nullptr;
};

/// Does one task, unless it is done. It may be killed at any moment and run again, by several
/// workers at once too: its result is there whole, the same whoever made it, or not at all. Gives
/// whether something was done. Why it failed is also kept in the plan's folder, until it succeeds.
/// Errors: Cancelled; WriteFailed; those of what it does.
Result<bool> work(const Plan& plan, const PlanTask& task, const Hooks& hooks = {},
                  const FeatureCache* cache = nullptr);

/// Why a task failed the last time; nothing where it did not.
std::optional<Error> lastFailure(const Plan& plan, std::size_t task);

/// Removes what killed workers left of tasks that are done.
void sweep(const Plan& plan, const std::vector<bool>& done);

/// How many tasks that are not done have been begun, whether their workers live or not.
std::size_t begunTasks(const Plan& plan, const std::vector<bool>& done);

} // namespace genrescope
