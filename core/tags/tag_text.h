// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// Text of tags as UTF-8. What can't be decoded becomes U+FFFD.
std::string utf8FromLatin1(std::string_view text);
std::string utf8FromUtf16(std::string_view text, bool bigEndian); ///< a mark at its front decides
std::string utf8FromTag(std::string_view text); ///< UTF-8 if it is that, else taken for Latin-1

/// UTF-16, little-endian, with its mark in front.
std::string utf16FromUtf8(std::string_view text);

bool isAscii(std::string_view text);
bool isUtf8(std::string_view text);

/// The name of one of ID3v1's genres, which Winamp continued to 191; empty beyond.
std::string numberedGenre(int number);

/// The number of the genre of this name, upper or lower case; -1 where it has none.
int genreNumber(std::string_view name);

/// What an ID3v2 genre text means: "(17)", "17", "(17)Rock" and "Rock" are all Rock;
/// "(4)(9)Eurodisco" is three genres (ID3v2.3, 4.2.1, TCON).
std::vector<std::string> genresOfId3(const std::vector<std::string>& texts);

/// How taggers write the genre that a model calls e.g. "hiphop": as in ID3v1's list where it is one
/// of those ("Hip-Hop"), else with a capital letter.
std::string genreForTags(std::string_view genre);

} // namespace genrescope
