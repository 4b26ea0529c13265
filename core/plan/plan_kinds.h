// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/cross_validation.h"
#include "core/lab/protocol_run.h"
#include "core/lab/search/search_folder.h"
#include "core/plan/plan.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

// What can be planned. Each of these writes a plan into `folder`; nothing is trained or listened to
// yet. Errors: SettingsInvalid; those of opening the music; WriteFailed.

/// A task is a trial. `settings.run.group` and sideBySide do not matter.
Result<Plan> planSearch(const SearchSettings& settings, const std::filesystem::path& folder);

/// A task is a fold with one seed.
Result<Plan> planCrossValidation(const CrossValidationSettings& settings,
                                 const std::filesystem::path& folder);

/// A task is one split of one partition, with all its networks.
struct MeasurementPlan {
    std::filesystem::path dataset;
    std::vector<std::string> genres; ///< empty: all it has
    std::string preset;              ///< the recipe's origin, for people
    ProtocolSettings settings;
};
Result<Plan> planMeasurement(const MeasurementPlan& measurement,
                             const std::filesystem::path& folder);

/// A task is some clips.
struct ExtractionPlan {
    std::filesystem::path dataset;
    std::vector<std::string> genres; ///< empty: all it has
    FrontEndSettings frontEnd;
    std::string suffix = ".npz"; ///< of the file that gathering writes: .npz, .csv, .arff
    int clipsEach = 50;
};
Result<Plan> planExtraction(const ExtractionPlan& extraction, const std::filesystem::path& folder);

/// A task is some songs.
struct IdentificationPlan {
    std::filesystem::path model; ///< the file
    std::vector<std::filesystem::path> songs;
    int songsEach = 50;
};
Result<Plan> planIdentification(const IdentificationPlan& identification,
                                const std::filesystem::path& folder);

} // namespace genrescope
