// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// The comments of Ogg and FLAC as they are stored, so that exchanging one leaves all others as
/// they are, to the byte.
struct VorbisComment {
    std::string vendor;
    std::vector<std::string> comments; ///< e.g. "TITLE=Vibe Ace"
    std::string rest;                  ///< what follows them: a framing bit, padding

    static std::optional<VorbisComment> parse(std::string_view bytes);
    std::string bytes() const;

    std::vector<std::string> values(std::string_view name) const; ///< of a name in upper case
};

/// Whether a comment has this name (given in upper case), in upper or lower case.
bool hasName(std::string_view comment, std::string_view name);

} // namespace genrescope
