// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run.h"
#include "core/plan/task_kind.h"

#include <map>
#include <optional>

namespace genrescope {

// Tasks whose result is the folder of a run.

/// Trains the run into the task's place. A training that diverges is a result, too: it would
/// diverge again. Errors: those of openDataset() and performRun(); Cancelled.
Result<void> performTaskRun(const RunSettings& settings, const TaskPlace& place);

/// What a run came to, or why it diverged. Counts it as read.
/// Errors: FileUnreadable, Cancelled.
struct TaskRun {
    Run run;
    std::optional<Error> diverged;
};
Result<TaskRun> readTaskRun(Results& results, std::size_t task);

/// Notices where runs of one front end trained on music that differs.
class SameMusic {
public:
    /// Error: RunsDiffer.
    Result<void> add(const Run& run, const std::filesystem::path& folder);

private:
    std::map<std::string, std::string> m_fingerprints; ///< by front end
};

} // namespace genrescope
