// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace genrescope {

/// What sort of file one is, by its first bytes.
struct FileKind {
    std::string_view name; ///< e.g. "WAV", "FLAC", "MP4"; empty where unknown
    bool readable = false; ///< one of the sorts that MonoStream decodes

    bool operator==(const FileKind&) const = default;
};

/// `beginning`: the first 12 bytes of a file, or fewer where it is shorter.
FileKind fileKind(std::string_view beginning);

} // namespace genrescope
