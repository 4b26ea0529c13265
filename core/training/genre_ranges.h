// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labelled_features.h"

#include <vector>

namespace genrescope {

/// Where each column of a step usually lies in each genre: mean and standard deviation, over the
/// genre's clips, of a clip's mean over its steps. Both genres x columns, in the columns' own
/// units. Empty: not known.
struct GenreRanges {
    std::vector<float> mean;
    std::vector<float> deviation; ///< 0: not known, or the column never changes

    bool operator==(const GenreRanges&) const = default;
};

/// Of the clips `members` (indices): the training part, nothing else. A genre of fewer than five
/// clips has no range that is worth the name: its deviations are 0.
GenreRanges genreRanges(const LabelledFeatures& data, const std::vector<int>& members);

} // namespace genrescope
