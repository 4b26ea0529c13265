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

/// Networks that answer together: of each kind so many, of seeds from its training.seed on. Kinds
/// may read different columns of the same steps.
struct EnsembleRecipe {
    std::vector<Recipe> kinds; ///< at least one
    int networksEach = 1;

    int networks() const { return static_cast<int>(kinds.size()) * networksEach; }
    bool operator==(const EnsembleRecipe&) const = default;
};

/// Every rule that an ensemble's recipe breaks.
std::vector<Problem> problems(const EnsembleRecipe& ensemble);

/// The front end that makes the columns of all kinds.
FrontEndSettings frontEndOf(const EnsembleRecipe& ensemble);

/// Whether any network wants its clips' speed variants.
bool wantsSpeedVariants(const EnsembleRecipe& ensemble);

/// The same, each network's LSTM layers replaced by as good a one without recurrence: what an LSTM
/// is measured beside.
EnsembleRecipe withoutRecurrence(EnsembleRecipe ensemble);

/// A recipe with a name: "report" is the 2016 report's, to the letter; "quick" is good in seconds,
/// "recommended" is the most accurate single network, "best" an ensemble of ten.
struct Preset {
    std::string_view name;
    std::string_view summary; ///< a sentence for people, translatable (context "Preset")
    Recipe recipe;            ///< of its one network, or of its first kind
    std::vector<Recipe> otherKinds = {};
    int networksEach = 1;

    bool isEnsemble() const { return !otherKinds.empty() || networksEach > 1; }
    EnsembleRecipe ensemble() const;
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
