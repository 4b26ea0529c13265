// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/dataset/labelled_features.h"
#include "core/lab/run.h"
#include "core/lab/run_folder.h"

#include <chrono>
#include <filesystem>

namespace genrescope::cli {

/// Opens a collection and extracts its features, with progress; `speedVariants` as
/// extractCollection() has it.
Result<LabelledFeatures> extractWithProgress(const Session& session,
                                             const std::filesystem::path& dataset,
                                             const std::vector<std::string>& genres,
                                             const FrontEndSettings& frontEnd,
                                             bool speedVariants = false);

/// Extracts, splits and trains into `folder`, with progress; then looks at the test part.
/// `resumed`: goes on with the interrupted run there. `statesApart`: as in TrainingHooks.
Result<Run> trainWithProgress(const Session& session, const RunSettings& settings,
                              const std::filesystem::path& folder, bool resumed = false,
                              std::chrono::milliseconds statesApart = std::chrono::seconds(5));

} // namespace genrescope::cli
