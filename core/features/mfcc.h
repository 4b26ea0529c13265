// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_matrix.h"

#include <span>
#include <vector>

namespace genrescope {

/// Powers to decibels in place: 10 log10(max(power, 1e-10)), then nothing more than 80 dB below the
/// largest of them all. `power` is a whole clip's. Equals librosa's power_to_db().
void toDecibels(std::span<float> power);

/// The first `coefficients` rows of the orthonormal DCT-II of `inputs` values: coefficients x
/// inputs, row-major.
std::vector<float> dctMatrix(int coefficients, int inputs);

/// Mel-frequency cepstral coefficients of a clip's mel bands in decibels (frames x bands): frames x
/// coefficients. Equals librosa's mfcc().
FeatureMatrix mfcc(const FeatureMatrix& melDecibels, int coefficients);

} // namespace genrescope
