// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/mono_stream.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace genrescope {

inline constexpr double kShortestClipSeconds = 5;

/// A clip's sound, fit for use: decoded, long enough, not silent (some sample above -80 dB).
struct CheckedSound {
    std::vector<float> samples; ///< mono
    AudioFacts facts;
};

/// Why a sound of this length and largest |sample| is not fit; nothing where it is. Errors:
/// AudioTooShort, AudioSilent.
std::optional<Error> faultOf(const std::filesystem::path& file, double seconds, double peak);

/// Reads `maxSeconds` of a file from `startSeconds` on, but at least kShortestClipSeconds, and
/// checks them: their length by what can be decoded, not by the header. Errors: those of
/// MonoStream, and AudioTooShort, AudioSilent.
Result<CheckedSound> readChecked(const std::filesystem::path& file, int sampleRateHz = 22050,
                                 double maxSeconds = 30, double startSeconds = 0);

} // namespace genrescope
