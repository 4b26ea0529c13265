// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace genrescope {

/// Songs to listen to, one after the other.
struct SongList {
    std::vector<std::filesystem::path> files; ///< absolute, each once
    std::vector<Error> leftOut; ///< folders, playlists and their entries that are none
};

/// Turns what people drop or name into songs, in that order: a file stands for itself (whatever its
/// name; it need not exist), a folder for all sound files below it in natural order, a playlist for
/// its entries. Hidden files in folders and links to folders are passed over.
SongList songsOf(const std::vector<std::filesystem::path>& named);

/// Whether `a` comes before `b` as people count: "2 x" before "10 x", "a" beside "A".
bool naturalOrder(std::string_view a, std::string_view b);

} // namespace genrescope
