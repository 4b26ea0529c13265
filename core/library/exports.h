// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library_song.h"

#include <span>
#include <string>

namespace genrescope {

/// The library as other programs read it. One row a song: file, artist, title, genre, confidence,
/// doubt, second, second_confidence, tag_genre, seconds, format, error; RFC 4180, UTF-8.
std::string libraryCsv(std::span<const LibrarySong> songs);

/// {"songs": [{the same, and "probabilities": {genre: share}}]}; what is not there is null.
std::string libraryJson(std::span<const LibrarySong> songs);

/// One line of a CSV file: fields with commas, quotes or line breaks in them are quoted.
std::string csvLine(std::span<const std::string> fields);

/// Writes one extended M3U a genre into the folder, "jazz.m3u8" for its songs, the surest first;
/// songs that are in doubt are in "not sure.m3u8". Returns the files. Errors: WriteFailed.
Result<std::vector<std::filesystem::path>> writeGenrePlaylists(std::span<const LibrarySong> songs,
                                                               const std::filesystem::path& folder);

/// All of these into one folder: library.csv, library.json and the playlists. Returns the files.
/// Errors: WriteFailed.
Result<std::vector<std::filesystem::path>> writeLibrary(std::span<const LibrarySong> songs,
                                                        const std::filesystem::path& folder);

} // namespace genrescope
