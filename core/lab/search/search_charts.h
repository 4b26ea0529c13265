// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/search/search.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace genrescope {

/// What the trials with one value of a setting came to.
struct SettingAccuracy {
    nlohmann::json value;
    double best = 0; ///< highest development accuracy
    double mean = 0;
    int trials = 0; ///< done, with this value
    int clips = 0;  ///< of the development part
};

/// Accuracy against one axis, over all other axes: by value, ascending (in the axis' order for
/// values that are not numbers). Of all rounds, or of one: 0 is the coarse grid, later ones are the
/// fine ones. For "network.units" and others that are lists, the values are these lists.
std::vector<SettingAccuracy> accuracyAgainst(const SearchPlan& plan, const SearchOutcome& outcome,
                                             const std::string& setting, int round = -1);

/// One curve over the epochs.
struct EpochCurve {
    nlohmann::json value;           ///< of the setting that tells curves apart
    std::vector<double> accuracies; ///< [0] is after epoch 1; of the value's best trial
};

/// Accuracy against epochs, a curve for each value of an axis; with "" one curve, of the best
/// trial.
std::vector<EpochCurve> accuracyAgainstEpochs(const SearchPlan& plan, const SearchOutcome& outcome,
                                              const std::string& setting = "");

/// What a search came to: {"trials": [{"number", "round", "settings", "accuracy", "low", "high",
/// "clips", "loss", "seconds", "resumed", "error"}], "best", "by_setting": {setting: [{"value",
/// "best", "mean", "trials"}]}, "by_epoch": [{"value", "accuracies"}], "stopped"}.
nlohmann::json toJson(const SearchPlan& plan, const SearchOutcome& outcome);

} // namespace genrescope
