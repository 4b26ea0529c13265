// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/evaluation/scores.h"
#include "core/lab/run.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// What a cross-validation is asked for.
struct CrossValidationSettings {
    RunSettings run; ///< its splitSeed draws the folds, the same for all seeds
    int folds = 5;
    bool grouped = false;         ///< clips of one artist, or with one sound, are never parted
    bool wholeCollection = false; ///< the test part is folded too, not kept apart
    int seeds = 1;                ///< trainings of each fold, from run.recipe.training.seed on
};

/// A fold measured by a network that did not train on it.
struct FoldScore {
    int fold = 0; ///< counts from 1
    std::uint64_t seed = 0;
    std::filesystem::path folder; ///< its run
    ConfusionMatrix matrix;
};

struct CrossValidation {
    std::string group;             ///< RunSettings::group of its runs
    std::vector<FoldScore> scores; ///< seed after seed, fold after fold

    double mean() const;           ///< accuracy over all clips of all folds, mean over seeds
    double foldDeviation() const;  ///< of the accuracies of single folds, all seeds
    double seedDeviation() const;  ///< of the seeds' accuracies over all folds; 0 for one seed
    double macroF1() const;        ///< mean over seeds
    Interval interval() const;     ///< Wilson's, of mean() over the clips
    ConfusionMatrix whole() const; ///< all folds of all seeds together
};

/// Every rule that the settings break.
std::vector<Problem> problems(const CrossValidationSettings& settings);

/// The runs to train, seed after seed, fold after fold, and the name of a run's folder: each by
/// itself is performRun()'s. `name`: the cross-validation's, of which all folders' names are made.
std::vector<RunSettings> runsOf(const CrossValidationSettings& settings, const std::string& name);
std::string foldFolder(const std::string& name, const RunSettings& run);

/// What its run says of a fold.
FoldScore scoreOf(const RunSettings& run, const std::filesystem::path& folder,
                  const ConfusionMatrix& development);

/// Trains each fold's network on all other clips, and keeps each as a run of the store, of one
/// group. A fold chooses nothing: the last epoch's network counts, and neither patience nor
/// plateaus watch it. hooks.progressed counts epochs. Blocks; runs several networks side by side.
/// Errors: those of performRun(), of the first run that failed.
Result<CrossValidation> crossValidate(const LabelledFeatures& data,
                                      const CrossValidationSettings& settings,
                                      const std::filesystem::path& store, const Hooks& hooks = {});

/// {"group", "folds", "grouped", "seeds", "accuracy", "low", "high", "sd_folds", "sd_seeds",
/// "macro_f1", "clips" (that each seed tested), "confusion", "runs": [{"fold", "seed", "run",
/// "accuracy", "low", "high", "clips", "confusion"}]}
nlohmann::json toJson(const CrossValidation& result, const CrossValidationSettings& settings);

} // namespace genrescope
