// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace genrescope::cli {

/// Chords over noise: something for every feature to see. Mono, -1..1.
std::vector<float> benchSound(double seconds, int sampleRateHz, std::uint64_t seed);

/// Saves mono samples as 16-bit WAV. Error: WriteFailed.
Result<void> writeWav(const std::filesystem::path& file, std::span<const float> samples,
                      int sampleRateHz);

/// Saves interleaved stereo samples as MP3. Error: WriteFailed.
Result<void> writeMp3(const std::filesystem::path& file, std::span<const float> interleaved,
                      int sampleRateHz);

} // namespace genrescope::cli
