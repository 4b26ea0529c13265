// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace genrescope {

/// What the name of a clip's file says, e.g. "blues.00003": word, then '.', '_' or '-', then
/// digits.
struct ClipName {
    std::string word; ///< e.g. "blues"; empty where the name is built otherwise
    int number = -1;  ///< e.g. 3; -1 where there is none, or it has more than nine digits

    bool operator==(const ClipName&) const = default;
};

/// `stem`: the file's name without its suffix.
ClipName readClipName(std::string_view stem);

/// The name that a genre is filed under: 'hip-hop', 'Hip Hop' and 'hip_hop' are 'hiphop', all
/// others are their own.
std::string filedGenre(std::string_view name);

/// "train", "validation" or "test", where a folder's name says that it holds a part of a split
/// ("_train", "_validation", "_valid", "_val", "_test", with or without the underscore); else
/// empty.
std::string_view partOfFolder(std::string_view name);

} // namespace genrescope
