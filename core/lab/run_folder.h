// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lab/probability_file.h"
#include "core/lab/run.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace genrescope {

// A run's folder, which people can read too:
//     run.json            settings, seed, version, fingerprint, split by names, state, results
//     summary.json        the part of run.json that a table shows; made again where it is missing
//     label.json          the name and the note that people gave it
//     history.csv         a row an epoch
//     development.npy     each development clip's probabilities after each epoch
//     model.safetensors   the network that was kept
//     best.safetensors, last.safetensors   the others, where they are not the kept one
//     state.safetensors   while it trains, every few seconds: what it can be resumed from
//     looks.json          each look at the test part, with what it showed
//     lock                held by the process that trains it; left behind by one that was killed
// Each is written whole beside its place and renamed, but for the two that grow with each epoch.

inline constexpr const char* runFileName = "run.json";
inline constexpr const char* runSummaryName = "summary.json";
inline constexpr const char* runLabelName = "label.json";
inline constexpr const char* runHistoryName = "history.csv";
inline constexpr const char* runProbabilitiesName = "development.npy";
inline constexpr const char* runModelName = "model.safetensors";
inline constexpr const char* runBestModelName = "best.safetensors";
inline constexpr const char* runLastModelName = "last.safetensors";
inline constexpr const char* runStateName = "state.safetensors";
inline constexpr const char* runLooksName = "looks.json";
inline constexpr const char* runLockName = "lock";

/// Reads a finished run with its network, but without what was set aside.
/// Errors: NotARun (also of one that has no network: its state is named), those of loadModel().
Result<Run> loadRun(const std::filesystem::path& folder);

/// The same of a run in any state, without its networks: cheap. Errors: NotARun,
/// RunOfOtherVersion.
Result<Run> loadRunRecord(const std::filesystem::path& folder);

/// The development probabilities of a run, in the order of Run::clips.development; what an
/// unfinished one has of them. Error: NotARun.
Result<EpochProbabilities> loadRunProbabilities(const std::filesystem::path& folder);

/// What a run came to, under names that stay: {"run", "genres", "test": {"accuracy", "low", "high",
/// "clips", "macro_f1", "genres"} and "confusion" (of the test part; rows are the true genres),
/// both null before it was looked at, "test_looks", "development", "development_confusion",
/// "set_aside", "epochs", "best_epoch", "kept_epoch", "stopped_early", "seconds", "preset",
/// "split", "seed", "split_seed", "fingerprint"}.
nlohmann::json resultJson(const Run& run, const std::filesystem::path& folder);

/// [{"file", "reason"}], the reason as a sentence.
nlohmann::json setAsideJson(const std::vector<SetAside>& setAside);

} // namespace genrescope
