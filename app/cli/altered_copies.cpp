// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/altered_copies.h"

#include "core/audio/mono_stream.h"
#include "core/base/files.h"

#include <sndfile.h>

#include <algorithm>
#include <memory>

namespace genrescope::cli {

namespace fs = std::filesystem;

namespace {

/// The whole sound as mono.
Result<std::vector<float>> soundOf(const fs::path& file, int sampleRateHz)
{
    auto stream = MonoStream::open(file, sampleRateHz);
    if (!stream)
        return tl::unexpected(stream.error());
    std::vector<float> all, part(static_cast<std::size_t>(sampleRateHz));
    for (;;) {
        const auto count = stream->read(part);
        if (!count)
            return tl::unexpected(count.error());
        all.insert(all.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(*count));
        if (*count < part.size())
            return all;
    }
}

Result<void> write(const fs::path& file, const std::vector<float>& samples, const Alteration& as)
{
    SF_INFO info = {};
    info.samplerate = as.sampleRateHz;
    info.channels = as.channels;
    info.format = as.mp3Kbps > 0 ? SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III
                                 : SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    const std::unique_ptr<SNDFILE, int (*)(SNDFILE*)> sound(sf_open(file.c_str(), SFM_WRITE, &info),
                                                            &sf_close);
    if (sound == nullptr)
        return failure(ErrorCode::WriteFailed, textOf(file), sf_strerror(nullptr));
    if (as.mp3Kbps > 0) {
        // libsndfile maps a level of 0..1 to 320..32 kilobits a second.
        int mode = SF_BITRATE_MODE_CONSTANT;
        double level = (320 - as.mp3Kbps) / 288.0;
        sf_command(sound.get(), SFC_SET_BITRATE_MODE, &mode, sizeof mode);
        sf_command(sound.get(), SFC_SET_COMPRESSION_LEVEL, &level, sizeof level);
    }
    sf_command(sound.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
    std::vector<float> frames;
    frames.reserve(samples.size() * static_cast<std::size_t>(as.channels));
    for (const float sample : samples)
        frames.insert(frames.end(), static_cast<std::size_t>(as.channels), sample);
    const auto count = static_cast<sf_count_t>(samples.size());
    if (sf_writef_float(sound.get(), frames.data(), count) != count)
        return failure(ErrorCode::WriteFailed, textOf(file), sf_strerror(sound.get()));
    return {};
}

} // namespace

const std::vector<Alteration>& alterations()
{
    static const std::vector<Alteration> all = {
        {.name = "gain", .description = "6 dB softer", .gain = 0.501187},
        {.name = "mp3",
         .description = "MP3 of 96 kbit/s, 44.1 kHz, stereo",
         .sampleRateHz = 44100,
         .channels = 2,
         .mp3Kbps = 96},
        {.name = "stereo", .description = "44.1 kHz, stereo", .sampleRateHz = 44100, .channels = 2},
        {.name = "trim", .description = "Without the first 2 s", .trimmedSeconds = 2},
        {.name = "silence", .description = "1 s of silence at both ends", .silentSeconds = 1}};
    return all;
}

Result<fs::path> alteredCopy(const Alteration& alteration, const fs::path& clip,
                             const fs::path& place)
{
    auto samples = soundOf(clip, alteration.sampleRateHz);
    if (!samples)
        return tl::unexpected(samples.error());
    const auto count = [&](double seconds) {
        return static_cast<std::size_t>(seconds * alteration.sampleRateHz);
    };
    samples->erase(samples->begin(),
                   samples->begin() + static_cast<std::ptrdiff_t>(std::min(
                                          count(alteration.trimmedSeconds), samples->size())));
    for (float& sample : *samples)
        sample = static_cast<float>(sample * alteration.gain);
    samples->insert(samples->begin(), count(alteration.silentSeconds), 0.0f);
    samples->insert(samples->end(), count(alteration.silentSeconds), 0.0f);
    fs::path file = place;
    file += "." + alteration.name + (alteration.mp3Kbps > 0 ? ".mp3" : ".wav");
    return write(file, *samples, alteration).map([&file] { return file; });
}

} // namespace genrescope::cli
