// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/tag_format.h"

#include "core/audio/file_kind.h"
#include "core/tags/id3v2_tag.h"

#include <algorithm>

namespace genrescope {

namespace {

constexpr std::size_t kLargestPart = std::size_t{64} << 20; // no tag comes near

} // namespace

std::string part(const SoundBytes& bytes, std::int64_t offset, std::size_t count)
{
    const std::int64_t left = std::max<std::int64_t>(0, bytes.size() - offset);
    std::string content(std::min({count, static_cast<std::size_t>(left), kLargestPart}), '\0');
    content.resize(bytes.read(offset, content).value_or(0));
    return content;
}

void fillGaps(Tags& tags, const Tags& others)
{
    for (const auto field : {&Tags::title, &Tags::artist, &Tags::album}) {
        if ((tags.*field).empty())
            tags.*field = others.*field;
    }
    if (tags.genres.empty())
        tags.genres = others.genres;
}

void replaceGenres(std::vector<std::string>& entries, const std::vector<std::string>& replacements,
                   const std::function<bool(std::string_view)>& isGenre)
{
    const auto place = std::ranges::find_if(entries, isGenre) - entries.begin();
    std::erase_if(entries, isGenre);
    entries.insert(entries.begin() + place, replacements.begin(), replacements.end());
}

const TagFormat* tagFormat(const SoundBytes& bytes)
{
    const std::string_view kind = fileKind(part(bytes, 0, kKindBytes)).name;
    if (kind == "MPEG") {
        const auto behind = static_cast<std::int64_t>(id3v2Size(part(bytes, 0, 10)));
        return part(bytes, behind, 4) == "fLaC" ? &flacFormat() : &id3Format();
    }
    if (kind == "AAC" || kind == "True Audio")
        return &id3Format();
    if (kind == "WAV" || kind == "AIFF")
        return &riffFormat();
    if (kind == "FLAC")
        return &flacFormat();
    if (kind == "Ogg")
        return &oggFormat();
    if (kind == "MP4")
        return &mp4Format();
    if (kind == "Windows Media" || kind == "WavPack" || kind == "Monkey's Audio" ||
        kind == "Musepack")
        return &otherFormat();
    return nullptr;
}

} // namespace genrescope
