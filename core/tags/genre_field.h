// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace genrescope {

/// A genre exactly as a file stores it in one of its tags.
struct GenreField {
    /// Which tag: "ID3v2.2", "ID3v2.3", "ID3v2.4", "ID3v1", "RIFF INFO", "Vorbis comment", "MP4";
    /// "values" for the formats that TagLib writes.
    std::string place;
    /// The bytes of each of its frames, comments, atoms: as they stand in the file, their own
    /// headers included, so that they can be put back; of "values" the texts. None where the tag
    /// has no genre, which is something else than an empty one.
    std::vector<std::string> entries;

    bool operator==(const GenreField&) const = default;
};

/// All places of one file that hold its genre, or will when it has one.
using GenreFields = std::vector<GenreField>;

} // namespace genrescope
