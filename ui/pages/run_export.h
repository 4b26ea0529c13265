// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

class QString;

namespace genrescope::ui {

/// What of a run other programs can use.
enum class RunExport { Networks, Whole, History };

/// Writes it: an ONNX file with its card beside it (OnnxForm), or the history as CSV.
/// Errors: those of loadRun(); WriteFailed.
Result<void> exportRun(const std::filesystem::path& run, RunExport what,
                       const std::filesystem::path& file);

/// The name that is proposed for the file: "rock.onnx" for a run "rock".
QString exportName(const QString& run, RunExport what);

} // namespace genrescope::ui
