// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace genrescope {

/// How a model answered to one clip, seen from the genre that it is said to have.
struct Contradiction {
    int clip = 0;      ///< its place among the clips that were asked about
    int truth = 0;     ///< the genre on its label
    int named = 0;     ///< the genre that the model holds for the likeliest
    double surety = 0; ///< probability of the likeliest other genre minus that of the label's:
                       ///< -1..1, above 0 where the model contradicts the label
};

/// All clips, the most surely contradicted first (of equal ones the earlier): where it is high, the
/// label may be wrong. `probabilities`: clips x genres.
std::vector<Contradiction> contradictions(std::span<const int> truth,
                                          std::span<const float> probabilities, int genres);

} // namespace genrescope
