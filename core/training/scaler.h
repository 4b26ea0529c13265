// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labelled_features.h"

#include <vector>

namespace genrescope {

/// What turns a column's values into what the network sees: clamp((x - mean) * scale, +-limit).
/// Empty vectors leave the values as they are.
struct Scaler {
    std::vector<float> mean;
    std::vector<float> scale; ///< 1 / standard deviation; 1 for a column that never changes
    float limit = 0;          ///< 0: none

    bool operator==(const Scaler&) const = default;
};

/// Fitted over every step of the clips `members` (indices): the training part, nothing else.
Scaler fitScaler(const std::vector<LabelledClip>& clips, const std::vector<int>& members,
                 float limit);

} // namespace genrescope
