// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instruction_set.h"
#include "core/features/chroma.h"
#include "core/features/feature_extractor.h"
#include "core/features/mel.h"
#include "core/features/mfcc.h"
#include "core/features/stft.h"
#include "core/features/tuning.h"
#include "tests/core/features/golden_sounds.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace genrescope;
using namespace genrescope::test;

namespace {

/// At most this share of each column's own range: the bar for every feature and every file.
constexpr double kTolerance = 1e-3;

/// What librosa has an array of, in the order of FrontEndSettings::features here.
const std::vector<Feature> kFeatures = {
    Feature::Mfcc,      Feature::Centroid,         Feature::Chroma, Feature::Rolloff,
    Feature::Bandwidth, Feature::ZeroCrossingRate, Feature::Rms,    Feature::OnsetStrength,
    Feature::Contrast,  Feature::Flatness};

std::string arrayOf(Feature feature)
{
    return feature == Feature::ZeroCrossingRate ? "zcr" : std::string(nameOf(feature));
}

/// The range of a feature over the synthetic sounds: what a column that stands still in one of them
/// could do.
double rangeAnywhere(const std::string& array)
{
    std::vector<double> values;
    for (const std::string& name : syntheticSounds()) {
        const auto part = readNpy(testData("golden/features/" + name + "." + array + ".npy"));
        values.insert(values.end(), part.values.begin(), part.values.end());
    }
    return rangeOf(values);
}

Spectrogram spectrogramOf(const GoldenSound& sound)
{
    return powerSpectrogram(sound.samples, 2048, 512);
}

/// Bins x frames turned into frames x bins.
FeatureMatrix turned(const NpyArray& array)
{
    FeatureMatrix matrix(static_cast<int>(array.shape[1]), static_cast<int>(array.shape[0]));
    for (std::size_t row = 0; row < array.shape[0]; ++row)
        for (std::size_t t = 0; t < array.shape[1]; ++t)
            matrix.row(static_cast<int>(t))[row] =
                static_cast<float>(array.values[row * array.shape[1] + t]);
    return matrix;
}

} // namespace

class golden_sound : public testing::TestWithParam<std::string> {};

TEST_P(golden_sound, has_the_features_that_librosa_computes)
{
    const auto sound = goldenSound(GetParam());
    if (!sound)
        GTEST_SKIP() << "../shared/golden/features is missing";
    for (const InstructionSet set : availableInstructionSets()) {
        const InstructionSetLimit limit(set);
        // With contrast and without: the one needs more exact spectra than the others.
        for (const std::size_t count : {kFeatures.size(), std::size_t{8}, std::size_t{4}}) {
            FrontEndSettings settings;
            settings.features.assign(kFeatures.begin(),
                                     kFeatures.begin() + static_cast<std::ptrdiff_t>(count));
            const FeatureMatrix computed = FeatureExtractor(settings).extractFrames(sound->samples);
            EXPECT_EQ(computed.steps, sound->frames);
            int column = 0;
            for (Feature feature : settings.features) {
                SCOPED_TRACE(std::string(nameOf(feature)) + " of " + std::to_string(count) + ", " +
                             std::string(nameOf(set)));
                expectEqualWithinRange(computed, column, sound->expected(arrayOf(feature)),
                                       kTolerance, 0.01 * rangeAnywhere(arrayOf(feature)));
                column += columnsOf(feature, settings);
            }
        }
    }
}

TEST_P(golden_sound, has_the_tuning_that_librosa_estimates)
{
    const auto sound = goldenSound(GetParam());
    if (!sound)
        GTEST_SKIP() << "../shared/golden/features is missing";
    const Spectrogram spectra = spectrogramOf(*sound);
    std::vector<SpectralPeak> peaks;
    for (int t = 0; t < spectra.frames; ++t)
        findPeaks(spectra.frame(t), 22050, 2048, peaks);
    EXPECT_NEAR(tuningOf(peaks), sound->tuning, 1e-12);
}

INSTANTIATE_TEST_SUITE_P(synthetic, golden_sound, testing::ValuesIn(syntheticSounds()),
                         [](const auto& sound) { return sound.param; });
INSTANTIATE_TEST_SUITE_P(real, golden_sound, testing::ValuesIn(realClips()), [](const auto& clip) {
    return clip.param.substr(0, clip.param.find('.'));
});

TEST(golden_steps, magnitudes_of_the_short_time_fourier_transform)
{
    for (const char* name : {"sine_440", "short_700_samples"}) {
        const auto sound = goldenSound(name);
        const Spectrogram spectra = spectrogramOf(*sound);
        FeatureMatrix magnitude(spectra.frames, spectra.bins);
        for (std::size_t i = 0; i < spectra.power.size(); ++i)
            magnitude.values[i] = std::sqrt(spectra.power[i]);
        const NpyArray expected = sound->expected("stft_magnitude");
        expectEqualWithinRange(magnitude, 0, expected, 1e-6, rangeOf(expected.values));
    }
}

TEST(golden_steps, mel_bands_of_every_synthetic_sound)
{
    const MelFilterbank mel(22050, 2048, 128);
    for (const std::string& name : syntheticSounds()) {
        SCOPED_TRACE(name);
        const auto sound = goldenSound(name);
        const Spectrogram spectra = spectrogramOf(*sound);
        FeatureMatrix bands(spectra.frames, mel.bandCount());
        for (int t = 0; t < spectra.frames; ++t)
            mel.apply(spectra.frame(t), bands.row(t));
        const NpyArray expected = sound->expected("mel_power");
        expectEqualWithinRange(bands, 0, expected, 1e-5, 1e-3 * rangeOf(expected.values) + 1e-12);
    }
}

TEST(golden_steps, mel_filters)
{
    const NpyArray expected = readNpy(testData("golden/features/mel_filterbank.npy"));
    const FeatureMatrix weights = turned(expected); // bins x bands
    const MelFilterbank mel(22050, 2048, 128);
    ASSERT_EQ(weights.columns, mel.bandCount());
    std::vector<float> tone(static_cast<std::size_t>(weights.steps));
    std::vector<float> bands(128);
    for (int bin = 0; bin < weights.steps; ++bin) {
        tone[static_cast<std::size_t>(bin)] = 1;
        mel.apply(tone, bands);
        for (std::size_t band = 0; band < bands.size(); ++band)
            ASSERT_NEAR(bands[band], weights.row(bin)[band], 1e-8) << band << " at " << bin;
        tone[static_cast<std::size_t>(bin)] = 0;
    }
}

TEST(golden_steps, chroma_filters)
{
    const NpyArray expected = readNpy(testData("golden/features/chroma_filterbank_tuning0.npy"));
    const std::vector<float> filters = chromaFilterbank(22050, 2048, 0);
    ASSERT_EQ(filters.size(), expected.values.size());
    for (std::size_t i = 0; i < filters.size(); ++i)
        ASSERT_NEAR(filters[i], expected.values[i], 1e-6) << i;
}

TEST(golden_steps, rows_of_the_cosine_transform)
{
    const NpyArray expected = readNpy(testData("golden/features/dct_ortho_13x128.npy"));
    const std::vector<float> rows = dctMatrix(13, 128);
    ASSERT_EQ(rows.size(), expected.values.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        ASSERT_NEAR(rows[i], expected.values[i], 1e-7) << i;
}
