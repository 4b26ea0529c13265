// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/genre_share.h"

#include <algorithm>

namespace genrescope::ui {

std::vector<GenreShare> rankedShares(const std::vector<std::string>& genres,
                                     std::span<const float> probabilities)
{
    std::vector<GenreShare> shares;
    for (std::size_t i = 0; i < genres.size() && i < probabilities.size(); ++i)
        shares.push_back({QString::fromStdString(genres[i]), double(probabilities[i])});
    std::stable_sort(shares.begin(), shares.end(),
                     [](const auto& a, const auto& b) { return a.share > b.share; });
    return shares;
}

} // namespace genrescope::ui
