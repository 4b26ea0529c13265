// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace genrescope::cli {

/// What the command line says of a training: a preset, and what replaces its values.
struct RunOptions {
    std::string dataset;
    std::string preset = "quick";
    std::vector<std::string> genres;
    std::string split = "random";
    std::optional<int> epochs, batchSize;
    std::optional<double> learningRate;
    std::optional<std::uint64_t> seed, splitSeed;
    std::optional<std::string> loss;
    std::vector<int> units;
};

/// `options` must live as long as the command.
void addRunOptions(CLI::App& command, RunOptions& options);

/// Refuses a preset of several networks, for a command that is about one. Error: SettingsInvalid.
Result<void> checkIsOneNetwork(const std::string& preset);

/// The split's seed is the training's, where none was given.
RunSettings settingsOf(const RunOptions& options);

/// "Presets:" and a line for each, for a footer.
std::string presetLines();

} // namespace genrescope::cli
