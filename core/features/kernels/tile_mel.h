// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/kernels/tile.h"
#include "core/features/mel.h"

#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// A mel filter bank, laid out for tileDecibels().
struct TileFilters {
    explicit TileFilters(const MelFilterbank& mel);

    struct Band {
        std::uint32_t firstBin = 0;
        std::uint32_t bins = 0;
    };
    std::vector<Band> bands;
    std::vector<float> weights; ///< those of one band after those of another
};

// In the following, a row holds one number of kTileFrames frames; row r lies at r * stride.

/// 10 log10 of each band of the spectra `power` (bins x kTileFrames), at least -100 dB: into
/// `bands`.
void tileDecibels(std::span<const float> power, const TileFilters& filters, float* bands,
                  std::size_t stride);

/// rows[r] = sum_b matrix[r][b] * max(bands[b], floor): the cosine transform of sixteen frames.
/// `matrix` is rows x bandCount, row-major.
void tileTransform(std::span<const float> matrix, const float* bands, std::size_t bandCount,
                   float floor, float* rows, std::size_t rowCount, std::size_t stride);

/// The mean rise of `bandCount` bands, each at least `floor`, since the frame before: into
/// `rises` (kTileFrames). `bands` needs one frame more to its left.
void tileRises(const float* bands, std::size_t bandCount, std::size_t stride, float floor,
               float* rises);

/// 10 log10(max(value, 1e-10)) of each, in place.
void decibelsOf(std::span<float> values);

/// The largest value; -infinity of none.
float largestOf(std::span<const float> values);

} // namespace genrescope
