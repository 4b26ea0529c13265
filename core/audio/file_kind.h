// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace genrescope {

/// What sort of file one is, by its first bytes, and who can decode it.
struct FileKind {
    std::string_view name;          ///< e.g. "WAV", "FLAC", "MP4"; empty where unknown
    std::string_view ffmpegFormats; ///< FFmpeg's names of it, between commas; empty: none
    bool sndfile = false;           ///< libsndfile decodes most varieties, and is asked first

    bool operator==(const FileKind&) const = default;
};

/// How many of a file's first bytes fileKind() looks at.
inline constexpr std::size_t kKindBytes = 192;

/// `beginning`: the first kKindBytes of a file, or fewer where it is shorter.
FileKind fileKind(std::string_view beginning);

} // namespace genrescope
