// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labelled_features.h"

#include <array>
#include <string>
#include <vector>

namespace genrescope {

/// What a feature is in each genre: over its clips, each taken as its mean over time.
struct GenreAverages {
    std::vector<std::string> columns;            ///< the features' names: columnNames()
    std::vector<std::vector<double>> means;      ///< genres x columns
    std::vector<std::vector<double>> deviations; ///< of the clips around it; genres x columns
};
GenreAverages genreAverages(const LabelledFeatures& data);

/// Clips as points of a plane: similar ones lie near each other.
struct ClipMap {
    std::vector<std::array<double, 2>> points; ///< one a clip
    std::array<double, 2> shares = {}; ///< of all that tells the clips apart, along each axis; 0..1
};

/// The two directions in which the clips differ most (principal components; Pearson 1901). A clip
/// is the mean and the deviation of each feature over time; every such number counts alike
/// (standardised over the clips). The same data give the same map: an axis points to where its
/// largest weight is positive. Fewer than two clips lie on the origin.
ClipMap mapOfClips(const LabelledFeatures& data);

} // namespace genrescope
