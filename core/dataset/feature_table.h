// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/labelled_features.h"

#include <filesystem>

namespace genrescope {

/// Writes features as comma separated values with a header: clip, genre, number, artist, step, and
/// a column for each of columnNames(); a line for each step. Numbers are the shortest that read
/// back as the same. Error: WriteFailed.
Result<void> exportCsv(const LabelledFeatures& features, const std::filesystem::path& path);

/// The same for Weka (ARFF), the genre last. Error: WriteFailed.
Result<void> exportArff(const LabelledFeatures& features, const std::filesystem::path& path);

/// Writes features as the file's suffix says: .csv, .arff, else as exportNpz() does. Error:
/// WriteFailed.
Result<void> exportFeatures(const LabelledFeatures& features, const std::filesystem::path& path);

/// Whether a file is a table of features by its header: it names clips and genres, but no files.
bool isFeatureTable(const std::filesystem::path& path);

/// Reads such a table in place of sound: columns "clip" and "genre", those of columnNames() in any
/// order, perhaps "number" and "artist"; other columns are passed over. A clip's lines stand
/// together, in their order, as many as frontEnd.steps; a clip of another length, or with a cell
/// that is no number, is set aside. Errors: those of readTable(), TableDamaged, NoUsableClips.
Result<LabelledFeatures> importFeatures(const std::filesystem::path& path,
                                        const FrontEndSettings& frontEnd);

} // namespace genrescope
