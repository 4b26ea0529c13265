// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/base/translatable.h"
#include "core/dataset/grouped_parts.h"
#include "core/dataset/protocol.h"
#include "core/lab/run.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace genrescope {

namespace {

/// Deals each genre's songs out in a drawn order, on from the fold where the genre before ended.
/// `songs`: one an item, as in SplitItem.
std::vector<int> stratifiedFolds(const std::vector<int>& genres, const std::vector<int>& songs,
                                 int folds, std::uint64_t seed)
{
    std::vector<std::size_t> order; // the first item of each song
    std::map<int, std::size_t> firstOf;
    for (std::size_t i = 0; i < genres.size(); ++i) {
        if (songs[i] < 0 || firstOf.emplace(songs[i], i).second)
            order.push_back(i);
    }
    Random(seed).shuffle(std::span(order));
    std::ranges::stable_sort(order, {}, [&genres](std::size_t item) { return genres[item]; });
    std::vector<int> foldOfItem(genres.size());
    int next = 0;
    for (const std::size_t item : order)
        foldOfItem[item] = next++ % folds;
    for (std::size_t i = 0; i < genres.size(); ++i) {
        if (songs[i] >= 0)
            foldOfItem[i] = foldOfItem[firstOf.at(songs[i])];
    }
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

    const std::vector<SplitItem> items = splitItems(data);
    std::vector<int> genres, groups;
    for (const int clip : clips) {
        const SplitItem& item = items[static_cast<std::size_t>(clip)];
        genres.push_back(item.genre);
        groups.push_back(place.grouped ? item.group : item.song);
    }
    const std::vector<int> folds =
        place.grouped ? groupedFolds(genres, groups, place.folds, settings.splitSeed)
                      : stratifiedFolds(genres, groups, place.folds, settings.splitSeed);
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
            return failure(ErrorCode::TooFewClips, data.genres[genre],
                           QT_TRANSLATE_NOOP("Detail", "none to train on"));
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
