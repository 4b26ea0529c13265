// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sndfile_source.h"

#include "core/audio/sound_chunks.h"
#include "core/base/translatable.h"

#include <sndfile.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace genrescope {

namespace {

constexpr std::size_t kBlockValues = 16384; // decoded at once, of all channels together

/// What libsndfile reads through.
struct Input {
    SoundBytes bytes;
    std::int64_t position = 0;
    std::optional<Error> failed; ///< the disk's, since libsndfile takes it for the end
};

sf_count_t inputSize(void* user)
{
    return static_cast<Input*>(user)->bytes.size();
}

sf_count_t seekInput(sf_count_t offset, int from, void* user)
{
    auto& input = *static_cast<Input*>(user);
    const std::int64_t base = from == SEEK_CUR   ? input.position
                              : from == SEEK_END ? input.bytes.size()
                                                 : 0;
    return input.position = std::clamp<std::int64_t>(base + offset, 0, input.bytes.size());
}

sf_count_t readInput(void* into, sf_count_t count, void* user)
{
    auto& input = *static_cast<Input*>(user);
    if (count <= 0)
        return 0;
    const auto done = input.bytes.read(input.position,
                                       {static_cast<char*>(into), static_cast<std::size_t>(count)});
    if (!done) {
        input.failed = done.error();
        return 0;
    }
    input.position += static_cast<std::int64_t>(*done);
    return static_cast<sf_count_t>(*done);
}

sf_count_t tellInput(void* user)
{
    return static_cast<Input*>(user)->position;
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

class SndfileSource final : public SoundSource {
public:
    SndfileSource(SoundBytes bytes, std::string name)
        : m_name(std::move(name))
        , m_input{std::move(bytes), 0, {}}
    {
    }

    Result<void> open(const FileKind& kind)
    {
        SF_VIRTUAL_IO access = {inputSize, seekInput, readInput, nullptr, tellInput};
        SF_INFO info = {};
        m_sound.reset(sf_open_virtual(&access, SFM_READ, &info, &m_input));
        if (m_input.failed)
            return tl::unexpected(*m_input.failed);
        if (!m_sound || info.channels < 1)
            return failure(ErrorCode::NotAudio, m_name,
                           std::string(kind.name) + " that is damaged or of an unknown variety");
        m_facts = factsOf(info);
        const auto channels = static_cast<std::size_t>(info.channels);
        m_interleaved.resize(std::max<std::size_t>(1, kBlockValues / channels) * channels);
        return {};
    }

    const AudioFacts& facts() const override { return m_facts; }

    Result<SoundBlock> nextBlock() override
    {
        const auto channels = static_cast<std::size_t>(m_facts.channels);
        const sf_count_t frames =
            sf_readf_float(m_sound.get(), m_interleaved.data(),
                           static_cast<sf_count_t>(m_interleaved.size() / channels));
        if (m_input.failed)
            return tl::unexpected(*m_input.failed);
        const auto count = static_cast<std::size_t>(std::max<sf_count_t>(0, frames));
        if (count == 0 && !m_anyDecoded && sf_error(m_sound.get()) != SF_ERR_NO_ERROR)
            return failure(ErrorCode::AudioDamaged, m_name,
                           QT_TRANSLATE_NOOP("Detail", "nothing of its sound can be decoded"));
        m_anyDecoded = true;
        return SoundBlock{std::span(m_interleaved).first(count * channels), m_facts.channels};
    }

    bool seek(double seconds) override
    {
        const auto frame = static_cast<sf_count_t>(seconds * m_facts.sampleRateHz);
        return sf_seek(m_sound.get(), frame, SEEK_SET) >= 0;
    }

private:
    std::string m_name;
    Input m_input;
    std::unique_ptr<SNDFILE, CloseSound> m_sound; // closed before its input
    AudioFacts m_facts;
    std::vector<float> m_interleaved; ///< one block: frames x channels
    bool m_anyDecoded = false;
};

} // namespace

Result<std::unique_ptr<SoundSource>> openWithSndfile(SoundBytes bytes, const FileKind& kind,
                                                     const std::string& name)
{
    if (kind.name == "WAV" || kind.name == "AIFF") {
        if (const auto shown = showSoundChunks(bytes, name); !shown)
            return tl::unexpected(shown.error());
    }
    auto source = std::make_unique<SndfileSource>(std::move(bytes), name);
    if (const auto opened = source->open(kind); !opened)
        return tl::unexpected(opened.error());
    return source;
}

} // namespace genrescope
