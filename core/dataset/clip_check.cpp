// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clip_check.h"

#include "core/audio/level.h"
#include "core/base/files.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <span>
#include <utility>

namespace genrescope {

namespace {

constexpr double kSilence = 1e-4; // -80 dB of full scale

/// Resampling may round a length down by a sample.
constexpr double kLengthToleranceSeconds = 1e-3;

std::string secondsText(double seconds)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f s", seconds);
    return text;
}

Result<std::vector<float>> readFrom(const std::filesystem::path& file, int sampleRateHz,
                                    double startSeconds, double seconds, AudioFacts& facts)
{
    auto stream = MonoStream::open(file, sampleRateHz);
    if (!stream)
        return tl::unexpected(stream.error());
    facts = stream->facts();
    std::vector<float> samples(static_cast<std::size_t>(std::lround(seconds * sampleRateHz)));
    auto left = static_cast<std::size_t>(std::lround(startSeconds * sampleRateHz));
    while (left > 0) {
        const auto skipped = stream->read(std::span(samples).first(std::min(left, samples.size())));
        if (!skipped)
            return tl::unexpected(skipped.error());
        if (*skipped == 0)
            break;
        left -= *skipped;
    }
    const auto filled = stream->read(samples);
    if (!filled)
        return tl::unexpected(filled.error());
    samples.resize(*filled);
    return samples;
}

} // namespace

std::optional<Error> faultOf(const std::filesystem::path& file, double seconds, double peak)
{
    if (!(seconds >= kShortestClipSeconds - kLengthToleranceSeconds))
        return Error{ErrorCode::AudioTooShort, textOf(file), secondsText(seconds)};
    if (!(peak > kSilence))
        return Error{ErrorCode::AudioSilent, textOf(file), {}};
    return std::nullopt;
}

Result<CheckedSound> readChecked(const std::filesystem::path& file, int sampleRateHz,
                                 double maxSeconds, double startSeconds)
{
    CheckedSound sound;
    const double seconds = std::max(maxSeconds, kShortestClipSeconds);
    auto samples = startSeconds > 0
                       ? readFrom(file, sampleRateHz, startSeconds, seconds, sound.facts)
                       : readMono(file, sampleRateHz, seconds, &sound.facts);
    if (!samples)
        return tl::unexpected(samples.error());
    sound.samples = std::move(*samples);

    const double length = static_cast<double>(sound.samples.size()) / sampleRateHz;
    if (auto fault = faultOf(file, length, highestLevel(sound.samples)))
        return tl::unexpected(std::move(*fault));
    return sound;
}

} // namespace genrescope
