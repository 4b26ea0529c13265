// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translatable.h"
#include "core/tags/byte_order.h"
#include "core/tags/id3_format.h"
#include "core/tags/tag_format.h"
#include "core/tags/tag_text.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace genrescope {

namespace {

constexpr int kMostChunks = 10000;
constexpr std::string_view kInfo = "RIFF INFO";
constexpr std::string_view kInfoGenre = "IGNR";

struct Chunk {
    std::string id;
    std::int64_t offset = 0; ///< of its header
    std::int64_t size = 0;   ///< with its header and the byte that makes it even
};

/// A WAV or AIFF file as its chunks.
struct Chunks {
    bool isAiff = false;
    bool isDamaged = false; ///< its sizes don't lead from chunk to chunk to an end
    std::int64_t end = 0;   ///< of the last chunk
    std::optional<Chunk> id3;
    std::optional<Chunk> info;
    std::string infoBytes; ///< the whole chunk

    std::uint64_t number(std::string_view bytes) const
    {
        return isAiff ? fromBigEndian(bytes) : fromLittleEndian(bytes);
    }
    std::string bytes(std::uint64_t number) const
    {
        return isAiff ? bigEndian(number, 4) : littleEndian(number, 4);
    }
    /// A chunk of this content, header and all.
    std::string chunk(const std::string& id, const std::string& content) const
    {
        return id + bytes(content.size()) + content + std::string(content.size() % 2, '\0');
    }
};

Chunks chunksOf(const SoundBytes& bytes)
{
    Chunks chunks;
    const std::string start = part(bytes, 0, 12);
    chunks.isAiff = start.starts_with("FORM");
    chunks.end = 12;
    const auto limit = 8 + static_cast<std::int64_t>(chunks.number(start.substr(4, 4)));
    // RF64 and RIFX keep their sizes otherwise; so few have tags that those are left alone.
    chunks.isDamaged = limit > bytes.size() || !(chunks.isAiff || start.starts_with("RIFF"));
    for (int i = 0; i < kMostChunks && !chunks.isDamaged && chunks.end + 8 <= limit; ++i) {
        const std::string header = part(bytes, chunks.end, 8);
        if (header.size() < 8)
            break;
        const auto size = static_cast<std::int64_t>(chunks.number(header.substr(4)));
        const Chunk chunk{header.substr(0, 4), chunks.end, 8 + size + size % 2};
        chunks.isDamaged = chunk.offset + 8 + size > bytes.size();
        chunks.end = std::min(chunk.offset + chunk.size, bytes.size());
        if ((chunk.id == "ID3 " || chunk.id == "id3 ") && !chunks.id3)
            chunks.id3 = chunk;
        if (chunk.id == "LIST" && !chunks.info && part(bytes, chunk.offset + 8, 4) == "INFO") {
            chunks.info = chunk;
            chunks.infoBytes = part(bytes, chunk.offset, static_cast<std::size_t>(8 + size));
        }
    }
    chunks.isDamaged = chunks.isDamaged || chunks.end + 8 <= limit;
    return chunks;
}

/// The ID3v2 tag within its chunk; empty where there is none.
std::string id3Bytes(const SoundBytes& bytes, const Chunks& chunks)
{
    if (!chunks.id3)
        return {};
    const std::size_t size = id3v2Size(part(bytes, chunks.id3->offset + 8, 10));
    const auto room = static_cast<std::size_t>(chunks.id3->size - 8);
    return part(bytes, chunks.id3->offset + 8, std::min(size, room));
}

/// The entries of an INFO list, each a small chunk; nothing where it is damaged.
std::optional<std::vector<std::string>> infoEntries(std::string_view chunk)
{
    std::vector<std::string> entries;
    for (std::string_view rest = chunk.substr(std::min<std::size_t>(12, chunk.size()));
         rest.size() > 1;) {
        if (rest.size() < 8)
            return std::nullopt;
        const auto size = static_cast<std::size_t>(fromLittleEndian(rest.substr(4, 4)));
        if (size > rest.size() - 8)
            return std::nullopt;
        const std::size_t count = std::min(8 + size + size % 2, rest.size());
        entries.emplace_back(rest.substr(0, count));
        rest.remove_prefix(count);
    }
    return entries;
}

bool isInfoGenre(std::string_view entry)
{
    return entry.starts_with(kInfoGenre);
}

class RiffFormat final : public TagFormat {
public:
    Result<StoredTags> read(const SoundBytes& bytes, const std::filesystem::path&) const override
    {
        const Chunks chunks = chunksOf(bytes);
        auto stored = readId3v2(id3Bytes(bytes, chunks));
        const auto entries = infoEntries(chunks.infoBytes);
        if (!stored)
            return stored;
        if (!entries)
            return failure(ErrorCode::TagsRefused, "",
                           QT_TRANSLATE_NOOP("Detail", "its INFO list is damaged"));
        const auto text = [&](std::string_view id) {
            for (const std::string& entry : *entries) {
                if (entry.starts_with(id))
                    return utf8FromTag(entry.substr(8, entry.find('\0', 8) - 8));
            }
            return std::string();
        };
        const std::string genre = text(kInfoGenre);
        fillGaps(stored->tags, {text("INAM"), text("IART"), text("IPRD"),
                                genre.empty() ? std::vector<std::string>() : std::vector{genre}});
        // One tag stays one; of two, INFO is kept in step if it has a genre.
        GenreField field{std::string(kInfo), {}};
        std::ranges::copy_if(*entries, std::back_inserter(field.entries), isInfoGenre);
        if (!field.entries.empty() || (stored->genre.empty() && chunks.info))
            stored->genre.push_back(std::move(field));
        if (stored->genre.empty())
            stored->genre = {newId3v2Field()};
        return stored;
    }

    std::string entry(std::string_view place, std::string_view genre) const override
    {
        if (place != kInfo)
            return id3v2GenreFrame(place, genre);
        const std::string text = std::string(genre) + '\0';
        return std::string(kInfoGenre) + littleEndian(text.size(), 4) + text +
               std::string(text.size() % 2, '\0');
    }

    Result<FileEdit> edit(const SoundBytes& bytes, const GenreFields& fields) const override
    {
        const Chunks chunks = chunksOf(bytes);
        if (chunks.isDamaged)
            return failure(ErrorCode::TagsRefused, "",
                           QT_TRANSLATE_NOOP("Detail", "its chunks are damaged or unusual"));
        FileEdit edit;
        const auto tag = editedId3v2(id3Bytes(bytes, chunks), fields);
        if (!tag)
            return tl::unexpected(tag.error());
        const std::string id3 =
            tag->empty() ? "" : chunks.chunk(chunks.id3 ? chunks.id3->id : "ID3 ", *tag);
        if (chunks.id3)
            edit.splices.push_back({chunks.id3->offset, chunks.id3->size, id3});
        else if (!id3.empty())
            edit.splices.push_back(
                {chunks.end, 0, std::string(static_cast<std::size_t>(chunks.end % 2), '\0') + id3});
        const auto info = std::ranges::find(fields, kInfo, &GenreField::place);
        if (info != fields.end() && chunks.info) {
            auto entries = infoEntries(chunks.infoBytes);
            if (!entries)
                return failure(ErrorCode::TagsRefused, "",
                               QT_TRANSLATE_NOOP("Detail", "its INFO list is damaged"));
            replaceGenres(*entries, info->entries, isInfoGenre);
            std::string list = "INFO";
            for (const std::string& entry : *entries)
                list += entry;
            edit.splices.push_back(
                {chunks.info->offset, chunks.info->size, chunks.chunk("LIST", list)});
        }
        std::ranges::sort(edit.splices, {}, &Splice::offset);

        std::int64_t size = bytes.size() > chunks.end ? chunks.end : bytes.size();
        for (Splice& splice : edit.splices) {
            splice.count = std::min(splice.count, bytes.size() - splice.offset);
            size += std::ssize(splice.bytes) - splice.count;
        }
        if (size > std::numeric_limits<std::uint32_t>::max())
            return failure(ErrorCode::TagsRefused, "",
                           QT_TRANSLATE_NOOP("Detail", "it would grow above 4 GB"));
        edit.splices.insert(edit.splices.begin(),
                            {4, 4, chunks.bytes(static_cast<std::uint64_t>(size - 8))});
        return edit;
    }
};

} // namespace

const TagFormat& riffFormat()
{
    static const RiffFormat format;
    return format;
}

} // namespace genrescope
