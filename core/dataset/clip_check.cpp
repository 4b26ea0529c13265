// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clip_check.h"

#include "core/base/files.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace genrescope {

namespace {

constexpr float kSilence = 1e-4f; // -80 dB of full scale

/// Resampling may round a length down by a sample.
constexpr double kLengthToleranceSeconds = 1e-3;

std::string secondsText(double seconds)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f s", seconds);
    return text;
}

} // namespace

Result<CheckedSound> readChecked(const std::filesystem::path& file, int sampleRateHz,
                                 double maxSeconds)
{
    CheckedSound sound;
    auto samples =
        readMono(file, sampleRateHz, std::max(maxSeconds, kShortestClipSeconds), &sound.facts);
    if (!samples)
        return tl::unexpected(samples.error());
    sound.samples = std::move(*samples);

    const double seconds = static_cast<double>(sound.samples.size()) / sampleRateHz;
    if (seconds < kShortestClipSeconds - kLengthToleranceSeconds)
        return failure(ErrorCode::AudioTooShort, textOf(file), secondsText(seconds));
    if (std::ranges::none_of(sound.samples, [](float s) { return std::abs(s) > kSilence; }))
        return failure(ErrorCode::AudioSilent, textOf(file));
    return sound;
}

} // namespace genrescope
