// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/protocol_run.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace genrescope::cli {

/// What the command line says of a measurement.
struct ProtocolOptions {
    std::string protocol;
    std::string dataset;
    std::string preset = "recommended";
    std::vector<std::string> genres;
    std::vector<std::string> changes; ///< e.g. "training.epochs=10"
    std::uint64_t seed = 1;
    int networksEach = 5;
    int partitions = 1;
    bool withoutBaselines = false;
    bool calibrated = false;
    bool gap = false;
};

/// `options` must live as long as the command.
void addProtocolOptions(CLI::App& command, ProtocolOptions& options);

/// Error: SettingsInvalid.
Result<ProtocolSettings> protocolSettings(const ProtocolOptions& options);

/// Accuracies with intervals, partition by partition, and what leaked.
std::string scoreText(const ProtocolScore& score, const ProtocolSettings& settings);

} // namespace genrescope::cli
