// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// An ID3v2 tag (versions 2, 3 and 4) as its frames, each whole and untouched, so that exchanging
/// one leaves all others as they are, to the byte.
struct Id3v2Tag {
    int version = 3;             ///< 2, 3, 4
    bool unsynchronised = false; ///< the flag of the tag's header
    std::vector<std::string> frames;

    /// Reads a whole tag, its header included; nothing where it is damaged. An extended header
    /// (a checksum, restrictions) is passed over.
    static std::optional<Id3v2Tag> parse(std::string_view bytes);

    /// The tag, filled up with padding to at least `size` bytes; none at all without frames.
    std::string bytes(std::size_t size) const;

    std::string_view frameId(std::string_view frame) const; ///< e.g. "TCON", in version 2 "TCO"

    /// The texts of the first frame of this name (that of versions 3 and 4), as UTF-8; none where
    /// it is missing, compressed or encrypted.
    std::vector<std::string> texts(std::string_view id) const;

    std::string genreFrame(std::string_view genre) const; ///< in this version's format
    bool isGenre(std::string_view frame) const;
};

/// How long the tag is that begins a file, by its first 10 bytes, header included; 0 for none.
std::size_t id3v2Size(std::string_view beginning);

} // namespace genrescope
