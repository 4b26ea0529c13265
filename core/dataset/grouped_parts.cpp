// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/grouped_parts.h"

#include "core/base/random.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <limits>
#include <map>
#include <span>

namespace genrescope {

std::vector<int> groupedParts(const std::vector<int>& genres, const std::vector<int>& groups,
                              const std::vector<double>& shares, std::uint64_t seed)
{
    assert(genres.size() == groups.size());
    if (genres.empty())
        return {};
    const auto genreCount = static_cast<std::size_t>(*std::ranges::max_element(genres)) + 1;

    struct Group {
        std::vector<std::size_t> members;
        std::vector<int> clips; ///< of each genre
    };
    std::map<int, Group> byNumber;
    std::vector<int> clipsOfGenre(genreCount);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        Group& group = byNumber[groups[i]];
        group.clips.resize(genreCount);
        group.members.push_back(i);
        ++group.clips[static_cast<std::size_t>(genres[i])];
        ++clipsOfGenre[static_cast<std::size_t>(genres[i])];
    }
    std::vector<Group> order;
    for (auto& [number, group] : byNumber)
        order.push_back(std::move(group));
    Random(seed).shuffle(std::span(order));
    std::ranges::stable_sort(order, std::greater(),
                             [](const Group& group) { return group.members.size(); });

    std::vector<std::vector<double>> filled(shares.size(), std::vector<double>(genreCount));
    std::vector<int> partOfItem(genres.size());
    for (const Group& group : order) {
        std::size_t best = 0;
        double bestCost = std::numeric_limits<double>::infinity();
        for (std::size_t part = 0; part < filled.size(); ++part) {
            double cost = 0;
            for (std::size_t genre = 0; genre < genreCount; ++genre) {
                if (clipsOfGenre[genre] == 0)
                    continue;
                const double ofAll = 1.0 / clipsOfGenre[genre];
                cost += group.clips[genre] * ofAll * filled[part][genre] * ofAll / shares[part];
            }
            if (cost < bestCost) {
                bestCost = cost;
                best = part;
            }
        }
        for (std::size_t genre = 0; genre < genreCount; ++genre)
            filled[best][genre] += group.clips[genre];
        for (const std::size_t member : group.members)
            partOfItem[member] = static_cast<int>(best);
    }
    return partOfItem;
}

std::vector<int> groupedFolds(const std::vector<int>& genres, const std::vector<int>& groups,
                              int folds, std::uint64_t seed)
{
    return groupedParts(genres, groups, std::vector<double>(static_cast<std::size_t>(folds), 1.0),
                        seed);
}

} // namespace genrescope
