// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mono_stream.h"

#include "core/audio/sound_decoder.h"
#include "core/base/files.h"
#include "core/base/translatable.h"

#include <soxr.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace genrescope {

namespace {

constexpr std::size_t kBlock = 8192;  // samples decoded, or handed on, at once
constexpr double kReserved = 1 << 20; // samples: more than a clip of 30 s has

struct DeleteResampler {
    void operator()(soxr_t resampler) const { soxr_delete(resampler); }
};

} // namespace

struct MonoStream::State {
    std::string name;
    SoundDecoder decoder;
    std::unique_ptr<soxr, DeleteResampler> resampler; ///< none where the rates are equal
    std::vector<float> input;                         ///< decoded, not yet resampled
    std::size_t used = 0;                             ///< of the input
    bool decoderEnded = false;

    Result<std::size_t> resample(std::span<float> samples)
    {
        std::size_t filled = 0;
        while (filled < samples.size()) {
            if (used == input.size() && !decoderEnded) {
                input.resize(kBlock);
                const auto count = decoder.read(input);
                if (!count)
                    return tl::unexpected(count.error());
                decoderEnded = *count < kBlock;
                input.resize(*count);
                used = 0;
            }
            // No input at all tells soxr to give out what it still holds.
            const bool isLast = used == input.size();
            std::size_t taken = 0, given = 0;
            if (soxr_process(resampler.get(), isLast ? nullptr : input.data() + used,
                             input.size() - used, &taken, samples.data() + filled,
                             samples.size() - filled, &given) != nullptr)
                return failure(ErrorCode::Unexpected, name,
                               QT_TRANSLATE_NOOP("Detail", "resampling failed"));
            used += taken;
            filled += given;
            if (isLast && given == 0)
                break;
        }
        return filled;
    }
};

Result<MonoStream> MonoStream::open(const std::filesystem::path& file, int sampleRateHz)
{
    assert(sampleRateHz > 0);
    auto decoder = SoundDecoder::open(file);
    if (!decoder)
        return tl::unexpected(decoder.error());

    std::unique_ptr<soxr, DeleteResampler> resampler;
    if (decoder->facts().sampleRateHz != sampleRateHz) {
        const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
        resampler.reset(soxr_create(decoder->facts().sampleRateHz, sampleRateHz, 1, nullptr,
                                    nullptr, &quality, nullptr));
        if (!resampler)
            return failure(ErrorCode::Unexpected, textOf(file),
                           QT_TRANSLATE_NOOP("Detail", "resampling failed"));
    }
    return MonoStream(std::make_unique<State>(
        State{textOf(file), std::move(*decoder), std::move(resampler), {}, 0, false}));
}

MonoStream::MonoStream(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

MonoStream::MonoStream(MonoStream&&) noexcept = default;
MonoStream& MonoStream::operator=(MonoStream&&) noexcept = default;
MonoStream::~MonoStream() = default;

const AudioFacts& MonoStream::facts() const
{
    return m_state->decoder.facts();
}

Result<std::size_t> MonoStream::read(std::span<float> samples)
{
    return m_state->resampler ? m_state->resample(samples) : m_state->decoder.read(samples);
}

Result<std::vector<float>> readMono(const std::filesystem::path& file, int sampleRateHz,
                                    double maxSeconds, AudioFacts* facts)
{
    assert(maxSeconds >= 0);
    auto stream = MonoStream::open(file, sampleRateHz);
    if (!stream)
        return tl::unexpected(stream.error());
    if (facts != nullptr)
        *facts = stream->facts();

    // Grows with what is read, never by what the header promises.
    std::vector<float> samples;
    const double wanted = std::round(maxSeconds * sampleRateHz);
    samples.reserve(static_cast<std::size_t>(std::min(wanted, kReserved)));
    while (static_cast<double>(samples.size()) < wanted) {
        const std::size_t before = samples.size();
        const double left = wanted - static_cast<double>(before);
        const std::size_t asked = left < double{kBlock} ? static_cast<std::size_t>(left) : kBlock;
        samples.resize(before + asked);
        const auto count = stream->read(std::span(samples).subspan(before));
        if (!count)
            return tl::unexpected(count.error());
        samples.resize(before + *count);
        if (*count < asked)
            break;
    }
    return samples;
}

} // namespace genrescope
