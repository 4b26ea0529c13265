// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/trainer.h"

#include <filesystem>

namespace genrescope {

/// Saves a training's state, but for its history, which a run keeps elsewhere (HistoryFile): a
/// safetensors file of the parameters and what Adam remembers, with the few numbers beside them in
/// its metadata. Error: WriteFailed.
Result<void> saveTrainingState(const TrainingState& state, const std::filesystem::path& path);

/// Reads it back, with the first rows of `history` as its own. Error: NotARun (no such file,
/// damaged, or `history` is too short for it).
Result<TrainingState> loadTrainingState(const std::filesystem::path& path,
                                        const std::vector<EpochReport>& history);

} // namespace genrescope
