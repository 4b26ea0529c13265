// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/labelled_features.h"

#include <filesystem>

namespace genrescope {

/// Writes features for NumPy: X float32 (clips x steps x columns), y int32 (index into genres), the
/// clips' names and numbers, genres, columns (the columns' names), fingerprint. Memory does not
/// hold X twice. Error: WriteFailed.
Result<void> exportNpz(const LabelledFeatures& features, const std::filesystem::path& path);

} // namespace genrescope
