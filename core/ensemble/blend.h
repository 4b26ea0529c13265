// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace genrescope {

/// How several networks' probabilities become one answer.
enum class Blend {
    Average,    ///< mean of the probabilities
    LogAverage, ///< mean of their logarithms, normalised
    Maximum,    ///< largest of each genre, normalised
    Weighted,   ///< weighted mean
    Vote        ///< share of networks whose first choice it is; a tie for the first place goes to
                ///< the higher mean, which then stands a hundred-thousandth above the others
};
std::string_view nameOf(Blend blend); ///< "average", "log_average", "maximum", "weighted", "vote"

/// Blends `members` (networks x genres, row-major; each row sums to 1) into one row that sums to 1.
/// `weights`: one a network, not negative, some above 0; for Weighted alone.
std::vector<float> blended(std::span<const float> members, int genres, Blend blend,
                           std::span<const float> weights = {});

} // namespace genrescope
