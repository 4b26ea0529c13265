// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/feature_summary.h"
#include "core/listening/level_track.h"

#include <string_view>

namespace genrescope {

/// Why an answer is not to be relied on.
enum class Doubt {
    None,
    TooQuiet,   ///< hardly above the noise of a recording
    Speech,     ///< loud and quiet come and go as in speech without music
    Unfamiliar, ///< unlike anything the model was trained on
    Undecided   ///< no genre reaches the model's threshold
};

/// The first of them that holds. Measured on 515 clips of GTZAN with the quick preset's network:
/// none is taken for too quiet (below -50 dB; the quietest has -42) or for speech, one (0.2 %) for
/// unfamiliar. espeak-ng's speech, white and pink noise and a pure tone are all doubted.
Doubt doubtOf(const LevelTrack& level, const FeatureSummary& features, bool isSure);

/// "too_quiet" and so on; "" for none. For files and JSON.
std::string_view nameOf(Doubt doubt);

/// A sentence for people, translatable (context "Doubt"); "" for none.
std::string_view sentenceOf(Doubt doubt);

} // namespace genrescope
