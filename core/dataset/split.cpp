// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/split.h"

#include "core/base/random.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <span>
#include <string>

namespace genrescope {

namespace {

void addByNumber(Split& split, std::span<const int> clips, const std::vector<SplitItem>& items)
{
    for (std::size_t place = 0; place < clips.size(); ++place) {
        const int clip = clips[place];
        const int number = items[static_cast<std::size_t>(clip)].number;
        const int rest = (number >= 0 ? number : static_cast<int>(place)) % 100;
        auto& part = rest < 10 ? split.test : rest < 30 ? split.development : split.train;
        part.push_back(clip);
    }
}

void addAtRandom(Split& split, std::vector<int> clips, Random random)
{
    random.shuffle(std::span(clips));
    const auto count = static_cast<double>(clips.size());
    const auto testEnd = std::max(std::ptrdiff_t{1}, std::ptrdiff_t{std::lround(0.1 * count)});
    const auto developmentEnd =
        testEnd + std::max(std::ptrdiff_t{1}, std::ptrdiff_t{std::lround(0.2 * count)});
    for (std::ptrdiff_t i = 0; i < std::ssize(clips); ++i) {
        auto& part = i < testEnd          ? split.test
                     : i < developmentEnd ? split.development
                                          : split.train;
        part.push_back(clips[static_cast<std::size_t>(i)]);
    }
}

} // namespace

std::string_view nameOf(SplitKind kind)
{
    return kind == SplitKind::ByNumber ? "report" : "random";
}

Result<Split> splitClips(const std::vector<SplitItem>& clips,
                         const std::vector<std::string>& genres, SplitKind kind, std::uint64_t seed)
{
    if (genres.size() < 2)
        return failure(ErrorCode::TooFewGenres, "The collection",
                       genres.empty() ? "none" : "only " + genres.front());

    std::vector<std::vector<int>> clipsOfGenre(genres.size());
    for (std::size_t i = 0; i < clips.size(); ++i) {
        assert(clips[i].genre >= 0 && clips[i].genre < std::ssize(genres));
        clipsOfGenre[static_cast<std::size_t>(clips[i].genre)].push_back(static_cast<int>(i));
    }

    Split split;
    for (std::size_t genre = 0; genre < genres.size(); ++genre) {
        Split ofGenre;
        if (kind == SplitKind::ByNumber)
            addByNumber(ofGenre, clipsOfGenre[genre], clips);
        else
            addAtRandom(ofGenre, clipsOfGenre[genre], Random(seed).fork(genre));

        const char* missing = ofGenre.train.empty()         ? "train"
                              : ofGenre.development.empty() ? "develop"
                              : ofGenre.test.empty()        ? "test"
                                                            : nullptr;
        if (missing != nullptr)
            return failure(ErrorCode::TooFewClips, genres[genre],
                           std::to_string(clipsOfGenre[genre].size()) + ", none to " + missing +
                               " with");
        split.train.insert(split.train.end(), ofGenre.train.begin(), ofGenre.train.end());
        split.development.insert(split.development.end(), ofGenre.development.begin(),
                                 ofGenre.development.end());
        split.test.insert(split.test.end(), ofGenre.test.begin(), ofGenre.test.end());
    }
    std::ranges::sort(split.train);
    std::ranges::sort(split.development);
    std::ranges::sort(split.test);
    return split;
}

} // namespace genrescope
