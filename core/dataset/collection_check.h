// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/dataset/clip_report.h"
#include "core/dataset/collection.h"

#include <functional>
#include <string_view>
#include <vector>

namespace genrescope {

class FeatureCache;

/// What can be wrong with a clip.
enum class ClipFlag {
    Unreadable,    ///< not a sound file, or damaged beyond use
    TooShort,      ///< less than five seconds
    Truncated,     ///< ends before its header says, or before the others, which are all as long
    Silent,        ///< nothing above -80 dB
    Constant,      ///< every sample the same
    Clipped,       ///< distorted by its recording: more than 0.1 % at full scale
    Duplicate,     ///< decodes to the very samples of another clip
    NearDuplicate, ///< the same recording as another clip, by its fingerprint
    TwoLabels,     ///< a duplicate or near duplicate of a clip of another genre
    KnownFault     ///< on GTZAN's published list of faults
};
std::string_view nameOf(ClipFlag flag); ///< e.g. "near_duplicate"
extern const std::vector<ClipFlag> allClipFlags;

/// Two clips that are the same recording, by their places in Collection::clips.
struct ClipMatch {
    int first = 0;
    int second = 0;
    double offsetSeconds = 0; ///< the second's beginning lies so late in the first
    double seconds = 0;       ///< that both have
    double errorShare = 0;    ///< of the fingerprints' bits

    /// The very same samples: as twinsOf() has it, without a length in common.
    bool isExact() const { return seconds == 0; }
    bool operator==(const ClipMatch&) const = default;
};

/// What the clips are to each other.
struct CollectionCheck {
    std::vector<std::vector<int>> duplicates;     ///< clips with the very same samples, by place
    std::vector<std::vector<int>> nearDuplicates; ///< clips of one recording that are not all of
                                                  ///< one of `duplicates`
    std::vector<ClipMatch> matches;               ///< that nearDuplicates rest on
    std::vector<std::vector<ClipFlag>> flags;     ///< one list a clip, in the flags' order

    bool operator==(const CollectionCheck&) const = default;
};

/// Reads every clip on all cores; of the windows of a song, each has the whole song's report, but
/// only the first its hash and fingerprint. `reported` is called as soon as a clip was read, from
/// any thread, never from two at a time. Error: Cancelled.
Result<std::vector<ClipReport>>
reportOnClips(const Collection& collection, const Hooks& hooks = {},
              const FeatureCache* cache = nullptr,
              const std::function<void(std::size_t clip, const ClipReport&)>& reported = {});

/// Compares all clips with each other. `reports`: one a clip.
CollectionCheck checkClips(const Collection& collection, const std::vector<ClipReport>& reports);

/// The clips that are of the same recording as this one, which is the first of each match: those
/// with the very same samples, then those that sound alike, the most alike before the others.
std::vector<ClipMatch> twinsOf(const CollectionCheck& check, int clip);

} // namespace genrescope
