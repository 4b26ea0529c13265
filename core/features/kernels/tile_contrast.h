// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/kernels/tile.h"
#include "core/features/spectral_shape.h"

#include <array>
#include <span>

namespace genrescope {

/// What peakAndValley() finds in the magnitudes of sixteen spectra: `power` is bins x kTileFrames;
/// band k's go to peaks + k * stride and valleys + k * stride. `scratch` has room for `counted`
/// rows of the largest band.
void tilePeaksAndValleys(std::span<const float> power,
                         const std::array<ContrastBand, kContrastBands>& bands,
                         std::span<float> scratch, float* peaks, float* valleys,
                         std::size_t stride);

} // namespace genrescope
