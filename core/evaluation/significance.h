// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace genrescope {

/// Whether two models differ on the same clips, from the clips that only one of them got right.
struct McNemar {
    int onlyFirst = 0;  ///< clips that only the first got right
    int onlySecond = 0; ///< clips that only the second got right
    double pValue = 1;  ///< two-sided: how likely so uneven a split is between equal models
};

/// McNemar's exact test (the sign test on the clips on which they differ; McNemar 1947).
McNemar mcNemar(int onlyFirst, int onlySecond);

/// The same from what each named: `truth`, `first` and `second` hold a genre for each clip.
McNemar mcNemar(std::span<const int> truth, std::span<const int> first,
                std::span<const int> second);

} // namespace genrescope
