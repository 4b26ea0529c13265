// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/id3v2_tag.h"

#include "core/tags/byte_order.h"
#include "core/tags/tag_text.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace genrescope {

namespace {

constexpr std::size_t kHeaderBytes = 10;
constexpr std::size_t kLargestTag = std::size_t{64} << 20; // far above any picture's

/// A number whose bytes hold 7 bits each, so that none of them looks like sound.
std::size_t fromSyncSafe(std::string_view bytes)
{
    std::size_t value = 0;
    for (const char byte : bytes)
        value = value << 7 | (static_cast<unsigned char>(byte) & 0x7F);
    return value;
}

std::string syncSafe(std::size_t value)
{
    std::string bytes(4, '\0');
    for (std::size_t i = 4; i-- > 0; value >>= 7)
        bytes[i] = static_cast<char>(value & 0x7F);
    return bytes;
}

std::string withoutUnsynchronisation(std::string_view bytes)
{
    std::string plain;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        plain += bytes[i];
        if (bytes[i] == '\xFF' && i + 1 < bytes.size() && bytes[i + 1] == '\0')
            ++i;
    }
    return plain;
}

std::string unsynchronise(std::string_view bytes)
{
    std::string safe;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        safe += bytes[i];
        const bool isLast = i + 1 == bytes.size();
        if (bytes[i] == '\xFF' &&
            (isLast || bytes[i + 1] == '\0' || static_cast<unsigned char>(bytes[i + 1]) >= 0xE0))
            safe += '\0';
    }
    return safe;
}

std::size_t idSize(int version)
{
    return version == 2 ? 3 : 4;
}

std::size_t frameHeaderSize(int version)
{
    return version == 2 ? 6 : 10;
}

bool isFrameId(std::string_view id)
{
    return std::ranges::all_of(id, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' '; // iTunes pads with it
    });
}

/// Whether frames may go on with `rest`: with another one, with padding or with the end.
bool isFrameBorder(std::string_view rest, int version)
{
    return rest.empty() || rest[0] == '\0' ||
           (rest.size() > frameHeaderSize(version) && isFrameId(rest.substr(0, idSize(version))));
}

/// The length of the frame at the front, its header included; 0 where it has no possible one.
std::size_t frameSize(std::string_view rest, int version)
{
    const std::size_t header = frameHeaderSize(version);
    if (rest.size() < header || !isFrameId(rest.substr(0, idSize(version))))
        return 0;
    const std::string_view field = rest.substr(idSize(version), version == 2 ? 3 : 4);
    const auto fits = [&](std::size_t size) {
        return size <= rest.size() - header && isFrameBorder(rest.substr(header + size), version);
    };
    const auto plain = static_cast<std::size_t>(fromBigEndian(field));
    if (version == 4 && fits(fromSyncSafe(field)))
        return header + fromSyncSafe(field);
    return fits(plain) ? header + plain : 0; // in version 4 by old versions of iTunes
}

/// A frame's content without what its flags put in front; nothing where it is not plain.
std::optional<std::string> content(std::string_view frame, const Id3v2Tag& tag)
{
    std::string_view bytes = frame.substr(frameHeaderSize(tag.version));
    if (tag.version == 2)
        return std::string(bytes);
    const auto flags = static_cast<unsigned char>(frame[9]);
    const bool isVersion3 = tag.version == 3;
    if (flags & (isVersion3 ? 0xC0 : 0x0C)) // compressed or encrypted
        return std::nullopt;
    const std::size_t grouping = flags & (isVersion3 ? 0x20 : 0x40) ? 1 : 0;
    const std::size_t length = !isVersion3 && (flags & 0x01) ? 4 : 0;
    bytes.remove_prefix(std::min(bytes.size(), grouping + length));
    const bool isSafe = !isVersion3 && ((flags & 0x02) || tag.unsynchronised);
    return isSafe ? withoutUnsynchronisation(bytes) : std::string(bytes);
}

/// The texts in a text frame's content, which begins with the number of their encoding.
std::vector<std::string> decodedTexts(std::string_view content)
{
    if (content.empty() || content[0] < 0 || content[0] > 3)
        return {};
    const int encoding = content[0];
    const std::size_t unit = encoding == 1 || encoding == 2 ? 2 : 1;
    content.remove_prefix(1);
    bool isBigEndian = encoding == 2; // the first text's mark may stand for all
    if (encoding == 1)
        isBigEndian = content.starts_with("\xFE\xFF");

    std::vector<std::string> texts;
    while (true) {
        std::size_t end = 0;
        while (end + unit <= content.size() &&
               content.substr(end, unit) != std::string_view("\0\0", unit))
            end += unit;
        const std::string_view text = content.substr(0, end);
        texts.push_back(encoding == 0   ? utf8FromLatin1(text)
                        : encoding == 3 ? utf8FromTag(text)
                                        : utf8FromUtf16(text, isBigEndian));
        if (end + unit > content.size())
            break;
        content.remove_prefix(end + unit);
    }
    while (texts.size() > 1 && texts.back().empty()) // what ends the last one
        texts.pop_back();
    return texts;
}

/// Version 2's name of a frame that versions 3 and 4 call `id`.
std::string_view shortId(std::string_view id)
{
    constexpr std::pair<std::string_view, std::string_view> kNames[] = {
        {"TCON", "TCO"}, {"TIT2", "TT2"}, {"TPE1", "TP1"}, {"TALB", "TAL"}};
    const auto* found =
        std::ranges::find(kNames, id, &std::pair<std::string_view, std::string_view>::first);
    assert(found != std::end(kNames));
    return found->second;
}

} // namespace

std::size_t id3v2Size(std::string_view beginning)
{
    if (beginning.size() < kHeaderBytes || !beginning.starts_with("ID3"))
        return 0;
    const bool hasFooter = beginning[3] == 4 && (beginning[5] & 0x10);
    return kHeaderBytes + fromSyncSafe(beginning.substr(6, 4)) + (hasFooter ? kHeaderBytes : 0);
}

std::optional<Id3v2Tag> Id3v2Tag::parse(std::string_view bytes)
{
    const std::size_t size = id3v2Size(bytes);
    if (size == 0 || size > std::min(bytes.size(), kLargestTag) || bytes[3] < 2 || bytes[3] > 4)
        return std::nullopt;
    Id3v2Tag tag;
    tag.version = bytes[3];
    const auto flags = static_cast<unsigned char>(bytes[5]);
    tag.unsynchronised = flags & 0x80;
    if (tag.version == 2 && (flags & 0x40)) // compressed, in a way that was never defined
        return std::nullopt;

    std::string body(bytes.substr(kHeaderBytes, fromSyncSafe(bytes.substr(6, 4))));
    if (tag.unsynchronised && tag.version < 4)
        body = withoutUnsynchronisation(body);
    std::string_view rest = body;
    if (tag.version > 2 && (flags & 0x40)) {
        if (rest.size() < 4)
            return std::nullopt;
        const std::size_t extended =
            tag.version == 3 ? 4 + static_cast<std::size_t>(fromBigEndian(rest.substr(0, 4)))
                             : fromSyncSafe(rest.substr(0, 4));
        if (extended > rest.size())
            return std::nullopt;
        rest.remove_prefix(extended);
    }
    while (!rest.empty() && rest[0] != '\0') {
        const std::size_t count = frameSize(rest, tag.version);
        if (count == 0)
            return std::nullopt;
        tag.frames.emplace_back(rest.substr(0, count));
        rest.remove_prefix(count);
    }
    const bool isPadding = std::ranges::all_of(rest, [](char c) { return c == '\0'; });
    return isPadding ? std::optional(tag) : std::nullopt;
}

std::string Id3v2Tag::bytes(std::size_t size) const
{
    if (frames.empty())
        return {};
    std::string body;
    for (const std::string& frame : frames)
        body += frame;
    if (unsynchronised && version < 4)
        body = unsynchronise(body);
    body.resize(std::max(body.size(), size - std::min(size, kHeaderBytes)));
    assert(body.size() < std::size_t{1} << 28); // what its header can say
    const std::string flags(1, unsynchronised ? '\x80' : '\0');
    return "ID3" + std::string{static_cast<char>(version), '\0'} + flags + syncSafe(body.size()) +
           body;
}

std::string_view Id3v2Tag::frameId(std::string_view frame) const
{
    return frame.substr(0, idSize(version));
}

std::vector<std::string> Id3v2Tag::texts(std::string_view id) const
{
    const std::string_view wanted = version == 2 ? shortId(id) : id;
    const auto frame = std::ranges::find_if(
        frames, [&](const std::string& candidate) { return frameId(candidate) == wanted; });
    const auto bytes = frame != frames.end() ? content(*frame, *this) : std::nullopt;
    return bytes ? decodedTexts(*bytes) : std::vector<std::string>();
}

std::string Id3v2Tag::genreFrame(std::string_view genre) const
{
    const std::string text = isAscii(genre) ? '\0' + std::string(genre)
                             : version == 4 ? '\3' + std::string(genre)
                                            : '\1' + utf16FromUtf8(genre);
    if (version == 2)
        return "TCO" + bigEndian(text.size(), 3) + text;
    const std::string size = version == 4 ? syncSafe(text.size()) : bigEndian(text.size(), 4);
    return "TCON" + size + std::string(2, '\0') + text;
}

bool Id3v2Tag::isGenre(std::string_view frame) const
{
    return frameId(frame) == (version == 2 ? "TCO" : "TCON");
}

} // namespace genrescope
