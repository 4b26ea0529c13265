// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/contradictions.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <functional>

namespace genrescope {

std::vector<Contradiction> contradictions(std::span<const int> truth,
                                          std::span<const float> probabilities, int genres)
{
    const auto width = static_cast<std::size_t>(genres);
    assert(genres >= 2 && probabilities.size() == truth.size() * width);
    std::vector<Contradiction> all;
    for (std::size_t clip = 0; clip < truth.size(); ++clip) {
        const auto row = probabilities.subspan(clip * width, width);
        const auto label = static_cast<std::size_t>(truth[clip]);
        float other = 0;
        for (std::size_t genre = 0; genre < width; ++genre)
            if (genre != label)
                other = std::max(other, row[genre]);
        all.push_back({static_cast<int>(clip), truth[clip],
                       static_cast<int>(std::ranges::max_element(row) - row.begin()),
                       static_cast<double>(other) - static_cast<double>(row[label])});
    }
    std::ranges::stable_sort(all, std::greater(), &Contradiction::surety);
    return all;
}

} // namespace genrescope
