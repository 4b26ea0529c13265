// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/tag_text.h"

#include "core/tags/byte_order.h"

#include <taglib/id3v1genres.h>

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace genrescope {

namespace {

constexpr int kGenreCount = 192;
constexpr char32_t kReplacement = 0xFFFD;

void append(std::string& text, char32_t letter)
{
    const auto add = [&](char32_t bits) { text += static_cast<char>(bits); };
    if (letter < 0x80) {
        add(letter);
    } else if (letter < 0x800) {
        add(0xC0 | letter >> 6);
        add(0x80 | (letter & 0x3F));
    } else if (letter < 0x10000) {
        add(0xE0 | letter >> 12);
        add(0x80 | (letter >> 6 & 0x3F));
        add(0x80 | (letter & 0x3F));
    } else {
        add(0xF0 | letter >> 18);
        add(0x80 | (letter >> 12 & 0x3F));
        add(0x80 | (letter >> 6 & 0x3F));
        add(0x80 | (letter & 0x3F));
    }
}

/// Takes one letter from the front of UTF-8 text: its number, or U+FFFD and one byte where there is
/// none.
char32_t takeLetter(std::string_view& text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    const std::size_t size = first < 0x80                    ? 1
                             : first >= 0xC2 && first < 0xE0 ? 2
                             : first >= 0xE0 && first < 0xF0 ? 3
                             : first >= 0xF0 && first < 0xF5 ? 4
                                                             : 0;
    char32_t letter = size == 1 ? first : first & (0xFFU >> (size + 1));
    bool isValid = size > 0 && size <= text.size();
    for (std::size_t i = 1; isValid && i < size; ++i) {
        isValid = (byte(i) & 0xC0) == 0x80;
        letter = letter << 6 | (byte(i) & 0x3F);
    }
    // Longer than needed, half of a UTF-16 pair, or beyond Unicode.
    isValid = isValid &&
              !(size == 3 && (letter < 0x800 || (letter >= 0xD800 && letter < 0xE000))) &&
              !(size == 4 && (letter < 0x10000 || letter > 0x10FFFF));
    text.remove_prefix(isValid ? size : 1);
    return isValid ? letter : kReplacement;
}

/// Letters and digits in lower case: "Hip-Hop", "hip hop" and "hiphop" are one.
std::string plain(std::string_view name)
{
    std::string text;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            text += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                 static_cast<signed char>(c) < 0)
            text += c;
    }
    return text;
}

void addOnce(std::vector<std::string>& genres, std::string genre)
{
    if (!genre.empty() && std::ranges::find(genres, genre) == genres.end())
        genres.push_back(std::move(genre));
}

/// The genre that a reference such as "17", "RX" or "CR" stands for; empty where it is none.
std::string referredGenre(std::string_view reference)
{
    if (reference == "RX")
        return "Remix";
    if (reference == "CR")
        return "Cover";
    int number = -1;
    const char* end = reference.data() + reference.size();
    const bool isNumber = !reference.empty() && reference.size() <= 3 && reference[0] != '-' &&
                          std::from_chars(reference.data(), end, number).ptr == end;
    return isNumber ? numberedGenre(number) : std::string();
}

} // namespace

std::string utf8FromLatin1(std::string_view text)
{
    std::string converted;
    for (const char byte : text)
        append(converted, static_cast<unsigned char>(byte));
    return converted;
}

std::string utf8FromUtf16(std::string_view text, bool bigEndianText)
{
    if (text.starts_with("\xFE\xFF") || text.starts_with("\xFF\xFE")) {
        bigEndianText = text[0] == '\xFE';
        text.remove_prefix(2);
    }
    std::string converted;
    const auto unit = [&](std::size_t i) {
        const std::string_view bytes = text.substr(i, 2);
        return static_cast<char32_t>(bigEndianText ? fromBigEndian(bytes)
                                                   : fromLittleEndian(bytes));
    };
    for (std::size_t i = 0; i + 2 <= text.size(); i += 2) {
        const char32_t first = unit(i);
        const bool isPair = first >= 0xD800 && first < 0xDC00 && i + 4 <= text.size() &&
                            unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000;
        if (isPair) {
            append(converted, 0x10000 + ((first - 0xD800) << 10) + (unit(i + 2) - 0xDC00));
            i += 2;
        } else {
            append(converted, first >= 0xD800 && first < 0xE000 ? kReplacement : first);
        }
    }
    return converted;
}

std::string utf8FromTag(std::string_view text)
{
    return isUtf8(text) ? std::string(text) : utf8FromLatin1(text);
}

std::string utf16FromUtf8(std::string_view text)
{
    std::string converted = "\xFF\xFE";
    while (!text.empty()) {
        const char32_t letter = takeLetter(text);
        if (letter < 0x10000) {
            converted += littleEndian(letter, 2);
        } else {
            converted += littleEndian(0xD800 + ((letter - 0x10000) >> 10), 2);
            converted += littleEndian(0xDC00 + ((letter - 0x10000) & 0x3FF), 2);
        }
    }
    return converted;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<signed char>(c) >= 0; });
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const bool isWritten = text.starts_with("\xEF\xBF\xBD"); // U+FFFD itself
        if (takeLetter(text) == kReplacement && !isWritten)
            return false;
    }
    return true;
}

std::string numberedGenre(int number)
{
    return number >= 0 && number < kGenreCount ? TagLib::ID3v1::genre(number).to8Bit(true)
                                               : std::string();
}

int genreNumber(std::string_view name)
{
    const std::string wanted = plain(name);
    for (int number = 0; number < kGenreCount && !wanted.empty(); ++number) {
        if (plain(numberedGenre(number)) == wanted)
            return number;
    }
    return -1;
}

std::vector<std::string> genresOfId3(const std::vector<std::string>& texts)
{
    std::vector<std::string> genres;
    for (std::string_view text : texts) {
        while (text.starts_with('(') && !text.starts_with("((")) {
            const std::size_t end = text.find(')');
            std::string genre = referredGenre(text.substr(1, end == text.npos ? 0 : end - 1));
            if (genre.empty())
                break;
            addOnce(genres, std::move(genre));
            text.remove_prefix(end + 1);
        }
        if (text.starts_with("(("))
            text.remove_prefix(1);
        std::string genre = referredGenre(text);
        addOnce(genres, genre.empty() ? std::string(text) : std::move(genre));
    }
    return genres;
}

std::string genreForTags(std::string_view genre)
{
    if (const int number = genreNumber(genre); number >= 0)
        return numberedGenre(number);
    std::string name(genre);
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z')
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

} // namespace genrescope
