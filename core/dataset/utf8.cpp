// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/utf8.h"

#include <cstddef>

namespace genrescope {

namespace {

/// The letter at the beginning of `text` and its length in bytes; 0 bytes where there is none.
struct Letter {
    char32_t value = 0;
    std::size_t bytes = 0;
};

Letter letterAt(std::string_view text)
{
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000}; // by length: no longer form counts
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80           ? 1
                               : (first >> 5) == 0x6  ? 2
                               : (first >> 4) == 0xE  ? 3
                               : (first >> 3) == 0x1E ? 4
                                                      : 0;
    if (length == 0 || length > text.size())
        return {};
    char32_t value = length == 1 ? first : first & (0x7Fu >> length);
    for (const char byte : text.substr(1, length - 1)) {
        const auto next = static_cast<unsigned char>(byte);
        if ((next >> 6) != 0x2)
            return {};
        value = value << 6 | (next & 0x3Fu);
    }
    const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    return value < least[length] || value > 0x10FFFF || isSurrogate ? Letter()
                                                                    : Letter{value, length};
}

} // namespace

std::u32string utf8Letters(std::string_view text)
{
    std::u32string letters;
    while (!text.empty()) {
        const Letter letter = letterAt(text);
        letters += letter.bytes == 0 ? U'\uFFFD' : letter.value;
        text.remove_prefix(letter.bytes == 0 ? 1 : letter.bytes);
    }
    return letters;
}

std::string wellFormedUtf8(std::string_view text)
{
    std::string wellFormed;
    while (!text.empty()) {
        const Letter letter = letterAt(text);
        wellFormed += letter.bytes == 0 ? "\xEF\xBF\xBD" : text.substr(0, letter.bytes);
        text.remove_prefix(letter.bytes == 0 ? 1 : letter.bytes);
    }
    return wellFormed;
}

} // namespace genrescope
