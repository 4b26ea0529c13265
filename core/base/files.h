// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace genrescope {

/// A path as UTF-8 text, for messages and JSON.
std::string textOf(const std::filesystem::path& path);

/// The whole of a regular file. Errors: FileMissing, FileUnreadable (a folder, no permission).
Result<std::string> readFile(const std::filesystem::path& path);

/// Writes beside `path` and renames, so that whoever looks sees the old content or the new, never a
/// part. Makes the folder if it is missing. Error: WriteFailed.
Result<void> writeFile(const std::filesystem::path& path, std::string_view content);

} // namespace genrescope
