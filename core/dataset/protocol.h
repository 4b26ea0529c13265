// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/labelled_features.h"
#include "core/dataset/split.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// A way of measuring that others can repeat. All are by whole clips, before any windowing.
enum class Protocol {
    Report,        ///< the 2016 report's 70/20/10 by clip number
    Random,        ///< three folds of each genre, drawn by seed, each tested once
    ArtistFolds,   ///< GTZAN's three artist-disjoint folds, each tested once
    FaultFiltered, ///< GTZAN's fault-filtered train, validation and test lists
    Grouped        ///< three folds, disjoint by the artists that are known, each tested once
};
std::string_view nameOf(Protocol protocol); ///< e.g. "artist-folds"
extern const std::vector<Protocol> allProtocols;

/// What a protocol needs to know of a clip.
struct ProtocolClip {
    std::string name; ///< GTZAN's clips are known by theirs, e.g. "blues.00003"
    int genre = 0;
    int number = -1;         ///< as in the name; -1: none
    int artist = -1;         ///< the same number, the same artist; -1: unknown
    std::uint64_t sound = 0; ///< the same number, the same sound; 0: unknown
    int song = -1;           ///< windows of one song have the same; -1: not a window
};

/// The clips of a data set as protocols see them; artists of GTZAN's clips (areGtzans()) from
/// gtzanFacts(), of others as their tags or table name them.
std::vector<ProtocolClip> protocolClips(const LabelledFeatures& data);

/// The same as splitClips() sees them.
std::vector<SplitItem> splitItems(const LabelledFeatures& data);

/// A number for each clip, the same for clips that must not be parted: those of one artist, of one
/// song, those with one sound, and whatever is linked by these. Clips of unknown artists stand for
/// themselves.
std::vector<int> inseparableGroups(const std::vector<ProtocolClip>& clips);

/// Splits to train and test on, one after the other; no clip is tested twice. The development part
/// is empty where the protocol names none.
struct ProtocolPlan {
    std::vector<Split> splits;
    int leftOut = 0; ///< clips that the protocol leaves out
};

/// `partition` 0 is the published one; 1, 2, ... draw other folds over the same clips (ArtistFolds,
/// Grouped and Random). Clips with the same sound never stand on both sides, but for
/// Report, which is as it was, and Random, which shows what leakage does.
/// Errors: TooFewGenres; TooFewClips (a genre that a fold lacks); NoClips (none is in its test
/// part).
Result<ProtocolPlan> planProtocol(Protocol protocol, const std::vector<ProtocolClip>& clips,
                                  const std::vector<std::string>& genres, std::uint64_t seed,
                                  int partition = 0);

/// Test clips that have an artist, or the very sound, in common with training or development.
struct Leakage {
    int sharedArtists = 0;
    int sharedSounds = 0;
};
Leakage leakageOf(const Split& split, const std::vector<ProtocolClip>& clips);

} // namespace genrescope
