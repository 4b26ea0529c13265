// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/result.h"
#include "core/dataset/split.h"
#include "core/evaluation/scores.h"
#include "core/model/genre_model.h"
#include "core/training/trainer.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// What a run is asked for.
struct RunSettings {
    std::filesystem::path dataset;   ///< the collection's folder
    std::vector<std::string> genres; ///< empty: all it has
    SplitKind split = SplitKind::Random;
    std::string preset; ///< the recipe's origin, for people
    Recipe recipe;
};

/// A finished run, as its folder keeps it:
///     run.json           settings, seed, version, fingerprint, split with clip names, results
///     history.csv        a row an epoch
///     model.safetensors  the network
struct Run {
    RunSettings settings;
    std::vector<std::string> genres;
    TrainingOutcome outcome;
    ConfusionMatrix development;
    ConfusionMatrix test;
    std::vector<SetAside> setAside;
    std::string fingerprint;
};

/// Splits, trains, scores. Blocks. Errors: those of splitClips() and train().
Result<Run> performRun(const LabelledFeatures& data, const RunSettings& settings,
                       const TrainingHooks& hooks = {});

/// The model of a run, ready to save or to listen with.
GenreModel modelOf(const Run& run, const FrontEndSettings& frontEnd);

/// Writes the run's folder. Error: WriteFailed.
Result<void> saveRun(const Run& run, const LabelledFeatures& data,
                     const std::filesystem::path& folder);

/// Scores a saved run's model again on the test part of its own split, from the sound files.
/// Errors: NotARun, those of openCollection(), extractCollection() and loadModel().
Result<Run> evaluateRun(const std::filesystem::path& folder, const Hooks& hooks = {});

/// {"run", "genres", "test": {"accuracy", "low", "high", "clips", "macro_f1"}, "confusion", ...}
nlohmann::json resultJson(const Run& run, const std::filesystem::path& folder);

} // namespace genrescope
