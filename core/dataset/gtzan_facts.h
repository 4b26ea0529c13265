// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// Where the fault-filtered split of GTZAN puts a clip (Kereliuk, Sturm and Larsen 2015).
enum class FaultFilteredPart { Train, Validation, Test, Excluded };

/// What is known of a clip of GTZAN (Tzanetakis and Cook 2002), whoever opens it.
struct GtzanFacts {
    int artist = -1;    ///< number of the artist group (Foleiss and Tavares 2020); -1: unknown
    int artistFold = 0; ///< 1-3, artist-disjoint; 0: left out as a duplicate or distorted
    FaultFilteredPart part = FaultFilteredPart::Excluded;
    int identicalTo = -1;      ///< place, in 0..999, of the clip with the very same bytes; -1: none
    std::string_view md5 = {}; ///< of the common WAV release, 32 hex digits

    bool operator==(const GtzanFacts&) const = default;
};

/// The facts of the clip named e.g. "blues.00003"; null where GTZAN has no such clip.
const GtzanFacts* gtzanFacts(std::string_view clipName);

/// Whether clips with these names may be taken for GTZAN's: those of three genres, or all, bear its
/// names. Fewer may be chance: others, too, have a "blues.00003".
bool areGtzans(const std::vector<std::string_view>& clipNames);

/// The names of all thousand, sorted; their places are those of GtzanFacts::identicalTo.
const std::vector<std::string>& gtzanClipNames();

} // namespace genrescope
