// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/id3_format.h"

#include "core/base/translatable.h"
#include "core/tags/tag_format.h"
#include "core/tags/tag_text.h"

#include <algorithm>
#include <optional>

namespace genrescope {

namespace {

constexpr std::size_t kId3v1Bytes = 128;
constexpr std::string_view kId3v1 = "ID3v1";

/// The ID3v1 tag that ends a file; empty where there is none.
std::string id3v1Tag(const SoundBytes& bytes)
{
    const auto size = static_cast<std::int64_t>(kId3v1Bytes);
    if (bytes.size() < size)
        return {};
    const std::string tag = part(bytes, bytes.size() - size, kId3v1Bytes);
    return tag.size() == kId3v1Bytes && tag.starts_with("TAG") ? tag : std::string();
}

/// A field of ID3v1, filled up with zeros or blanks.
std::string id3v1Text(const std::string& tag, std::size_t offset)
{
    std::string_view text = std::string_view(tag).substr(offset, 30);
    text = text.substr(0, text.find('\0'));
    return utf8FromTag(text.substr(0, text.find_last_not_of(' ') + 1));
}

class Id3Format final : public TagFormat {
public:
    Result<StoredTags> read(const SoundBytes& bytes, const std::filesystem::path&) const override
    {
        const std::size_t size = id3v2Size(part(bytes, 0, 10));
        auto stored = readId3v2(part(bytes, 0, size));
        if (!stored)
            return stored;
        if (const std::string old = id3v1Tag(bytes); !old.empty()) {
            const std::string genre = numberedGenre(static_cast<unsigned char>(old.back()));
            fillGaps(stored->tags,
                     {id3v1Text(old, 3), id3v1Text(old, 33), id3v1Text(old, 63),
                      genre.empty() ? std::vector<std::string>() : std::vector{genre}});
            // Beside a lone old tag no new one is begun: players would look at that alone.
            stored->genre.push_back({std::string(kId3v1), {old.substr(kId3v1Bytes - 1)}});
        }
        if (stored->genre.empty())
            stored->genre = {newId3v2Field()};
        return stored;
    }

    std::string entry(std::string_view place, std::string_view genre) const override
    {
        if (place == kId3v1) // 255 stands for none of its list, as -1 does
            return std::string(1, static_cast<char>(genreNumber(genre)));
        return id3v2GenreFrame(place, genre);
    }

    Result<FileEdit> edit(const SoundBytes& bytes, const GenreFields& fields) const override
    {
        const std::size_t size = id3v2Size(part(bytes, 0, 10));
        const auto tag = editedId3v2(part(bytes, 0, size), fields);
        if (!tag)
            return tl::unexpected(tag.error());
        FileEdit edit;
        edit.splices.push_back({0, static_cast<std::int64_t>(size), *tag});
        const auto old = std::ranges::find(fields, kId3v1, &GenreField::place);
        if (old != fields.end() && old->entries.size() == 1 && !id3v1Tag(bytes).empty())
            edit.splices.push_back({bytes.size() - 1, 1, old->entries[0]});
        return edit;
    }
};

/// The tag; a new one where there is none, or none but padding. Nothing where it is damaged.
std::optional<Id3v2Tag> tagIn(std::string_view bytes)
{
    auto tag = bytes.empty() ? Id3v2Tag() : Id3v2Tag::parse(bytes);
    return tag && tag->frames.empty() ? Id3v2Tag() : tag;
}

std::string placeOf(const Id3v2Tag& tag)
{
    return "ID3v2." + std::to_string(tag.version);
}

} // namespace

Result<StoredTags> readId3v2(std::string_view bytes)
{
    const auto tag = tagIn(bytes);
    if (!tag)
        return failure(ErrorCode::TagsRefused, "",
                       QT_TRANSLATE_NOOP("Detail", "the ID3v2 tag is damaged"));
    StoredTags stored;
    if (tag->frames.empty())
        return stored;
    const auto first = [&](std::string_view id) {
        const auto texts = tag->texts(id);
        return texts.empty() ? std::string() : texts[0];
    };
    stored.tags = {first("TIT2"), first("TPE1"), first("TALB"), genresOfId3(tag->texts("TCON"))};
    GenreField field{placeOf(*tag), {}};
    std::ranges::copy_if(tag->frames, std::back_inserter(field.entries),
                         [&](const std::string& frame) { return tag->isGenre(frame); });
    stored.genre = {std::move(field)};
    return stored;
}

GenreField newId3v2Field()
{
    return {placeOf(Id3v2Tag()), {}};
}

std::string id3v2GenreFrame(std::string_view place, std::string_view genre)
{
    Id3v2Tag tag;
    tag.version = place.back() - '0';
    return tag.genreFrame(genre);
}

Result<std::string> editedId3v2(std::string_view bytes, const GenreFields& fields)
{
    auto tag = tagIn(bytes);
    if (!tag)
        return failure(ErrorCode::TagsRefused, "",
                       QT_TRANSLATE_NOOP("Detail", "the ID3v2 tag is damaged"));
    const auto field = std::ranges::find(fields, placeOf(*tag), &GenreField::place);
    if (field == fields.end())
        return std::string(bytes);
    replaceGenres(tag->frames, field->entries,
                  [&](std::string_view frame) { return tag->isGenre(frame); });
    return tag->bytes(bytes.size());
}

const TagFormat& id3Format()
{
    static const Id3Format format;
    return format;
}

} // namespace genrescope
