// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sound_decoder.h"

#include "core/audio/file_kind.h"
#include "core/audio/level.h"
#include "core/audio/media_module.h"
#include "core/audio/sndfile_source.h"
#include "core/audio/sound_bytes.h"
#include "core/base/files.h"
#include "core/base/translatable.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace genrescope {

namespace {

constexpr int kLowestRateHz = 1000, kHighestRateHz = 1000000;
/// 120 dB above full scale. Whole numbers saved as floats stay far below; beyond are damaged
/// exponents, whose squares would overflow further on.
constexpr float kHighestLevel = 1e6f;

Result<std::unique_ptr<SoundSource>> openSource(const std::filesystem::path& file)
{
    auto bytes = SoundBytes::open(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::string name = textOf(file);

    std::array<char, kKindBytes> beginning = {};
    const auto count = bytes->read(0, beginning);
    if (!count)
        return tl::unexpected(count.error());
    const FileKind kind = fileKind({beginning.data(), *count});
    const auto openWithFFmpeg = [&]() -> Result<std::unique_ptr<SoundSource>> {
        const auto media = mediaModule();
        if (!media)
            return tl::unexpected(media.error());
        return media->openSound(std::move(*bytes), kind, name);
    };
    if (!kind.sndfile && kind.ffmpegFormats.empty())
        return failure(ErrorCode::NotAudio, name,
                       kind.name.empty() ? QT_TRANSLATE_NOOP("Detail", "unknown content")
                                         : std::string(kind.name));
    if (!kind.sndfile)
        return openWithFFmpeg();

    auto source = openWithSndfile(std::move(*bytes), kind, name);
    if (source || source.error().code != ErrorCode::NotAudio || kind.ffmpegFormats.empty())
        return source;
    // Such as Speex or FLAC within Ogg, or AC-3 within WAV.
    bytes = SoundBytes::open(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto second = openWithFFmpeg();
    return second ? std::move(second) : std::move(source);
}

float meanOf(const float* frame, std::size_t channels)
{
    if (channels == 2) // what most songs have, and a loop takes four times as long
        return (frame[0] + frame[1]) / 2;
    float sum = 0;
    for (std::size_t channel = 0; channel < channels; ++channel)
        sum += frame[channel];
    return sum / static_cast<float>(channels);
}

/// `memory`: for what is not there already.
std::span<const float> mixed(Mix mix, const SoundBlock& block, std::vector<float>& memory)
{
    const auto channels = static_cast<std::size_t>(block.channels);
    const std::size_t times = mix == Mix::Stereo ? 2 : 1;
    if (channels == times)
        return block.interleaved;
    const std::size_t frames = block.interleaved.size() / channels;
    memory.resize(frames * times);
    float* next = memory.data();
    for (std::size_t frame = 0; frame < frames; ++frame) {
        const float mean = meanOf(block.interleaved.data() + frame * channels, channels);
        for (std::size_t i = 0; i < times; ++i)
            *next++ = mean;
    }
    return memory;
}

} // namespace

struct SoundDecoder::State {
    std::filesystem::path file;
    Mix mix;
    std::unique_ptr<SoundSource> source;
    std::vector<float> memory;
    std::span<const float> block;   ///< the source's, mixed
    std::size_t used = 0;           ///< of the block
    std::int64_t samplesBefore = 0; ///< the block's start in the sound

    Result<void> decode()
    {
        samplesBefore += std::ssize(block);
        used = 0;
        block = {};
        const auto next = source->nextBlock();
        if (!next)
            return tl::unexpected(next.error());
        block = mixed(mix, *next, memory);
        return {};
    }

    double samplesPerSecond() const
    {
        return source->facts().sampleRateHz * (mix == Mix::Stereo ? 2.0 : 1.0);
    }

    /// Checks what read() is about to hand out.
    std::optional<Error> fault(std::span<const float> samples, std::int64_t firstSample) const
    {
        if (highestLevel(samples) <= kHighestLevel)
            return std::nullopt;
        for (std::size_t i = 0;; ++i) {
            if (std::abs(samples[i]) <= kHighestLevel)
                continue;
            const double seconds = static_cast<double>(firstSample + static_cast<std::int64_t>(i)) /
                                   samplesPerSecond();
            const std::string name = textOf(file);
            const std::string place = "at " + std::to_string(seconds) + " s";
            return std::isfinite(samples[i])
                       ? Error{ErrorCode::AudioDamaged, name, "an impossible level " + place}
                       : Error{ErrorCode::AudioNotFinite, name, place};
        }
    }
};

Result<SoundDecoder> SoundDecoder::open(const std::filesystem::path& file, Mix mix)
{
    auto source = openSource(file);
    if (!source)
        return tl::unexpected(source.error());
    const std::string name = textOf(file);
    const int rateHz = (*source)->facts().sampleRateHz;
    if (rateHz < kLowestRateHz || rateHz > kHighestRateHz)
        return failure(ErrorCode::AudioDamaged, name,
                       "a sample rate of " + std::to_string(rateHz) + " Hz");

    auto state = std::make_unique<State>(State{file, mix, std::move(*source), {}, {}, 0, 0});
    if (const auto decoded = state->decode(); !decoded)
        return tl::unexpected(decoded.error());
    if (state->block.empty())
        return failure(ErrorCode::AudioEmpty, name);
    return SoundDecoder(std::move(state));
}

SoundDecoder::SoundDecoder(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

SoundDecoder::SoundDecoder(SoundDecoder&&) noexcept = default;
SoundDecoder& SoundDecoder::operator=(SoundDecoder&&) noexcept = default;
SoundDecoder::~SoundDecoder() = default;

const AudioFacts& SoundDecoder::facts() const
{
    return m_state->source->facts();
}

Result<std::size_t> SoundDecoder::read(std::span<float> samples)
{
    State& s = *m_state;
    std::size_t filled = 0;
    while (filled < samples.size()) {
        if (s.used == s.block.size()) {
            if (const auto decoded = s.decode(); !decoded)
                return tl::unexpected(decoded.error());
            if (s.block.empty())
                break;
        }
        const std::size_t count = std::min(samples.size() - filled, s.block.size() - s.used);
        const auto piece = s.block.subspan(s.used, count);
        if (auto fault = s.fault(piece, s.samplesBefore + static_cast<std::int64_t>(s.used)))
            return tl::unexpected(std::move(*fault));
        std::ranges::copy(piece, samples.begin() + static_cast<std::ptrdiff_t>(filled));
        filled += count;
        s.used += count;
    }
    return filled;
}

Result<void> SoundDecoder::seek(double seconds)
{
    State& s = *m_state;
    s.block = {};
    s.used = 0;
    if (s.source->seek(seconds)) {
        s.samplesBefore = std::llround(seconds * s.samplesPerSecond());
        return {};
    }
    auto again = openSource(s.file);
    if (!again)
        return tl::unexpected(again.error());
    s.source = std::move(*again);
    s.samplesBefore = 0;
    const auto wanted = static_cast<std::int64_t>(seconds * s.samplesPerSecond());
    do {
        if (const auto decoded = s.decode(); !decoded)
            return tl::unexpected(decoded.error());
    } while (!s.block.empty() && s.samplesBefore + std::ssize(s.block) <= wanted);
    const std::size_t frame = s.mix == Mix::Stereo ? 2 : 1;
    const auto over = static_cast<std::size_t>(std::max<std::int64_t>(0, wanted - s.samplesBefore));
    s.used = std::min(over / frame * frame, s.block.size());
    return {};
}

} // namespace genrescope
