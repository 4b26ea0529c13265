// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels of the front end, each as one tile of 16 frames of 2048 samples calls it, and the
// whole of a clip.
#include "core/features/chroma.h"
#include "core/features/feature_extractor.h"
#include "core/features/fourier.h"
#include "core/features/kernels/autocorrelation.h"
#include "core/features/kernels/fast_waveform.h"
#include "core/features/kernels/tile_chroma.h"
#include "core/features/kernels/tile_contrast.h"
#include "core/features/kernels/tile_fourier.h"
#include "core/features/kernels/tile_mel.h"
#include "core/features/kernels/tile_shape.h"
#include "core/features/mel.h"
#include "core/features/mfcc.h"
#include "tests/benchmarks/kernel_cases.h"

#include <memory>
#include <vector>

using namespace genrescope;
using namespace genrescope::benchmarks;

namespace {

constexpr int rateHz = 22050, fftSize = 2048, hop = 512;
constexpr std::size_t bins = fftSize / 2 + 1, bands = 128, mfccs = 13;

/// What the kernels of a tile read and write.
struct Tile {
    KernelMemory sound = randomFloats(rateHz);
    KernelMemory power = randomFloats(bins * kTileFrames, 1e-6, 1);
    KernelMemory rows = randomFloats(bands * 2 * kTileFrames, -80, 0);
    KernelMemory out = randomFloats(bands * kTileFrames);
    TileFourier fourier{hannWindow(fftSize), hop};
    KernelMemory scratch{std::max(fourier.scratchSize(), 2 * bins * kTileFrames)};
    TileFilters filters{MelFilterbank(rateHz, fftSize, static_cast<int>(bands))};
    std::vector<float> dct = dctMatrix(static_cast<int>(mfccs), static_cast<int>(bands));
    std::vector<float> pitches = pitchesOfBins(rateHz, fftSize);
    std::vector<float> chroma = std::vector<float>(bins * kPitchClasses, 0.1f);
    std::vector<std::uint32_t> found = std::vector<std::uint32_t>(bins * kTileFrames);

    std::span<float> all(KernelMemory& memory) { return memory.part(0, memory.size()); }
    std::span<float> spectra() { return power.part(0, bins * kTileFrames); }
    void transform(Precision precision)
    {
        fourier.powers(sound.part(0, rateHz), 0, precision, all(scratch), spectra());
    }
};

/// A kernel called with a tile's memory; work(tile) is one call.
template <typename Work>
void add(const std::string& name, Work work)
{
    addKernel(name, 0, [work]() -> std::function<void()> {
        return [work, tile = std::make_shared<Tile>()] { work(*tile); };
    });
}

void addAll()
{
    add("spectra_single", [](Tile& t) { t.transform(Precision::Single); });
    add("spectra_double", [](Tile& t) { t.transform(Precision::Double); });
    add("mel_decibels",
        [](Tile& t) { tileDecibels(t.spectra(), t.filters, t.out.data(), kTileFrames); });
    add("cosine_transform", [](Tile& t) {
        tileTransform(t.dct, t.rows.data() + kTileFrames, bands, -60, t.out.data(), mfccs,
                      kTileFrames);
    });
    add("rises", [](Tile& t) {
        tileRises(t.rows.data() + kTileFrames, bands / 2, 2 * kTileFrames, -60, t.out.data());
    });
    add("shape", [](Tile& t) {
        TileShape shape;
        tileShape(t.spectra(), static_cast<double>(rateHz) / fftSize, {true, true},
                  t.all(t.scratch), shape);
        benchmark::DoNotOptimize(shape);
    });
    add("peaks", [](Tile& t) {
        benchmark::DoNotOptimize(tilePeaks(t.spectra(), peakBins(rateHz, fftSize), t.found));
    });
    add("chroma_weights", [](Tile& t) { chromaWeights(t.pitches, 0.1, t.chroma); });
    add("chroma", [](Tile& t) { tileChroma(t.spectra(), t.chroma, t.out.data(), kTileFrames); });
    add("contrast", [](Tile& t) {
        tilePeaksAndValleys(t.spectra(), contrastBands(rateHz, fftSize), t.all(t.scratch),
                            t.out.data(), t.out.data() + bands / 2 * kTileFrames, kTileFrames);
    });
    add("decibels", [](Tile& t) { decibelsOf(t.spectra()); });
    add("zero_crossing_rates", [](Tile& t) {
        zeroCrossingRates(t.sound.part(0, rateHz), fftSize, hop, t.out.part(0, rateHz / hop + 1));
    });
    add("mean_squares", [](Tile& t) {
        rootMeanSquares(t.sound.part(0, rateHz), fftSize, hop, t.out.part(0, rateHz / hop + 1));
    });
    add("autocorrelation",
        [](Tile& t) { autocorrelation(t.sound.part(0, 1292), t.out.part(0, 400)); });
}

} // namespace

int main(int count, char** words)
{
    benchmark::Initialize(&count, words);
    if (benchmark::ReportUnrecognizedArguments(count, words))
        return 1;
    addAll();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
