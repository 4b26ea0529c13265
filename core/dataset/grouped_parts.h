// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace genrescope {

/// Puts each item into a part, so that items of one group stay together and each genre is spread by
/// the parts' shares: greedy, largest groups first, each to the part whose genres are furthest
/// below their share (Adams's method, so that no part stays empty while there are groups); ties
/// between groups are drawn by seed, between parts the first wins. Gives each item's part.
/// `genres`, `groups`: one an item. `shares`: of the parts, above 0.
std::vector<int> groupedParts(const std::vector<int>& genres, const std::vector<int>& groups,
                              const std::vector<double>& shares, std::uint64_t seed);

/// Parts of equal shares.
std::vector<int> groupedFolds(const std::vector<int>& genres, const std::vector<int>& groups,
                              int folds, std::uint64_t seed);

} // namespace genrescope
