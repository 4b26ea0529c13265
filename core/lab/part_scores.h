// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labelled_features.h"
#include "core/evaluation/confusion_matrix.h"
#include "core/model/genre_model.h"

#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// How each clip's highest probability (clips x genres) fits its true genre.
ConfusionMatrix confusionOf(const std::vector<std::string>& genres, std::span<const int> truth,
                            std::span<const float> probabilities);

/// The same of a model on those of `data`'s clips that are named.
ConfusionMatrix confusionOf(const GenreModel& model, const LabelledFeatures& data,
                            const std::vector<std::string>& names);

} // namespace genrescope
