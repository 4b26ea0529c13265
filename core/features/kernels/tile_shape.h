// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/kernels/tile.h"

#include <span>

namespace genrescope {

/// The shapes of sixteen spectra at once: what spectral_shape.h computes of one.
struct TileShape {
    float centroidHz[kTileFrames];
    float rolloffHz[kTileFrames];
    float slope[kTileFrames];
    float bandwidthHz[kTileFrames]; ///< where asked for
    float flatness[kTileFrames];    ///< where asked for
    /// Some roll-off was decided by less than single precision can tell: with spectra in double
    /// precision it may stand a bin away.
    bool rolloffInDoubt = false;
};

struct ShapeWishes {
    bool bandwidth = false;
    bool flatness = false;
};

/// `power` is bins x kTileFrames; `scratch` has room for twice as much.
void tileShape(std::span<const float> power, double hzPerBin, ShapeWishes wishes,
               std::span<float> scratch, TileShape& shape);

} // namespace genrescope
