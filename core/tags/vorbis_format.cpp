// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/vorbis_format.h"

namespace genrescope {

StoredTags storedIn(const VorbisComment& comment)
{
    const auto first = [&](std::string_view name) {
        const auto values = comment.values(name);
        return values.empty() ? std::string() : values[0];
    };
    StoredTags stored;
    stored.tags = {first("TITLE"), first("ARTIST"), first("ALBUM"), comment.values("GENRE")};
    GenreField field{"Vorbis comment", {}};
    for (const std::string& entry : comment.comments) {
        if (hasName(entry, "GENRE"))
            field.entries.push_back(entry);
    }
    stored.genre = {std::move(field)};
    return stored;
}

std::string vorbisGenre(std::string_view genre)
{
    return "GENRE=" + std::string(genre);
}

void setGenre(VorbisComment& comment, const GenreFields& fields)
{
    for (const GenreField& field : fields)
        replaceGenres(comment.comments, field.entries,
                      [](std::string_view entry) { return hasName(entry, "GENRE"); });
}

} // namespace genrescope
