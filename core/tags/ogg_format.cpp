// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/tags/byte_order.h"
#include "core/tags/tag_format.h"
#include "core/tags/vorbis_format.h"

#include <taglib/oggfile.h>
#include <taglib/tfilestream.h>

#include <optional>

namespace genrescope {

namespace {

constexpr std::size_t kLargestPacket = std::size_t{64} << 20;

/// Ogg as packets: TagLib arranges them in pages.
class OggPackets final : public TagLib::Ogg::File {
public:
    explicit OggPackets(TagLib::IOStream* stream)
        : TagLib::Ogg::File(stream)
    {
    }
    TagLib::Tag* tag() const override { return nullptr; }
    TagLib::AudioProperties* audioProperties() const override { return nullptr; }
};

/// The second packet of every Ogg sound: what its codec puts in front, and the comments.
struct CommentPacket {
    std::string front;
    VorbisComment comment;

    std::string bytes() const
    {
        const std::string content = comment.bytes();
        if (front.size() == 4) // FLAC's block header holds the size
            return front[0] + bigEndian(content.size(), 3) + content;
        return front + content;
    }
};

std::string textOf(const TagLib::ByteVector& bytes)
{
    return {bytes.data(), bytes.size()};
}

std::optional<CommentPacket> commentPacket(OggPackets& packets)
{
    const std::string first = textOf(packets.packet(0)), second = textOf(packets.packet(1));
    CommentPacket packet;
    if (first.starts_with("\x01vorbis") && second.starts_with("\x03vorbis"))
        packet.front = second.substr(0, 7);
    else if (first.starts_with("OpusHead") && second.starts_with("OpusTags"))
        packet.front = second.substr(0, 8);
    else if (first.starts_with("\x7F"
                               "FLAC") &&
             second.size() > 4 && (second[0] & 0x7F) == 4)
        packet.front = second.substr(0, 4);
    else if (!first.starts_with("Speex   "))
        return std::nullopt;
    auto comment = VorbisComment::parse(std::string_view(second).substr(packet.front.size()));
    if (!comment)
        return std::nullopt;
    packet.comment = std::move(*comment);
    return packet;
}

class OggFormat final : public TagFormat {
public:
    Result<StoredTags> read(const SoundBytes&, const std::filesystem::path& file) const override
    {
        TagLib::FileStream stream(file.c_str(), true);
        OggPackets packets(&stream);
        const auto packet = commentPacket(packets);
        if (!packet)
            return damaged();
        return storedIn(packet->comment);
    }

    std::string entry(std::string_view, std::string_view genre) const override
    {
        return vorbisGenre(genre);
    }

    Result<FileEdit> edit(const SoundBytes&, const GenreFields& fields) const override
    {
        FileEdit edit;
        edit.afterwards = [fields](const std::filesystem::path& copy) -> Result<void> {
            TagLib::FileStream stream(copy.c_str());
            OggPackets packets(&stream);
            auto packet = commentPacket(packets);
            if (!packet)
                return damaged();
            setGenre(packet->comment, fields);
            const std::string bytes = packet->bytes();
            if (bytes.size() > kLargestPacket)
                return failure(ErrorCode::TagsRefused, "",
                               QT_TRANSLATE_NOOP("Detail", "its comments would grow too long"));
            packets.setPacket(1, {bytes.data(), static_cast<unsigned>(bytes.size())});
            if (!packets.save())
                return failure(ErrorCode::TagsRefused, "",
                               QT_TRANSLATE_NOOP("Detail", "its pages can't be arranged anew"));
            return {};
        };
        return edit;
    }

private:
    static tl::unexpected<Error> damaged()
    {
        return failure(ErrorCode::TagsRefused, "",
                       QT_TRANSLATE_NOOP("Detail", "its comments are damaged or unusual"));
    }
};

} // namespace

const TagFormat& oggFormat()
{
    static const OggFormat format;
    return format;
}

} // namespace genrescope
