// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/features/golden_sounds.h"

#include "core/audio/mono_stream.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <stdexcept>

namespace genrescope::test {

const std::vector<std::string>& syntheticSounds()
{
    static const std::vector<std::string> names = {
        "sine_440",      "sweep_50_10000",          "white_noise", "silence",
        "clicks_120bpm", "c_major_detuned_20cents", "dc_offset",   "short_700_samples"};
    return names;
}

const std::vector<std::string>& realClips()
{
    static const std::vector<std::string> names = {"blues.00003", "hiphop.00007", "jazz.00005",
                                                   "metal.00002"};
    return names;
}

NpyArray GoldenSound::expected(std::string_view array) const
{
    return readNpy(folder / (name + "." + std::string(array) + ".npy"));
}

std::optional<GoldenSound> goldenSound(const std::string& name)
{
    const auto& clips = realClips();
    const bool real = std::find(clips.begin(), clips.end(), name) != clips.end();
    const auto folder = real ? sharedData("golden/features") : testData("golden/features");
    if (!folder)
        return std::nullopt;
    GoldenSound sound;
    sound.folder = *folder;
    sound.name = name;
    std::ifstream index(testData("golden/features/index.json"));
    const auto facts = nlohmann::json::parse(index).at("files").at(name);
    sound.frames = facts.at("frames");
    sound.tuning = facts.at("tuning");
    const auto samples = readMono(*folder / (name + (real ? ".flac" : ".wav")), 22050, 60);
    if (!samples)
        throw std::runtime_error(sentence(samples.error()));
    sound.samples = *samples;
    return sound;
}

double rangeOf(const std::vector<double>& values)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return *high - *low;
}

void expectEqualWithinRange(const FeatureMatrix& computed, int firstColumn,
                            const NpyArray& expected, double tolerance, double smallestRange)
{
    ASSERT_EQ(expected.shape.size(), 2u);
    const std::size_t columns = expected.shape[0];
    const std::size_t frames = expected.shape[1];
    ASSERT_EQ(static_cast<std::size_t>(computed.steps), frames);
    for (std::size_t c = 0; c < columns; ++c) {
        const auto first = expected.values.begin() + static_cast<std::ptrdiff_t>(c * frames);
        const std::vector<double> column(first, first + static_cast<std::ptrdiff_t>(frames));
        const double allowed = tolerance * std::max(rangeOf(column), smallestRange);
        for (std::size_t t = 0; t < frames; ++t) {
            const auto at = static_cast<std::size_t>(firstColumn) + c;
            ASSERT_NEAR(computed.row(static_cast<int>(t))[at], column[t], allowed)
                << "column " << c << ", frame " << t;
        }
    }
}

} // namespace genrescope::test
