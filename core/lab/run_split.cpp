// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/dataset/protocol.h"
#include "core/lab/run.h"

#include <algorithm>
#include <cassert>

namespace genrescope {

namespace {

/// Deals each genre's clips out in a drawn order, on from the fold where the genre before ended.
std::vector<int> stratifiedFolds(const std::vector<int>& genres, int folds, std::uint64_t seed)
{
    std::vector<int> order(genres.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    Random(seed).shuffle(std::span(order));
    std::ranges::stable_sort(
        order, {}, [&genres](int item) { return genres[static_cast<std::size_t>(item)]; });
    std::vector<int> foldOfItem(genres.size());
    int next = 0;
    for (const int item : order)
        foldOfItem[static_cast<std::size_t>(item)] = next++ % folds;
    return foldOfItem;
}

/// Moves the clips of one fold to the development part; all others outside the test part train.
Result<Split> foldOf(Split split, const LabelledFeatures& data, const RunSettings& settings)
{
    const FoldPlace& place = settings.fold;
    assert(place.fold >= 1 && place.fold <= place.folds);
    std::vector<int> clips = split.train;
    clips.insert(clips.end(), split.development.begin(), split.development.end());
    if (place.wholeCollection) {
        clips.insert(clips.end(), split.test.begin(), split.test.end());
        split.test.clear();
    }
    std::ranges::sort(clips);

    const std::vector<int> allGroups =
        place.grouped ? inseparableGroups(protocolClips(data)) : std::vector<int>();
    std::vector<int> genres, groups;
    for (const int clip : clips) {
        genres.push_back(data.clips[static_cast<std::size_t>(clip)].genre);
        if (place.grouped)
            groups.push_back(allGroups[static_cast<std::size_t>(clip)]);
    }
    const std::vector<int> folds =
        place.grouped ? groupedFolds(genres, groups, place.folds, settings.splitSeed)
                      : stratifiedFolds(genres, place.folds, settings.splitSeed);
    split.train.clear();
    split.development.clear();
    std::vector<int> trained(data.genres.size());
    for (std::size_t i = 0; i < clips.size(); ++i) {
        if (folds[i] + 1 == place.fold) {
            split.development.push_back(clips[i]);
        } else {
            split.train.push_back(clips[i]);
            ++trained[static_cast<std::size_t>(genres[i])];
        }
    }
    for (std::size_t genre = 0; genre < trained.size(); ++genre)
        if (trained[genre] == 0)
            return failure(ErrorCode::TooFewClips, data.genres[genre], "none to train on");
    if (split.development.empty())
        return failure(ErrorCode::TooFewClips, data.genres.front(),
                       std::to_string(clips.size()) + " of all genres for " +
                           std::to_string(place.folds) + " folds");
    return split;
}

} // namespace

Result<Split> splitOf(const LabelledFeatures& data, const RunSettings& settings)
{
    auto split = splitClips(splitItems(data), data.genres, settings.split, settings.splitSeed);
    if (!split || settings.fold.folds == 0)
        return split;
    return foldOf(std::move(*split), data, settings);
}

} // namespace genrescope
