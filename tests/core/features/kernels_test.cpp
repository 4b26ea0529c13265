// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instruction_set.h"
#include "core/base/random.h"
#include "core/features/chroma.h"
#include "core/features/fourier.h"
#include "core/features/kernels/autocorrelation.h"
#include "core/features/kernels/fast_waveform.h"
#include "core/features/kernels/tile_chroma.h"
#include "core/features/kernels/tile_contrast.h"
#include "core/features/kernels/tile_fourier.h"
#include "core/features/kernels/tile_mel.h"
#include "core/features/kernels/tile_shape.h"
#include "core/features/mfcc.h"
#include "core/features/rhythm.h"
#include "core/features/stft.h"
#include "core/features/waveform.h"
#include "tests/support/test_audio.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace genrescope;
using namespace genrescope::test;

namespace {

constexpr int kRateHz = 22050;
constexpr int kFftSize = 2048;
constexpr std::size_t kBins = kFftSize / 2 + 1;
constexpr double kHzPerBin = static_cast<double>(kRateHz) / kFftSize;

/// A tile of spectra: noise that falls by 60 dB towards the top, each frame with a tone of its own;
/// the last frame is silent.
struct Spectra {
    Spectra()
    {
        Random random(5);
        std::fill_n(memory.data(), memory.size(), 0.0f);
        for (std::size_t frame = 0; frame + 1 < kTileFrames; ++frame) {
            for (std::size_t bin = 0; bin < kBins; ++bin)
                at(bin, frame) = static_cast<float>(
                    random.uniform(0.1, 1) * std::pow(1e-6, static_cast<double>(bin) / kBins));
            at(30 + 11 * frame, frame) = 50;
        }
    }

    float& at(std::size_t bin, std::size_t frame)
    {
        return memory.data()[bin * kTileFrames + frame];
    }
    std::span<const float> all() { return memory.part(0, memory.size()); }
    std::vector<float> power(std::size_t frame)
    {
        std::vector<float> bins;
        for (std::size_t bin = 0; bin < kBins; ++bin)
            bins.push_back(at(bin, frame));
        return bins;
    }
    std::vector<float> magnitude(std::size_t frame)
    {
        std::vector<float> bins = power(frame);
        for (float& bin : bins)
            bin = std::sqrt(bin);
        return bins;
    }

    KernelMemory memory{kBins * kTileFrames};
};

/// Frames x 8 bands of levels that go up and down, in tracks and as a matrix.
struct Bands {
    explicit Bands(int frames)
        : matrix(frames, 8)
        , memory(kTileFrames + 8 * stride)
    {
        Random random(7);
        std::fill_n(memory.data(), memory.size(), 0.0f);
        for (int t = 0; t < frames; ++t) {
            for (std::size_t band = 0; band < 8; ++band) {
                matrix.row(t)[band] = static_cast<float>(random.uniform(-60, 0));
                start()[band * stride + static_cast<std::size_t>(t)] = matrix.row(t)[band];
            }
        }
    }
    float* start() { return memory.data() + kTileFrames; }

    static constexpr std::size_t stride = 48;
    FeatureMatrix matrix;
    KernelMemory memory;
};

} // namespace

/// Each fast kernel does what its readable twin does, on every instruction set of this machine.
class kernels : public testing::TestWithParam<InstructionSet> {
protected:
    InstructionSetLimit m_limit{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(each, kernels, testing::ValuesIn(availableInstructionSets()),
                         [](const auto& set) {
                             std::string name(nameOf(set.param));
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST_P(kernels, spectra)
{
    const auto sound = noise(1.03);
    struct Case {
        int fftSize, hop;
    };
    for (const auto [fftSize, hop] :
         {Case{2048, 512}, {512, 128}, {1024, 100}, {256, 255}, {4096, 4096}}) {
        SCOPED_TRACE(fftSize);
        const Spectrogram expected = powerSpectrogram(sound, fftSize, hop);
        const double largest = *std::max_element(expected.power.begin(), expected.power.end());
        const TileFourier fourier(hannWindow(fftSize), hop);
        KernelMemory scratch(fourier.scratchSize());
        KernelMemory power(fourier.bins() * kTileFrames);
        for (const Precision precision : {Precision::Single, Precision::Double}) {
            const double allowed = (precision == Precision::Single ? 1e-6 : 3e-7) * largest;
            for (int first = 0; first < expected.frames; first += kTileFrames) {
                fourier.powers(sound, first, precision, scratch.part(0, scratch.size()),
                               power.part(0, power.size()));
                const int frames = std::min<int>(kTileFrames, expected.frames - first);
                for (int i = 0; i < frames; ++i)
                    for (std::size_t bin = 0; bin < fourier.bins(); ++bin)
                        ASSERT_NEAR(power.data()[bin * kTileFrames + static_cast<std::size_t>(i)],
                                    expected.frame(first + i)[bin], allowed)
                            << "bin " << bin << ", frame " << first + i;
            }
        }
    }
}

TEST_P(kernels, double_precision_keeps_what_single_loses)
{
    const auto tone = sine(100 * kHzPerBin, 0.5);
    const Spectrogram expected = powerSpectrogram(tone, kFftSize, 512);
    const TileFourier fourier(hannWindow(kFftSize), 512);
    KernelMemory scratch(fourier.scratchSize());
    KernelMemory power(fourier.bins() * kTileFrames);
    fourier.powers(tone, 0, Precision::Double, scratch.part(0, scratch.size()),
                   power.part(0, power.size()));
    for (std::size_t bin = 0; bin < kBins; ++bin)
        EXPECT_NEAR(power.data()[bin * kTileFrames + 10], expected.frame(10)[bin],
                    1e-5 * expected.frame(10)[bin] + 1e-17)
            << bin;
}

TEST_P(kernels, shapes_of_spectra)
{
    Spectra spectra;
    KernelMemory scratch(2 * kBins * kTileFrames);
    TileShape shape;
    tileShape(spectra.all(), kHzPerBin, {.bandwidth = true, .flatness = true},
              scratch.part(0, scratch.size()), shape);
    for (std::size_t frame = 0; frame < kTileFrames; ++frame) {
        const auto magnitude = spectra.magnitude(frame);
        const float middle = centroid(magnitude, kHzPerBin);
        EXPECT_NEAR(shape.centroidHz[frame], middle, 0.01);
        EXPECT_NEAR(shape.rolloffHz[frame], rolloff(magnitude, kHzPerBin), 0.01);
        EXPECT_NEAR(shape.slope[frame], slope(magnitude, kHzPerBin), 1e-9);
        EXPECT_NEAR(shape.bandwidthHz[frame], bandwidth(magnitude, kHzPerBin, middle), 0.01);
        EXPECT_NEAR(shape.flatness[frame], flatness(spectra.power(frame)), 1e-5);
    }
    EXPECT_FALSE(shape.rolloffInDoubt);
}

TEST_P(kernels, a_rolloff_on_the_edge_of_two_bins_is_in_doubt)
{
    Spectra spectra;
    for (std::size_t bin = 0; bin < kBins; ++bin)
        spectra.at(bin, 3) = bin == 10 ? 85.0f * 85 : bin == 20 ? 15.0f * 15 : 0;
    KernelMemory scratch(2 * kBins * kTileFrames);
    TileShape shape;
    tileShape(spectra.all(), kHzPerBin, {}, scratch.part(0, scratch.size()), shape);
    EXPECT_TRUE(shape.rolloffInDoubt);
}

TEST_P(kernels, mel_bands_in_decibels)
{
    Spectra spectra;
    const MelFilterbank mel(kRateHz, kFftSize, 128);
    KernelMemory bands(128 * 32);
    tileDecibels(spectra.all(), TileFilters(mel), bands.data(), 32);
    for (std::size_t frame = 0; frame < kTileFrames; ++frame) {
        std::vector<float> expected(128);
        mel.apply(spectra.power(frame), expected);
        for (std::size_t band = 0; band < 128; ++band)
            EXPECT_NEAR(bands.data()[band * 32 + frame],
                        10 * std::log10(std::max(expected[band], 1e-10f)), 1e-4);
    }
}

TEST_P(kernels, cosine_transforms)
{
    Bands bands(16);
    const std::vector<float> dct = dctMatrix(7, 8);
    KernelMemory rows(7 * Bands::stride);
    tileTransform(dct, bands.start(), 8, -50, rows.data(), 7, Bands::stride);
    FeatureMatrix floored = bands.matrix;
    for (float& level : floored.values)
        level = std::max(level, -50.0f);
    const FeatureMatrix expected = mfcc(floored, 7);
    for (std::size_t frame = 0; frame < kTileFrames; ++frame)
        for (std::size_t k = 0; k < 7; ++k)
            EXPECT_NEAR(rows.data()[k * Bands::stride + frame],
                        expected.row(static_cast<int>(frame))[k], 1e-4);
}

TEST_P(kernels, rises)
{
    Bands bands(32);
    FeatureMatrix floored = bands.matrix;
    for (float& level : floored.values)
        level = std::max(level, -50.0f);
    const std::vector<float> expected = onsetStrength(floored, 0);
    std::vector<float> found(32);
    for (std::size_t first : {0, 16})
        tileRises(bands.start() + first, 8, Bands::stride, -50, found.data() + first);
    for (std::size_t t = 1; t < 32; ++t)
        EXPECT_NEAR(found[t], expected[t], 1e-4);
}

TEST_P(kernels, decibels_and_the_largest_of_many)
{
    std::vector<float> values(101);
    std::iota(values.begin(), values.end(), 0.0f);
    std::vector<float> expected = values;
    toDecibels(expected); // 0 becomes -60: 80 below the largest
    decibelsOf(values);
    EXPECT_NEAR(values[0], -100, 1e-4);
    for (std::size_t i = 1; i < values.size(); ++i)
        EXPECT_NEAR(values[i], expected[i], 1e-5);
    std::swap(values[20], values[100]);
    EXPECT_EQ(largestOf(values), values[20]);
    std::swap(values[20], values[100]);
    EXPECT_EQ(largestOf(values), values[100]);
}

TEST_P(kernels, peaks_and_valleys)
{
    Spectra spectra;
    const auto bands = contrastBands(kRateHz, kFftSize);
    KernelMemory scratch(16 * kTileFrames);
    KernelMemory peaks(kContrastBands * kTileFrames);
    KernelMemory valleys(kContrastBands * kTileFrames);
    tilePeaksAndValleys(spectra.all(), bands, scratch.part(0, scratch.size()), peaks.data(),
                        valleys.data(), kTileFrames);
    for (std::size_t frame = 0; frame < kTileFrames; ++frame) {
        for (std::size_t k = 0; k < kContrastBands; ++k) {
            const PeakAndValley expected = peakAndValley(spectra.magnitude(frame), bands[k]);
            EXPECT_NEAR(peaks.data()[k * kTileFrames + frame], expected.peak, 1e-5);
            EXPECT_NEAR(valleys.data()[k * kTileFrames + frame], expected.valley, 1e-6);
        }
    }
}

TEST_P(kernels, peaks_for_the_tuning)
{
    Spectra spectra;
    spectra.at(40, 2) = 20; // of frame 2, beside the tone
    spectra.at(60, 2) = 4;  // too quiet
    const BinRange range = peakBins(kRateHz, kFftSize);
    std::vector<std::uint32_t> found(kBins * kTileFrames);
    const TilePeaks result = tilePeaks(spectra.all(), range, found);
    EXPECT_FALSE(result.inDoubt);
    found.resize(result.count);
    std::sort(found.begin(), found.end());
    std::vector<std::uint32_t> expected = {40 * kTileFrames + 2};
    for (std::size_t frame = 0; frame + 1 < kTileFrames; ++frame)
        expected.push_back(static_cast<std::uint32_t>((30 + 11 * frame) * kTileFrames + frame));
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(found, expected);
}

TEST_P(kernels, two_bins_alike_leave_the_peak_in_doubt)
{
    Spectra spectra;
    spectra.at(31, 0) = std::nextafter(spectra.at(30, 0), 0.0f);
    std::vector<std::uint32_t> found(kBins * kTileFrames);
    EXPECT_TRUE(tilePeaks(spectra.all(), peakBins(kRateHz, kFftSize), found).inDoubt);
}

TEST_P(kernels, chroma_filters)
{
    for (double tuning : {-0.5, 0.0, 0.24}) {
        const std::vector<float> expected = chromaFilterbank(kRateHz, kFftSize, tuning);
        std::vector<float> weights(kBins * kPitchClasses);
        chromaWeights(pitchesOfBins(kRateHz, kFftSize), tuning, weights);
        for (std::size_t bin = 0; bin < kBins; ++bin)
            for (std::size_t c = 0; c < kPitchClasses; ++c)
                ASSERT_NEAR(weights[bin * kPitchClasses + c], expected[c * kBins + bin], 2e-5)
                    << "class " << c << ", bin " << bin;
    }
}

TEST_P(kernels, pitch_classes)
{
    Spectra spectra;
    const std::vector<float> filters = chromaFilterbank(kRateHz, kFftSize, 0.1);
    std::vector<float> weights(kBins * kPitchClasses);
    chromaWeights(pitchesOfBins(kRateHz, kFftSize), 0.1, weights);
    KernelMemory classes(kPitchClasses * kTileFrames);
    tileChroma(spectra.all(), weights, classes.data(), kTileFrames);
    for (std::size_t frame = 0; frame < kTileFrames; ++frame) {
        std::vector<float> expected(kPitchClasses);
        chroma(spectra.power(frame), filters, expected);
        for (std::size_t c = 0; c < kPitchClasses; ++c)
            EXPECT_NEAR(classes.data()[c * kTileFrames + frame], expected[c], 2e-5);
    }
}

TEST_P(kernels, crossings_and_mean_squares)
{
    auto sound = noise(0.3);
    std::fill_n(sound.begin() + 700, 300, 0.0f);
    const int frames = frameCount(sound.size(), 300);
    std::vector<float> rates(static_cast<std::size_t>(frames));
    std::vector<float> roots(static_cast<std::size_t>(frames));
    zeroCrossingRates(sound, 1001, 300, rates);
    rootMeanSquares(sound, 1001, 300, roots);
    for (int t = 0; t < frames; ++t) {
        const std::ptrdiff_t start = t * 300 - 500;
        EXPECT_EQ(rates[static_cast<std::size_t>(t)], zeroCrossingRate(sound, start, 1001));
        EXPECT_NEAR(roots[static_cast<std::size_t>(t)], rootMeanSquare(sound, start, 1001), 1e-6);
    }
}

TEST_P(kernels, autocorrelations)
{
    const std::vector<float> values = noise(0.01); // 220 samples
    std::vector<float> correlation(230);
    autocorrelation(values, correlation);
    for (std::size_t lag = 0; lag < correlation.size(); ++lag) {
        double expected = 0;
        for (std::size_t t = 0; t + lag < values.size(); ++t)
            expected += static_cast<double>(values[t]) * values[t + lag];
        EXPECT_NEAR(correlation[lag], expected, 1e-5) << lag;
    }
}

TEST_P(kernels, spectra_of_any_sixteen_series)
{
    const auto sound = noise(1);
    const std::vector<double> window(256, 1.0);
    const TileFourier fourier(window, 256);
    KernelMemory scratch(fourier.scratchSize());
    KernelMemory power(fourier.bins() * kTileFrames);
    std::vector<const float*> series;
    for (std::size_t i = 0; i < kTileFrames; ++i)
        series.push_back(sound.data() + 1000 * i + i);
    fourier.powersOf(series, Precision::Single, scratch.part(0, scratch.size()),
                     power.part(0, power.size()));
    for (std::size_t i = 0; i < kTileFrames; ++i) {
        std::vector<std::complex<double>> expected(series[i], series[i] + 256);
        fourierTransform(expected);
        for (std::size_t bin = 0; bin < fourier.bins(); ++bin)
            ASSERT_NEAR(power.data()[bin * kTileFrames + i], std::norm(expected[bin]), 1e-4);
    }
}
