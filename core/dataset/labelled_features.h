// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/dataset/collection.h"
#include "core/features/feature_matrix.h"
#include "core/features/front_end_settings.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace genrescope {

class FeatureCache;

/// At which speeds a clip is heard beside its own where training asks for variants: one and two
/// semitones down and up.
inline constexpr std::array<double, 4> speedVariantRatios = {8.0 / 9, 16.0 / 17, 17.0 / 16,
                                                             9.0 / 8};

/// A clip as a network sees it, with the answer.
struct LabelledClip {
    std::string name;
    int genre = 0;
    int number = -1;
    std::uint64_t sound = 0;             ///< a hash of the samples: the same for the same sound
    FeatureMatrix features;              ///< the same steps x columns for all clips of a set
    std::vector<FeatureMatrix> variants; ///< the clip at speedVariantRatios, where they were asked
                                         ///< for; as long as `features`
    std::string artist = {};             ///< Clip::artist
    std::string song = {};               ///< that it is a window of; empty: it is all of its own
};

/// A collection after extraction: what every experiment starts from.
struct LabelledFeatures {
    FrontEndSettings frontEnd;
    std::vector<std::string> genres;
    std::vector<LabelledClip> clips; ///< in the collection's order
    std::vector<SetAside> setAside;  ///< the collection's own, then those of its clips, in order
    std::string fingerprint;         ///< of names, genres and features' bits: 16 hex digits
};

/// Decodes, checks and extracts every clip on all cores. Bad files are set aside; the result does
/// not depend on the number of threads. Beside the result, memory holds one clip's sound a thread.
/// `speedVariants`: fills LabelledClip::variants too. `cache`: what was extracted before comes from
/// there, and what is extracted goes there; the result is the same, bit for bit.
/// Errors: Cancelled, SettingsInvalid (steps must not be 0 here), NoUsableClips.
Result<LabelledFeatures> extractCollection(const Collection& collection,
                                           const FrontEndSettings& frontEnd,
                                           const Hooks& hooks = {}, bool speedVariants = false,
                                           const FeatureCache* cache = nullptr);

/// The same clips by a front end that makes some of the same columns: columnsWithin() must know
/// them.
LabelledFeatures narrowedTo(const LabelledFeatures& data, const FrontEndSettings& part);

} // namespace genrescope
