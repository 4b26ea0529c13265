// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace genrescope::cli {

/// A way in which music reaches people that should not change its genre.
struct Alteration {
    std::string name;        ///< e.g. "gain", stays the same
    std::string description; ///< e.g. "6 dB softer"
    double gain = 1;
    double trimmedSeconds = 0; ///< from the start
    double silentSeconds = 0;  ///< added at each end
    int sampleRateHz = 22050;
    int channels = 1;
    int mp3Kbps = 0; ///< 0: as 16-bit WAV
};
const std::vector<Alteration>& alterations();

/// Writes the altered sound of `clip` into a file that begins with `place`.
/// Errors: those of MonoStream; WriteFailed.
Result<std::filesystem::path> alteredCopy(const Alteration& alteration,
                                          const std::filesystem::path& clip,
                                          const std::filesystem::path& place);

} // namespace genrescope::cli
