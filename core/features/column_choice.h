// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_matrix.h"
#include "core/features/front_end_settings.h"

#include <optional>
#include <vector>

namespace genrescope {

/// The places, among a step's columns by `whole`, of the columns by `part`, in the order of `part`.
/// Nothing where `whole` lacks one of them or makes its steps otherwise.
std::optional<std::vector<int>> columnsWithin(const FrontEndSettings& whole,
                                              const FrontEndSettings& part);

/// The columns at these places, in this order; every step.
FeatureMatrix chosenColumns(const FeatureMatrix& features, const std::vector<int>& columns);

} // namespace genrescope
