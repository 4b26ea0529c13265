// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace genrescope {

/// The sound files below a folder, however deep.
struct SoundFiles {
    std::vector<std::filesystem::path> files; ///< relative to the folder, sorted
    struct Fault {
        std::filesystem::path path; ///< relative to the folder
        Error reason;
    };
    std::vector<Fault> faults; ///< sorted: empty files, pipes, links to nothing, closed folders
};

/// Finds them by suffix, upper or lower case: sound alone, no films. Hidden files, `__MACOSX` and
/// symbolic links to folders are passed over. Errors: FileMissing, FolderUnreadable.
Result<SoundFiles> findSoundFiles(const std::filesystem::path& folder);

} // namespace genrescope
