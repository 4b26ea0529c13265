// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run.h"
#include "core/lab/run_store.h"

#include <string>

namespace genrescope {

// What a run's run.json and summary.json say. Reading gives NotARun, or RunOfOtherVersion, with
// what is wrong and no subject.

RunSummary summarised(const Run& run); ///< without folder, label and looks
std::string recordText(const Run& run);
std::string summaryText(const RunSummary& summary);

/// Without networks, history and looks, which stand in files of their own.
Result<Run> recordIn(const std::string& text);

/// From either file; without folder, label and looks.
Result<RunSummary> summaryIn(const std::string& text);

} // namespace genrescope
