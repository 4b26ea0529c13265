// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/split.h"

#include "core/base/random.h"
#include "core/dataset/grouped_parts.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <span>
#include <string>

namespace genrescope {

namespace {

/// A clip, or the windows of a song: what is never parted.
using Whole = std::vector<int>;

std::vector<Whole> wholesOf(std::span<const int> clips, const std::vector<SplitItem>& items)
{
    std::vector<Whole> wholes;
    std::map<int, std::size_t> placeOfSong;
    for (const int clip : clips) {
        const int song = items[static_cast<std::size_t>(clip)].song;
        const auto place =
            song < 0 ? wholes.size() : placeOfSong.emplace(song, wholes.size()).first->second;
        if (place == wholes.size())
            wholes.emplace_back();
        wholes[place].push_back(clip);
    }
    return wholes;
}

void add(std::vector<int>& part, const Whole& whole)
{
    part.insert(part.end(), whole.begin(), whole.end());
}

void addByNumber(Split& split, const std::vector<Whole>& wholes,
                 const std::vector<SplitItem>& items)
{
    for (std::size_t place = 0; place < wholes.size(); ++place) {
        const int number = items[static_cast<std::size_t>(wholes[place].front())].number;
        const int rest = (number >= 0 ? number : static_cast<int>(place)) % 100;
        add(rest < 10 ? split.test : rest < 30 ? split.development : split.train, wholes[place]);
    }
}

void addAtRandom(Split& split, std::vector<Whole> wholes, Random random)
{
    random.shuffle(std::span(wholes));
    const auto count = static_cast<double>(wholes.size());
    const auto testEnd = std::max(std::ptrdiff_t{1}, std::ptrdiff_t{std::lround(0.1 * count)});
    const auto developmentEnd =
        testEnd + std::max(std::ptrdiff_t{1}, std::ptrdiff_t{std::lround(0.2 * count)});
    for (std::ptrdiff_t i = 0; i < std::ssize(wholes); ++i)
        add(i < testEnd          ? split.test
            : i < developmentEnd ? split.development
                                 : split.train,
            wholes[static_cast<std::size_t>(i)]);
}

/// Genres can't be split one by one here: a group may have clips of several.
Split splitByGroup(const std::vector<SplitItem>& clips, std::uint64_t seed)
{
    std::vector<int> genres, groups;
    for (const SplitItem& clip : clips) {
        genres.push_back(clip.genre);
        groups.push_back(clip.group);
    }
    const std::vector<int> parts = groupedParts(genres, groups, {0.7, 0.2, 0.1}, seed);
    Split split;
    for (std::size_t i = 0; i < parts.size(); ++i)
        (parts[i] == 0   ? split.train
         : parts[i] == 1 ? split.development
                         : split.test)
            .push_back(static_cast<int>(i));
    return split;
}

} // namespace

std::string_view nameOf(SplitKind kind)
{
    switch (kind) {
    case SplitKind::ByNumber:
        return "report";
    case SplitKind::Random:
        return "random";
    case SplitKind::Grouped:
        break;
    }
    return "grouped";
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
    if (kind == SplitKind::Grouped)
        split = splitByGroup(clips, seed);
    for (std::size_t genre = 0; genre < genres.size() && kind != SplitKind::Grouped; ++genre) {
        const std::vector<Whole> wholes = wholesOf(clipsOfGenre[genre], clips);
        if (kind == SplitKind::ByNumber)
            addByNumber(split, wholes, clips);
        else
            addAtRandom(split, wholes, Random(seed).fork(genre));
    }
    std::ranges::sort(split.train);
    std::ranges::sort(split.development);
    std::ranges::sort(split.test);

    for (std::size_t genre = 0; genre < genres.size(); ++genre) {
        const auto has = [&](const std::vector<int>& part) {
            return std::ranges::any_of(part, [&](int clip) {
                return clips[static_cast<std::size_t>(clip)].genre == static_cast<int>(genre);
            });
        };
        const char* missing = !has(split.train)         ? "train"
                              : !has(split.development) ? "develop"
                              : !has(split.test)        ? "test"
                                                        : nullptr;
        if (missing != nullptr)
            return failure(ErrorCode::TooFewClips, genres[genre],
                           std::to_string(clipsOfGenre[genre].size()) + ", none to " + missing +
                               " with");
    }
    return split;
}

} // namespace genrescope
