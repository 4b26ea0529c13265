// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sound_decoder.h"

#include "core/audio/file_kind.h"
#include "core/audio/sound_bytes.h"
#include "core/audio/sound_chunks.h"
#include "core/base/files.h"

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace genrescope {

namespace {

constexpr int kLowestRateHz = 1000, kHighestRateHz = 1000000;
constexpr std::size_t kBlockValues = 16384; // decoded at once, of all channels together
/// 120 dB above full scale. Whole numbers saved as floats stay far below; beyond are damaged
/// exponents, whose squares would overflow further on.
constexpr float kHighestLevel = 1e6f;

/// What libsndfile reads through.
struct Source {
    SoundBytes bytes;
    std::int64_t position = 0;
    std::optional<Error> failed; ///< the disk's, since libsndfile takes it for the end
};

sf_count_t sourceSize(void* user)
{
    return static_cast<Source*>(user)->bytes.size();
}

sf_count_t seekSource(sf_count_t offset, int from, void* user)
{
    auto& source = *static_cast<Source*>(user);
    const std::int64_t base = from == SEEK_CUR   ? source.position
                              : from == SEEK_END ? source.bytes.size()
                                                 : 0;
    return source.position = std::clamp<std::int64_t>(base + offset, 0, source.bytes.size());
}

sf_count_t readSource(void* into, sf_count_t count, void* user)
{
    auto& source = *static_cast<Source*>(user);
    if (count <= 0)
        return 0;
    const auto done = source.bytes.read(
        source.position, {static_cast<char*>(into), static_cast<std::size_t>(count)});
    if (!done) {
        source.failed = done.error();
        return 0;
    }
    source.position += static_cast<std::int64_t>(*done);
    return static_cast<sf_count_t>(*done);
}

sf_count_t tellSource(void* user)
{
    return static_cast<Source*>(user)->position;
}

struct CloseSound {
    void operator()(SNDFILE* sound) const { sf_close(sound); }
};

std::string_view containerName(int format)
{
    switch (format & SF_FORMAT_TYPEMASK) {
    case SF_FORMAT_AIFF:
        return "AIFF";
    case SF_FORMAT_AU:
        return "AU";
    case SF_FORMAT_FLAC:
        return "FLAC";
    case SF_FORMAT_OGG:
        return "Ogg";
    case SF_FORMAT_MPEG:
        return "MPEG";
    default:
        return "WAV";
    }
}

AudioFacts factsOf(const SF_INFO& info)
{
    AudioFacts facts;
    SF_FORMAT_INFO encoding = {};
    encoding.format = info.format & SF_FORMAT_SUBMASK;
    facts.format = containerName(info.format);
    if (sf_command(nullptr, SFC_GET_FORMAT_INFO, &encoding, sizeof encoding) == 0)
        facts.format += " (" + std::string(encoding.name) + ")";
    facts.sampleRateHz = info.samplerate;
    facts.channels = info.channels;
    if (info.frames > 0 && info.frames < SF_COUNT_MAX)
        facts.seconds = static_cast<double>(info.frames) / info.samplerate;
    return facts;
}

} // namespace

struct SoundDecoder::State {
    std::string name;
    Source source;
    std::unique_ptr<SNDFILE, CloseSound> sound; // closed before its source
    AudioFacts facts;
    std::vector<float> interleaved; ///< one block: frames x channels
    std::vector<float> block;       ///< the same, mixed
    std::size_t used = 0;           ///< of the block
    std::int64_t framesBefore = 0;  ///< the block's start in the sound

    /// Decodes the next block; an empty one means the end.
    void decode()
    {
        framesBefore += std::ssize(block);
        used = 0;
        const auto channels = static_cast<std::size_t>(facts.channels);
        const sf_count_t count =
            source.failed ? 0
                          : sf_readf_float(sound.get(), interleaved.data(),
                                           static_cast<sf_count_t>(interleaved.size() / channels));
        block.resize(static_cast<std::size_t>(std::max<sf_count_t>(0, count)));
        for (std::size_t frame = 0; frame < block.size(); ++frame) {
            float sum = 0;
            for (std::size_t channel = 0; channel < channels; ++channel)
                sum += interleaved[frame * channels + channel];
            block[frame] = sum / static_cast<float>(channels);
        }
    }

    /// Checks what read() is about to hand out.
    std::optional<Error> fault(std::span<const float> samples, std::int64_t firstFrame) const
    {
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (std::abs(samples[i]) <= kHighestLevel)
                continue;
            const double seconds =
                static_cast<double>(firstFrame + static_cast<std::int64_t>(i)) / facts.sampleRateHz;
            const std::string place = "at " + std::to_string(seconds) + " s";
            return std::isfinite(samples[i])
                       ? Error{ErrorCode::AudioDamaged, name, "an impossible level " + place}
                       : Error{ErrorCode::AudioNotFinite, name, place};
        }
        return std::nullopt;
    }
};

Result<SoundDecoder> SoundDecoder::open(const std::filesystem::path& file)
{
    auto bytes = SoundBytes::open(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::string name = textOf(file);

    std::array<char, 12> beginning = {};
    const auto count = bytes->read(0, beginning);
    if (!count)
        return tl::unexpected(count.error());
    const FileKind kind = fileKind({beginning.data(), *count});
    if (!kind.readable)
        return failure(ErrorCode::NotAudio, name,
                       kind.name.empty() ? "unknown content" : std::string(kind.name));
    if (kind.name == "WAV" || kind.name == "AIFF") {
        if (const auto shown = showSoundChunks(*bytes, name); !shown)
            return tl::unexpected(shown.error());
    }

    auto state = std::make_unique<State>(
        State{name, Source{std::move(*bytes), 0, {}}, nullptr, {}, {}, {}, 0, 0});
    SF_VIRTUAL_IO access = {sourceSize, seekSource, readSource, nullptr, tellSource};
    SF_INFO info = {};
    state->sound.reset(sf_open_virtual(&access, SFM_READ, &info, &state->source));
    if (state->source.failed)
        return tl::unexpected(*state->source.failed);
    if (!state->sound || info.channels < 1)
        return failure(ErrorCode::NotAudio, name,
                       std::string(kind.name) + " that is damaged or of an unknown variety");
    if (info.samplerate < kLowestRateHz || info.samplerate > kHighestRateHz)
        return failure(ErrorCode::AudioDamaged, name,
                       "a sample rate of " + std::to_string(info.samplerate) + " Hz");

    state->facts = factsOf(info);
    const auto channels = static_cast<std::size_t>(info.channels);
    state->interleaved.resize(std::max<std::size_t>(1, kBlockValues / channels) * channels);
    state->decode();
    if (state->source.failed)
        return tl::unexpected(*state->source.failed);
    if (state->block.empty() && sf_error(state->sound.get()) != SF_ERR_NO_ERROR)
        return failure(ErrorCode::AudioDamaged, name, "nothing of its sound can be decoded");
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
    return m_state->facts;
}

Result<std::size_t> SoundDecoder::read(std::span<float> samples)
{
    State& s = *m_state;
    std::size_t filled = 0;
    while (filled < samples.size() && !s.block.empty()) {
        const std::size_t count = std::min(samples.size() - filled, s.block.size() - s.used);
        const auto piece = std::span<const float>(s.block).subspan(s.used, count);
        if (auto fault = s.fault(piece, s.framesBefore + static_cast<std::int64_t>(s.used)))
            return tl::unexpected(std::move(*fault));
        std::ranges::copy(piece, samples.begin() + static_cast<std::ptrdiff_t>(filled));
        filled += count;
        s.used += count;
        if (s.used == s.block.size())
            s.decode();
    }
    if (s.source.failed)
        return tl::unexpected(*s.source.failed);
    return filled;
}

} // namespace genrescope
