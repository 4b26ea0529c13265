// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"
#include "core/evaluation/calibration.h"
#include "core/evaluation/scores.h"
#include "core/lab/ensemble_training.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <vector>

namespace genrescope {

class FeatureCache;

/// How good a model's answers are for clips whose genre is known.
struct ModelScore {
    ConfusionMatrix matrix; ///< by the model's genres
    double logLoss = 0;
    std::vector<ReliabilityBin> reliability;
    int sure = 0; ///< answers that reach the model's threshold
    int sureAndRight = 0;
    int leftOut = 0; ///< clips of genres that the model does not know
    std::vector<SetAside> setAside;
};

ModelScore scoreOf(const GenreModel& model, const KnownAnswers& answers);

/// Has the model name every clip of a labelled folder. Genres are matched by name; a model's answer
/// may be a genre that the folder lacks.
/// Errors: those of openCollection() and extractCollection(); UnknownGenre (none in common).
Result<ModelScore> scoreOn(const GenreModel& model, const std::filesystem::path& dataset,
                           const Hooks& hooks = {}, const FeatureCache* cache = nullptr);

/// {"accuracy", "low", "high", "clips", "left_out", "macro_f1", "log_loss", "genres": {name:
/// {"precision", "recall", "f1", "clips"}}, "confusion" (rows are the true genres),
/// "calibration_error", "reliability", "sure_share", "sure_precision", "set_aside"}
nlohmann::json toJson(const ModelScore& score);

} // namespace genrescope
