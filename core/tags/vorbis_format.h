// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tags/tag_format.h"
#include "core/tags/vorbis_comment.h"

#include <string>
#include <string_view>

namespace genrescope {

// What the formats share that hold Vorbis comments somewhere.

StoredTags storedIn(const VorbisComment& comment);
std::string vorbisGenre(std::string_view genre); ///< as a comment
void setGenre(VorbisComment& comment, const GenreFields& fields);

} // namespace genrescope
