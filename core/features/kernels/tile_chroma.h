// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/kernels/tile.h"
#include "core/features/tuning.h"

#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// What tilePeaks() found.
struct TilePeaks {
    std::size_t count = 0;
    /// Somewhere neighbouring bins are too much alike for single precision to tell which is larger.
    bool inDoubt = false;
};

/// Finds what findPeaks() finds in sixteen spectra and writes bin * kTileFrames + frame of each
/// peak to `found`. `power` is bins x kTileFrames; `found` has room for as many.
TilePeaks tilePeaks(std::span<const float> power, BinRange range, std::span<std::uint32_t> found);

/// chromaFilterbank() turned: bins x kPitchClasses, so that one bin's weights lie together.
/// `pitches` are those of the bins, as pitchesOfBins() gives them.
void chromaWeights(std::span<const float> pitches, double tuning, std::span<float> weights);

/// For each bin its pitch in semitones above 27.5 Hz at tuning 0, then one more beyond the last.
std::vector<float> pitchesOfBins(int sampleRateHz, int fftSize);

/// What chroma() computes of one spectrum, of sixteen: pitch class c goes to classes + c * stride.
void tileChroma(std::span<const float> power, std::span<const float> weights, float* classes,
                std::size_t stride);

} // namespace genrescope
