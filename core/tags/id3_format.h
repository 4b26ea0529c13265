// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tags/id3v2_tag.h"
#include "core/tags/tag_format.h"

#include <string>
#include <string_view>

namespace genrescope {

// What the formats share that hold an ID3v2 tag somewhere. `bytes` is the whole tag, or empty
// where there is none. A tag without frames counts as none.

/// No field where there is no tag. Error: TagsRefused (damaged).
Result<StoredTags> readId3v2(std::string_view bytes);

/// The place of a tag that is yet to be made: of version 3, which all players know.
GenreField newId3v2Field();

std::string id3v2GenreFrame(std::string_view place, std::string_view genre);

/// The tag with the genre of the field that is its place, as long as before where there is room;
/// unchanged where no field is.
/// Error: TagsRefused.
Result<std::string> editedId3v2(std::string_view bytes, const GenreFields& fields);

} // namespace genrescope
