// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/vorbis_comment.h"

#include "core/tags/byte_order.h"
#include "core/tags/tag_text.h"

#include <algorithm>
#include <cstddef>

namespace genrescope {

namespace {

/// Takes a text with its length in front; nothing where it would end behind the bytes.
std::optional<std::string> takeText(std::string_view& bytes)
{
    if (bytes.size() < 4)
        return std::nullopt;
    const auto size = static_cast<std::size_t>(fromLittleEndian(bytes.substr(0, 4)));
    bytes.remove_prefix(4);
    if (size > bytes.size())
        return std::nullopt;
    std::string text(bytes.substr(0, size));
    bytes.remove_prefix(size);
    return text;
}

} // namespace

std::optional<VorbisComment> VorbisComment::parse(std::string_view bytes)
{
    VorbisComment parsed;
    auto vendor = takeText(bytes);
    if (!vendor || bytes.size() < 4)
        return std::nullopt;
    parsed.vendor = std::move(*vendor);
    const auto count = fromLittleEndian(bytes.substr(0, 4));
    bytes.remove_prefix(4);
    for (std::uint64_t i = 0; i < count; ++i) {
        auto comment = takeText(bytes);
        if (!comment)
            return std::nullopt;
        parsed.comments.push_back(std::move(*comment));
    }
    parsed.rest = bytes;
    return parsed;
}

std::string VorbisComment::bytes() const
{
    std::string text = littleEndian(vendor.size(), 4) + vendor + littleEndian(comments.size(), 4);
    for (const std::string& comment : comments)
        text += littleEndian(comment.size(), 4) + comment;
    return text + rest;
}

std::vector<std::string> VorbisComment::values(std::string_view name) const
{
    std::vector<std::string> found;
    for (const std::string& comment : comments) {
        if (hasName(comment, name))
            found.push_back(utf8FromTag(std::string_view(comment).substr(name.size() + 1)));
    }
    return found;
}

bool hasName(std::string_view comment, std::string_view name)
{
    return comment.size() > name.size() && comment[name.size()] == '=' &&
           std::ranges::equal(comment.substr(0, name.size()), name, [](char c, char upper) {
               return c == upper || (c >= 'a' && c <= 'z' && c - 'a' + 'A' == upper);
           });
}

} // namespace genrescope
