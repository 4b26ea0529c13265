// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/blocks/block_grid.h"
#include "core/features/feature_matrix.h"
#include "core/features/tracks.h"

#include <string>
#include <vector>

namespace genrescope {

// The groups of numbers about a clip's blocks. Each function fills its columns of `blocks` from
// `column` on, a row a block. Deviations divide by the number of values. `logMel` are 64 mel bands
// in decibels, `mfcc` coefficients 0..12, `chroma` the 12 pitch classes.
//
// A window is centred on its block, moved inside at the clip's ends; the clip must be as long as
// it.

/// Mean, deviation and mean absolute change (since the frame before; none at the clip's start) of
/// each track: all means, all deviations, all changes.
void baseBlocks(const Tracks& tracks, const BlockGrid& grid, FeatureMatrix& blocks,
                std::size_t column);

/// 32 bands (means of 2 mel bands), d[t] = max(0, x[t] - x[t-3]): the value below which 7 of 8 of
/// the block's d lie, of each band; then the deviation of d.
void dspBlocks(const Tracks& logMel, const BlockGrid& grid, FeatureMatrix& blocks,
               std::size_t column);

/// Within 8 groups of 8 mel bands, sorted in each frame: largest less smallest, and largest less
/// fourth smallest; the means of the former (8), of the latter (8), then the deviations.
void mconBlocks(const Tracks& logMel, const BlockGrid& grid, FeatureMatrix& blocks,
                std::size_t column);

/// Harmonic and percussive parts after Fitzgerald (2010): H is the median over 31 frames, Q over 9
/// bands, of the mel amplitudes; the mask M = H^2 / (H^2 + Q^2) parts the bands in two. Mean and
/// deviation of 13 cepstral coefficients of the harmonic part, the same of the percussive part, and
/// of the means of M over 8 groups of 8 bands.
void hpBlocks(const Tracks& logMel, const BlockGrid& grid, FeatureMatrix& blocks,
              std::size_t column);

/// Pearson's correlations of 13 MFCC over a window of 64 frames: 0 with 1, 0 with 2, ... 11
/// with 12.
void covBlocks(const Tracks& mfcc, const BlockGrid& grid, FeatureMatrix& blocks,
               std::size_t column);

/// How 16 bands (means of 4 mel bands) fluctuate over a window of 256 frames: log(1 + mean
/// magnitude) in 11 ranges of 0.25 to 21.5 Hz, of each band.
void lfpBlocks(const Tracks& logMel, const BlockGrid& grid, FeatureMatrix& blocks,
               std::size_t column);

/// The same of MFCC 0..12.
void mmodBlocks(const Tracks& mfcc, const BlockGrid& grid, FeatureMatrix& blocks,
                std::size_t column);

/// The tonal centre over a window of 256 frames, by Krumhansl and Kessler's profiles (1982): mean
/// chroma from the tonic on (12), its correlation with the best profile, how far the second is, the
/// best major less the best minor one, magnitudes of the mean chroma's Fourier series (6), the
/// block's mean change of chroma over 1 frame and over 8, and means of the sorted chroma (5 ranks).
void keyBlocks(const Tracks& chroma, const BlockGrid& grid, FeatureMatrix& blocks,
               std::size_t column);

/// Beats over a window of 384 frames, from the rises of 5 ranges of mel bands (the last is all): of
/// their autocorrelations, the three largest values at tempi apart, the largest at any lag, the
/// deviation over lags; and the logarithm of the rises' deviation. Each for all 5 ranges.
void pulseBlocks(const Tracks& logMel, const BlockGrid& grid, FeatureMatrix& blocks,
                 std::size_t column);

/// The groups' columns by name, in their order.
std::vector<std::string> keyColumnNames();
std::vector<std::string> dspColumnNames();
std::vector<std::string> mconColumnNames();
std::vector<std::string> hpColumnNames();
std::vector<std::string> covColumnNames();
std::vector<std::string> lfpColumnNames();
std::vector<std::string> mmodColumnNames();
std::vector<std::string> pulseColumnNames();

/// Appends stem_0 ... to `names`, each with "_" and `suffix` where there is one.
void appendNumbered(std::vector<std::string>& names, const std::string& stem, int count,
                    const std::string& suffix = {});

} // namespace genrescope
