// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labelled_features.h"

#include <vector>

namespace genrescope {

/// What a support vector machine makes of the same features without any order in time: the
/// yardstick beside which a recurrent network must show what recurrence brings.
///
/// Each clip is the mean and the deviation over time of each column, standardised over `train`;
/// radial basis functions with gamma 1 / columns, C 10 (libsvm; Chang and Lin 2011).
///
/// `train`, `test`: indices of clips. Gives the predicted genre of each of `test`.
std::vector<int> svmBaseline(const std::vector<LabelledClip>& clips, const std::vector<int>& train,
                             const std::vector<int>& test);

} // namespace genrescope
