// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>

namespace genrescope {

/// Saves mono samples (finite, -1..1; beyond is clipped) as 16-bit FLAC, whole or not at all.
/// Error: WriteFailed.
Result<void> writeFlac(const std::filesystem::path& file, std::span<const float> samples,
                       int sampleRateHz);

} // namespace genrescope
