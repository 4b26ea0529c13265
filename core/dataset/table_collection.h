// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"

namespace genrescope {

/// Whether a file's suffix is that of a table: .csv, .tsv or .txt.
bool isTableName(const std::filesystem::path& file);

/// The clips that a table names: a column "path" (or file, filename, track, filepath), one "genre"
/// (or label, class, style), and perhaps "artist" (or group) and "part" (or split, subset). Paths
/// are relative to the table's folder, or absolute. Rows without a genre, and files that are not
/// there, are set aside. Errors: those of readTable(), TableDamaged, NoClips.
Result<Collection> readTableCollection(const std::filesystem::path& table);

} // namespace genrescope
