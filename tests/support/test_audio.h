// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace genrescope::test {

/// A pure tone: `level` is its peak.
std::vector<float> sine(double hz, double seconds, int sampleRateHz = 22050, double level = 0.5);

/// White noise, uniform in -level..level.
std::vector<float> noise(double seconds, int sampleRateHz = 22050, double level = 0.5,
                         std::uint64_t seed = 1);

/// Each of `samples` `channels` times over: the same sound from every loudspeaker.
std::vector<float> spread(std::span<const float> samples, int channels);

enum class SoundFormat {
    Wav,      ///< 16 bit
    WavFloat, ///< 32 bit: holds NaN and infinity too
    WavAdpcm, ///< IMA
    Rifx,     ///< big-endian WAV
    Rf64,
    Au,
    Aiff,
    AiffFloat, ///< AIFF-C
    Flac,
    Vorbis,
    Opus, ///< 48 kHz at most
    Mp3
};

/// Writes interleaved samples. Throws std::runtime_error where libsndfile refuses.
void writeSound(const std::filesystem::path& file, std::span<const float> interleaved,
                int sampleRateHz = 22050, SoundFormat format = SoundFormat::Wav, int channels = 1);

/// Root of the mean square.
double rms(std::span<const float> samples);

/// How much of `samples` is a tone of `hz`: its peak level, by correlation.
double levelAt(double hz, std::span<const float> samples, int sampleRateHz = 22050);

} // namespace genrescope::test
