// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace genrescope {

/// What an archive may grow to. Sizes are of what is really written; headers are not believed.
struct ArchiveLimits {
    std::int64_t bytes = 8'000'000'000;
    std::int64_t entries = 100'000; ///< files and folders
    double growth = 100; ///< bytes written for each byte read; the first 16 MB written are free
};

/// Unpacks a tar (plain, gzip, bzip2, xz, zstd) or zip archive, known by content, into `folder`,
/// which must not exist yet or be empty. It is filled as `<folder>.part` and renamed at the end:
/// `folder` holds everything or is not there. A `<folder>.part` that an earlier call left is
/// removed.
///
/// Only files and folders are made, with our own permissions. Names that lead out of the folder,
/// absolute ones, links, devices, names no system should have (see entryProblem), a name met twice
/// and whatever exceeds `limits` refuse the whole archive.
/// hooks.progressed counts bytes of the archive; it is called on this thread.
/// Errors: FileMissing, FileUnreadable, ArchiveDamaged, ArchiveRefused, DiskFull, WriteFailed,
/// Cancelled.
Result<void> unpackArchive(const std::filesystem::path& archive,
                           const std::filesystem::path& folder, const Hooks& hooks = {},
                           const ArchiveLimits& limits = {});

/// What is wrong with a name in an archive, e.g. "leads out of the folder"; empty: nothing. Refused
/// are "..", absolute names, control characters, backslashes, colons, names that end in a dot or a
/// space, Windows' device names, more than 255 bytes a part, more than 1000 in all.
std::string_view entryProblem(std::string_view name);

} // namespace genrescope
