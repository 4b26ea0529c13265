// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// Rows of counts; rows are the true genres.
nlohmann::json countsJson(const ConfusionMatrix& matrix);

/// Reads them back; nothing where `counts` are not genres x genres counts.
std::optional<ConfusionMatrix> confusionIn(const nlohmann::json& counts,
                                           const std::vector<std::string>& genres);

/// {"accuracy", "low", "high", "clips", "macro_f1", "genres": {genre: {"precision", "recall", "f1",
/// "clips"}}}
nlohmann::json scoresJson(const ConfusionMatrix& matrix);

} // namespace genrescope
