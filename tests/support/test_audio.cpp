// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_audio.h"

#include "core/base/random.h"

#include <sndfile.h>

#include <cmath>
#include <complex>
#include <numbers>
#include <stdexcept>

namespace genrescope::test {

namespace {

int libsndfileFormat(SoundFormat format)
{
    switch (format) {
    case SoundFormat::Wav:
        return SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    case SoundFormat::WavFloat:
        return SF_FORMAT_WAV | SF_FORMAT_FLOAT;
    case SoundFormat::WavAdpcm:
        return SF_FORMAT_WAV | SF_FORMAT_IMA_ADPCM;
    case SoundFormat::Rifx:
        return SF_FORMAT_WAV | SF_FORMAT_PCM_16 | SF_ENDIAN_BIG;
    case SoundFormat::Rf64:
        return SF_FORMAT_RF64 | SF_FORMAT_PCM_16;
    case SoundFormat::Au:
        return SF_FORMAT_AU | SF_FORMAT_PCM_16;
    case SoundFormat::Aiff:
        return SF_FORMAT_AIFF | SF_FORMAT_PCM_16;
    case SoundFormat::AiffFloat:
        return SF_FORMAT_AIFF | SF_FORMAT_FLOAT;
    case SoundFormat::Flac:
        return SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    case SoundFormat::Vorbis:
        return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    case SoundFormat::Opus:
        return SF_FORMAT_OGG | SF_FORMAT_OPUS;
    case SoundFormat::Mp3:
        return SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    }
    throw std::runtime_error("no such format");
}

} // namespace

std::vector<float> sine(double hz, double seconds, int sampleRateHz, double level)
{
    std::vector<float> samples(static_cast<std::size_t>(std::llround(seconds * sampleRateHz)));
    const double step = 2 * std::numbers::pi * hz / sampleRateHz;
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(level * std::sin(step * static_cast<double>(i)));
    return samples;
}

std::vector<float> noise(double seconds, int sampleRateHz, double level, std::uint64_t seed)
{
    Random random(seed);
    std::vector<float> samples(static_cast<std::size_t>(std::llround(seconds * sampleRateHz)));
    for (float& sample : samples)
        sample = static_cast<float>(random.uniform(-level, level));
    return samples;
}

std::vector<float> spread(std::span<const float> samples, int channels)
{
    std::vector<float> interleaved;
    interleaved.reserve(samples.size() * static_cast<std::size_t>(channels));
    for (const float sample : samples)
        interleaved.insert(interleaved.end(), static_cast<std::size_t>(channels), sample);
    return interleaved;
}

void writeSound(const std::filesystem::path& file, std::span<const float> interleaved,
                int sampleRateHz, SoundFormat format, int channels)
{
    SF_INFO info = {};
    info.samplerate = sampleRateHz;
    info.channels = channels;
    info.format = libsndfileFormat(format);
    SNDFILE* sound = sf_open(file.c_str(), SFM_WRITE, &info);
    if (sound == nullptr)
        throw std::runtime_error(sf_strerror(nullptr));
    sf_command(sound, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    const auto count = static_cast<sf_count_t>(interleaved.size());
    const sf_count_t written = sf_write_float(sound, interleaved.data(), count);
    if (sf_close(sound) != 0 || written != count)
        throw std::runtime_error("the sound could not be written");
}

double rms(std::span<const float> samples)
{
    double sum = 0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * sample;
    return std::sqrt(sum / static_cast<double>(samples.size()));
}

double levelAt(double hz, std::span<const float> samples, int sampleRateHz)
{
    std::complex<double> sum = 0;
    const double step = 2 * std::numbers::pi * hz / sampleRateHz;
    for (std::size_t i = 0; i < samples.size(); ++i)
        sum += std::polar(static_cast<double>(samples[i]), step * static_cast<double>(i));
    return 2 * std::abs(sum) / static_cast<double>(samples.size());
}

} // namespace genrescope::test
