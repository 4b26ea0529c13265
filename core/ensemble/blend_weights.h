// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace genrescope {

/// The weights (not negative, sum 1) with which the weighted mean of the members' probabilities has
/// the lowest log-loss on clips that did not train them: for Blend::Weighted.
///
/// `members`: of each the probabilities of the same clips (clips x genres); `truth`: each clip's
/// genre. Expectation maximisation of a mixture's shares (Dempster et al. 1977): convex, so there
/// is one answer, whatever the start; where several weights are equally good, as for members that
/// agree, the nearest to equal ones. Equal weights without clips.
std::vector<float> fittedWeights(const std::vector<std::span<const float>>& members,
                                 std::span<const int> truth, int genres);

} // namespace genrescope
