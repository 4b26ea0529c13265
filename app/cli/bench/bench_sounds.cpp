// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench_sounds.h"

#include "core/base/files.h"
#include "core/base/random.h"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

namespace genrescope::cli {

std::vector<float> benchSound(double seconds, int sampleRateHz, std::uint64_t seed)
{
    Random random(seed);
    std::vector<float> samples(static_cast<std::size_t>(seconds * sampleRateHz));
    double hz[3] = {}, phase[3] = {};
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (i % static_cast<std::size_t>(sampleRateHz / 2) == 0) { // another chord
            const double root = 110 * std::exp2(random.uniform(0, 2));
            hz[0] = root;
            hz[1] = root * 1.25;
            hz[2] = root * 1.5;
        }
        double value = random.uniform(-0.1, 0.1);
        for (int voice = 0; voice < 3; ++voice) {
            phase[voice] += hz[voice] / sampleRateHz;
            phase[voice] -= std::floor(phase[voice]);
            value += 0.2 * (2 * phase[voice] - 1); // a sawtooth
        }
        samples[i] = static_cast<float>(value);
    }
    return samples;
}

Result<void> writeWav(const std::filesystem::path& file, std::span<const float> samples,
                      int sampleRateHz)
{
    std::string bytes;
    bytes.reserve(44 + 2 * samples.size());
    const auto put = [&bytes](std::size_t value, int count) {
        for (int i = 0; i < count; ++i)
            bytes.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
    };
    const auto rate = static_cast<std::size_t>(sampleRateHz);
    bytes += "RIFF";
    put(36 + 2 * samples.size(), 4);
    bytes += "WAVEfmt ";
    put(16, 4);
    put(1, 2); // PCM
    put(1, 2); // mono
    put(rate, 4);
    put(2 * rate, 4);
    put(2, 2);
    put(16, 2);
    bytes += "data";
    put(2 * samples.size(), 4);
    for (const float sample : samples)
        put(static_cast<std::size_t>(std::lround(32767 * std::clamp(sample, -1.0f, 1.0f))), 2);
    return writeFile(file, bytes);
}

Result<void> writeMp3(const std::filesystem::path& file, std::span<const float> interleaved,
                      int sampleRateHz)
{
    SF_INFO format{};
    format.samplerate = sampleRateHz;
    format.channels = 2;
    format.format = SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    const std::unique_ptr<SNDFILE, decltype(&sf_close)> sound(
        sf_open(file.c_str(), SFM_WRITE, &format), &sf_close);
    const auto count = static_cast<sf_count_t>(interleaved.size());
    if (!sound || sf_write_float(sound.get(), interleaved.data(), count) != count)
        return failure(ErrorCode::WriteFailed, textOf(file), sf_strerror(sound.get()));
    return {};
}

} // namespace genrescope::cli
