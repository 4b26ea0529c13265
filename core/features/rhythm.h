// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_matrix.h"

#include <vector>

namespace genrescope {

/// How strongly something begins at each frame: the mean rise of the mel bands (frames x bands, in
/// decibels) since the frame before, `delay` frames late. Equals librosa's onset_strength(), whose
/// delay is fftSize / (2 * hopSamples).
std::vector<float> onsetStrength(const FeatureMatrix& melDecibels, int delay);

} // namespace genrescope
