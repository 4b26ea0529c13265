// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/blocks/block_groups.h"
#include "core/features/blocks/running_median.h"
#include "core/features/kernels/tile_mel.h"
#include "core/features/mfcc.h"

#include <cmath>
#include <limits>

namespace genrescope {

namespace {

constexpr std::size_t kBands = 64;
constexpr std::size_t kCoefficients = 13;
constexpr std::size_t kGroups = 8;
constexpr std::size_t kFrameMedian = 31;
constexpr std::size_t kBandMedian = 9;

/// Mean and deviation of each of the block's tracks: all means, then all deviations.
void writeMoments(const Tracks& tracks, const BlockGrid& grid, FeatureMatrix& blocks,
                  std::size_t column)
{
    for (std::size_t i = 0; i < tracks.count(); ++i) {
        for (int b = 0; b < grid.count(); ++b) {
            const Moments moments = momentsOf(grid.block(tracks.track(i), b));
            blocks.row(b)[column + i] = static_cast<float>(moments.mean);
            blocks.row(b)[column + tracks.count() + i] = static_cast<float>(moments.deviation);
        }
    }
}

/// The first cepstral coefficients of each frame of `bands`.
Tracks cepstra(Tracks& bands)
{
    static const std::vector<float> dct = dctMatrix(kCoefficients, kBands);
    Tracks result(kCoefficients, bands.frames());
    for (std::size_t tile = 0; tile < tileCount(bands.frames()); ++tile)
        tileTransform(dct, bands.start(0) + tile * kTileFrames, kBands,
                      -std::numeric_limits<float>::infinity(), result.start(0) + tile * kTileFrames,
                      kCoefficients, result.stride());
    return result;
}

} // namespace

void hpBlocks(const Tracks& logMel, const BlockGrid& grid, FeatureMatrix& blocks,
              std::size_t column)
{
    // Medians may be taken of decibels as well as of amplitudes: the order is the same.
    const auto frames = static_cast<std::size_t>(grid.frames);
    Tracks harmonic(kBands, grid.frames);
    for (std::size_t band = 0; band < kBands; ++band)
        runningMedian(logMel.track(band), kFrameMedian, harmonic.track(band));
    Tracks percussive(kBands, grid.frames);
    std::vector<float> spectrum(kBands);
    std::vector<float> medians(kBands);
    for (std::size_t t = 0; t < frames; ++t) {
        for (std::size_t band = 0; band < kBands; ++band)
            spectrum[band] = logMel.track(band)[t];
        runningMedian(spectrum, kBandMedian, medians);
        for (std::size_t band = 0; band < kBands; ++band)
            percussive.track(band)[t] = medians[band];
    }

    Tracks masks(kGroups, grid.frames);
    for (std::size_t group = 0; group < kGroups; ++group)
        std::fill_n(masks.start(group), frames, 0.0f);
    for (std::size_t band = 0; band < kBands; ++band) {
        const auto level = logMel.track(band);
        const auto h = harmonic.track(band);
        const auto p = percussive.track(band);
        const auto groupMask = masks.track(band / (kBands / kGroups));
        for (std::size_t t = 0; t < frames; ++t) {
            // H^2 and Q^2 are powers: 10^(dB / 10).
            const float hPower = std::exp(0.23025851f * h[t]);
            const float pPower = std::exp(0.23025851f * p[t]);
            const float mask = hPower / (hPower + pPower + 1e-12f);
            groupMask[t] += mask / (kBands / kGroups);
            h[t] = level[t] + 10 * std::log10(mask + 1e-4f);
            p[t] = level[t] + 10 * std::log10(1 - mask + 1e-4f);
        }
    }
    writeMoments(cepstra(harmonic), grid, blocks, column);
    writeMoments(cepstra(percussive), grid, blocks, column + 2 * kCoefficients);
    writeMoments(masks, grid, blocks, column + 4 * kCoefficients);
}

std::vector<std::string> hpColumnNames()
{
    std::vector<std::string> names;
    for (const char* part : {"harmonic", "percussive"})
        for (const char* statistic : {"mean", "deviation"})
            appendNumbered(names, part, kCoefficients, statistic);
    for (const char* statistic : {"mean", "deviation"})
        appendNumbered(names, "mask", kGroups, statistic);
    return names;
}

} // namespace genrescope
