// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/front_end_settings.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace genrescope::cli {

/// What the command line says of an extraction.
struct ExtractOptions {
    std::string dataset;
    std::string out;
    std::string preset = "report";
    std::string model; ///< a file or a run's folder, in place of the preset
    bool frames = false;
    std::vector<std::string> genres;
    std::vector<std::string> features;
};

/// `options` must live as long as the command; `out` is not asked for here.
void addExtractOptions(CLI::App& command, ExtractOptions& options);

/// Errors: SettingsInvalid; those of loadModel().
Result<FrontEndSettings> frontEndSettings(const ExtractOptions& options);

} // namespace genrescope::cli
