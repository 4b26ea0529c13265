// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/labelled_features.h"

#include <filesystem>

namespace genrescope {

/// Saves features for NumPy: an uncompressed .npz of `features` (clips x steps x columns, float32),
/// `labels` (clips, int32: index into genres), `numbers` (clips, int32; -1: none) and the texts
/// `names` (clips), `genres`, `columns` and `fingerprint`. Written atomically. Error: WriteFailed.
Result<void> saveNpz(const LabelledFeatures& data, const std::filesystem::path& file);

} // namespace genrescope
