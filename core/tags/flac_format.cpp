// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translatable.h"
#include "core/tags/byte_order.h"
#include "core/tags/id3v2_tag.h"
#include "core/tags/tag_format.h"
#include "core/tags/vorbis_format.h"

#include <optional>

namespace genrescope {

namespace {

constexpr int kPadding = 1, kComment = 4;
constexpr int kMostBlocks = 1000;
constexpr std::size_t kLargestBlock = (std::size_t{1} << 24) - 1;

/// A block of metadata (RFC 9639, 8).
struct Block {
    std::int64_t offset = 0; ///< of its header, of 4 bytes
    int type = 0;
    bool isLast = false;
    std::size_t size = 0; ///< of its content
};

std::string header(int type, bool isLast, std::size_t size)
{
    return static_cast<char>(type | (isLast ? 0x80 : 0)) + bigEndian(size, 3);
}

/// All blocks; nothing where they don't lead to a last one.
std::optional<std::vector<Block>> blocksOf(const SoundBytes& bytes)
{
    std::vector<Block> blocks;
    auto offset = static_cast<std::int64_t>(id3v2Size(part(bytes, 0, 10)));
    if (part(bytes, offset, 4) != "fLaC")
        return std::nullopt;
    offset += 4;
    for (int i = 0; i < kMostBlocks; ++i) {
        const std::string bits = part(bytes, offset, 4);
        if (bits.size() < 4)
            return std::nullopt;
        const auto size = static_cast<std::size_t>(fromBigEndian(bits.substr(1)));
        blocks.push_back({offset, bits[0] & 0x7F, (bits[0] & 0x80) != 0, size});
        offset += 4 + static_cast<std::int64_t>(size);
        if (blocks.back().isLast)
            return blocks;
    }
    return std::nullopt;
}

const Block* find(const std::vector<Block>& blocks, int type)
{
    for (const Block& block : blocks) {
        if (block.type == type)
            return &block;
    }
    return nullptr;
}

class FlacFormat final : public TagFormat {
public:
    Result<StoredTags> read(const SoundBytes& bytes, const std::filesystem::path&) const override
    {
        const auto blocks = blocksOf(bytes);
        if (!blocks)
            return damaged();
        const auto comment = commentIn(bytes, find(*blocks, kComment));
        if (!comment)
            return damaged();
        return storedIn(*comment);
    }

    std::string entry(std::string_view, std::string_view genre) const override
    {
        return vorbisGenre(genre);
    }

    Result<FileEdit> edit(const SoundBytes& bytes, const GenreFields& fields) const override
    {
        const auto blocks = blocksOf(bytes);
        if (!blocks)
            return damaged();
        const Block* old = find(*blocks, kComment);
        auto comment = commentIn(bytes, old);
        if (!comment)
            return damaged();
        setGenre(*comment, fields);
        const std::string content = comment->bytes();
        if (content.size() > kLargestBlock)
            return failure(ErrorCode::TagsRefused, "",
                           QT_TRANSLATE_NOOP("Detail", "its comments would grow above 16 MB"));

        FileEdit edit;
        const Block& first = blocks->front(); // always the one that describes the stream
        std::int64_t growth = std::ssize(content);
        if (old != nullptr) {
            growth -= static_cast<std::int64_t>(old->size);
            edit.splices.push_back({old->offset, 4 + static_cast<std::int64_t>(old->size),
                                    header(kComment, old->isLast, content.size()) + content});
        } else {
            growth += 4;
            const std::int64_t behind = first.offset + 4 + static_cast<std::int64_t>(first.size);
            edit.splices.push_back(
                {first.offset, 1, std::string(1, static_cast<char>(first.type))});
            edit.splices.push_back(
                {behind, 0, header(kComment, first.isLast, content.size()) + content});
        }
        // Padding takes up what it can, so that the sound stays where it is.
        const Block* padding = find(*blocks, kPadding);
        if (growth != 0 && padding != nullptr) {
            const std::int64_t left = static_cast<std::int64_t>(padding->size) - growth;
            if (left >= 0 && left <= static_cast<std::int64_t>(kLargestBlock)) {
                const auto size = static_cast<std::size_t>(left);
                const Splice splice{padding->offset, 4 + static_cast<std::int64_t>(padding->size),
                                    header(kPadding, padding->isLast, size) +
                                        std::string(size, '\0')};
                const bool isBehind = padding->offset >= edit.splices.back().offset;
                edit.splices.insert(isBehind ? edit.splices.end() : edit.splices.begin(), splice);
            }
        }
        return edit;
    }

private:
    static tl::unexpected<Error> damaged()
    {
        return failure(ErrorCode::TagsRefused, "",
                       QT_TRANSLATE_NOOP("Detail", "its metadata is damaged"));
    }

    static std::optional<VorbisComment> commentIn(const SoundBytes& bytes, const Block* block)
    {
        if (block == nullptr)
            return VorbisComment();
        return VorbisComment::parse(part(bytes, block->offset + 4, block->size));
    }
};

} // namespace

const TagFormat& flacFormat()
{
    static const FlacFormat format;
    return format;
}

} // namespace genrescope
