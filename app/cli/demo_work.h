// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/dataset/demo_collection.h"

#include <filesystem>

namespace genrescope::cli {

/// Writes the demo collection, with progress.
Result<void> writeDemoWithProgress(const Session& session, const std::filesystem::path& folder,
                                   const DemoSettings& settings);

} // namespace genrescope::cli
