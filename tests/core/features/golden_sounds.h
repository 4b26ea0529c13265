// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_matrix.h"
#include "tests/support/npy_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope::test {

/// A sound with what librosa makes of it.
struct GoldenSound {
    std::vector<float> samples; ///< mono, 22050 Hz
    int frames = 0;
    double tuning = 0;
    std::filesystem::path folder;
    std::string name;

    /// Coefficients x frames.
    NpyArray expected(std::string_view array) const;
};

/// The synthetic signals, which are part of the repository, then the clips of real music beside it.
const std::vector<std::string>& syntheticSounds();
const std::vector<std::string>& realClips();

/// Empty for a clip that is not there: then the test skips.
std::optional<GoldenSound> goldenSound(const std::string& name);

/// Expects columns firstColumn... of `computed` (frames x columns) to equal `expected`
/// (coefficients x frames, as many columns) within `tolerance` of each column's range. A sound in
/// which a column stands still still has `smallestRange`.
void expectEqualWithinRange(const FeatureMatrix& computed, int firstColumn,
                            const NpyArray& expected, double tolerance, double smallestRange);

/// The difference of the largest and the smallest value.
double rangeOf(const std::vector<double>& values);

} // namespace genrescope::test
