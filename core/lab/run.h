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

/// A split by the clips' names, which outlast the places of files.
struct NamedSplit {
    std::vector<std::string> train, development, test;

    bool operator==(const NamedSplit&) const = default;
};

/// A finished run, as its folder keeps it:
///     run.json           settings, seed, version, fingerprint, split, set aside, results, history
///     history.csv        the history once more, a row an epoch, for spreadsheets
///     model.safetensors  the network
/// run.json is written last: a folder that has it is complete.
struct Run {
    RunSettings settings;
    std::vector<std::string> genres;
    NamedSplit clips;
    TrainingOutcome outcome;
    ConfusionMatrix development;
    ConfusionMatrix test;
    std::vector<SetAside> setAside;
    std::string fingerprint;
    double seconds = 0; ///< that the training took
};

/// Splits, trains, scores. Blocks. `data` must hold settings.genres, where those are named. A
/// random split is drawn by the training's seed. Errors: those of splitClips() and train().
Result<Run> performRun(const LabelledFeatures& data, const RunSettings& settings,
                       const TrainingHooks& hooks = {});

/// The model of a run, ready to save or to listen with.
GenreModel modelOf(const Run& run, const FrontEndSettings& frontEnd);

/// Writes the run's folder. Error: WriteFailed.
Result<void> saveRun(const Run& run, const std::filesystem::path& folder);

/// Reads it back, but for what was set aside. Errors: NotARun, those of loadModel().
Result<Run> loadRun(const std::filesystem::path& folder);

/// Scores a saved run's model again on the development and test parts of its own split, from the
/// sound files. Clips that are no longer there, or no longer usable, are set aside.
/// Errors: those of loadRun(), openCollection() and extractCollection().
Result<Run> evaluateRun(const std::filesystem::path& folder, const Hooks& hooks = {});

/// What a run came to, under names that stay: {"run", "genres", "test": {"accuracy", "low", "high",
/// "clips", "macro_f1", "genres"}, "confusion" (of the test part; rows are the true genres),
/// "development", "set_aside", "epochs", "best_epoch", "kept_epoch", "stopped_early", "seconds",
/// "preset", "split", "seed", "fingerprint"}.
nlohmann::json resultJson(const Run& run, const std::filesystem::path& folder);

/// [{"file", "reason"}], the reason as a sentence.
nlohmann::json setAsideJson(const std::vector<SetAside>& setAside);

inline constexpr const char* runFileName = "run.json";
inline constexpr const char* runModelName = "model.safetensors";

} // namespace genrescope
