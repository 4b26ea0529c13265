// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/front_end_settings.h"
#include "core/nn/network_settings.h"
#include "core/training/training_settings.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// All that makes one training different from another, but for the data.
struct Recipe {
    FrontEndSettings frontEnd;
    NetworkSettings network;
    TrainingSettings training;

    bool operator==(const Recipe&) const = default;
};

/// Every rule that a recipe breaks; fields as "training.epochs".
std::vector<Problem> problems(const Recipe& recipe);

/// A recipe with a name: "report" is the 2016 report's, to the letter; "quick" is good in
/// seconds, "recommended" is the most accurate single network.
struct Preset {
    std::string_view name;
    std::string_view summary; ///< a sentence for people, translatable (context "Preset")
    Recipe recipe;
};
const std::vector<Preset>& presets();
const Preset* presetNamed(std::string_view name); ///< null where there is none

/// The settings under their members' names, enumerations by nameOf(): the same in run.json, in
/// model files and on the command line.
nlohmann::json toJson(const FrontEndSettings& settings);
nlohmann::json toJson(const NetworkSettings& settings);
nlohmann::json toJson(const TrainingSettings& settings);
nlohmann::json toJson(const Recipe& recipe);

/// Reads what toJson() wrote; members that are missing keep their defaults, wrong types, unknown
/// members and broken rules are errors. Error: SettingsInvalid (subject: "training.epochs").
Result<FrontEndSettings> frontEndFromJson(const nlohmann::json& json);
Result<NetworkSettings> networkFromJson(const nlohmann::json& json);
Result<Recipe> recipeFromJson(const nlohmann::json& json);

} // namespace genrescope
