// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// Which clips train, which guide the choice of settings, which are looked at once. Indices of
/// clips, ascending; the three parts share none.
struct Split {
    std::vector<int> train;
    std::vector<int> development;
    std::vector<int> test;

    bool operator==(const Split&) const = default;
};

enum class SplitKind {
    ByNumber, ///< the report's 70/20/10: clips 30-99 train, 10-29 develop, 0-9 test
    Random,   ///< 70/20/10 of each genre, drawn by seed
    Grouped   ///< nearly that, with all clips of one group (of an artist, say) in one part
};
std::string_view nameOf(SplitKind kind); ///< "report", "random", "grouped"

/// What a split needs to know of a clip.
struct SplitItem {
    int genre = 0;
    int number = -1;
    int song = -1;  ///< windows of one song have the same, and stand in one part; -1: not a window
    int group = -1; ///< as inseparableGroups() gives it: for SplitKind::Grouped
};

/// By whole clips, and by whole songs where clips are windows of songs: below, "clip" stands for
/// either. By number: a clip's number mod 100 says its part (its place among its genre's
/// clips, where it has none). At random: of each genre's n clips round(0.1 n) test and round(0.2 n)
/// develop, at least one each, and the rest train; the same seed and clips give the same split.
/// Grouped: groupedParts() with these shares, drawn by seed.
/// Errors: TooFewGenres, TooFewClips (a genre that leaves a part empty).
Result<Split> splitClips(const std::vector<SplitItem>& clips,
                         const std::vector<std::string>& genres, SplitKind kind,
                         std::uint64_t seed);

} // namespace genrescope
