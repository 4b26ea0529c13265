// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run_options.h"
#include "core/lab/cross_validation.h"

#include <string>

namespace genrescope::cli {

/// What the command line says of a cross-validation.
struct CrossValidateOptions {
    RunOptions run;
    CrossValidationSettings settings;
    std::string store;
};

/// `options` must live as long as the command; `store` is not asked for here.
void addCrossValidateOptions(CLI::App& command, CrossValidateOptions& options);

/// Error: SettingsInvalid.
Result<CrossValidationSettings> crossValidationSettings(const CrossValidateOptions& options);

/// Accuracy and deviations, a table of the folds that there are, and the confusion matrix.
std::string foldsText(const CrossValidation& result, const CrossValidationSettings& settings);

} // namespace genrescope::cli
