// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// The sound files that a playlist names.
struct Playlist {
    std::vector<std::filesystem::path> files; ///< absolute, in the list's order; some may be gone
    std::vector<std::string> leftOut; ///< entries as written: on the network, folders, playlists
};

/// Whether its name says that it is one: .m3u, .m3u8 or .pls.
bool isPlaylist(const std::filesystem::path& file);

/// Reads M3U or PLS in UTF-8 or Latin-1. Relative entries start at the playlist's own folder,
/// file:// addresses are decoded. Neither the network nor a playlist within the playlist is opened.
/// Errors: FileMissing, FileUnreadable, NotAPlaylist (binary, or above 16 MiB or 200,000 entries).
Result<Playlist> readPlaylist(const std::filesystem::path& file);

/// A song as a player shows it.
struct PlaylistEntry {
    std::filesystem::path file; ///< absolute
    std::string title;          ///< e.g. "Kevin MacLeod - Vibe Ace"; may be empty
    double seconds = 0;         ///< 0: not known
};

/// The text of an extended M3U in UTF-8, for a file in `folder` (absolute): songs at or below the
/// folder are named relative to it, so that both can move together.
std::string m3u(const std::vector<PlaylistEntry>& entries, const std::filesystem::path& folder);

} // namespace genrescope
