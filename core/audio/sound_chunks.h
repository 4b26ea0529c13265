// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/sound_bytes.h"
#include "core/base/result.h"

namespace genrescope {

/// Makes a WAV (RIFF, RIFX, RF64) or AIFF (AIFF, AIFC) file show only its format and its sound:
/// a head with sizes that are true, then the samples.
///
/// libsndfile 1.2.0 never returns from opening some files with malformed chunks of other sorts
/// (its issue 1118), and finds no sound behind some large ones (370). It never sees them this way.
/// Sizes that point behind the end of the file are cut; those of a file that its writer never
/// completed are filled in.
///
/// Errors (`name` is their subject): NotAudio (no usable format), AudioEmpty (no sound).
Result<void> showSoundChunks(SoundBytes& bytes, const std::string& name);

} // namespace genrescope
