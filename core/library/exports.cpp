// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/exports.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/library/playlist.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

namespace genrescope {

namespace {

using nlohmann::json;

constexpr std::array kColumns = {"file",       "artist",  "title",  "genre",
                                 "confidence", "doubt",   "second", "second_confidence",
                                 "tag_genre",  "seconds", "format", "error"};

std::string text(double value, const char* form)
{
    char written[32];
    std::snprintf(written, sizeof written, form, value);
    return written;
}

std::string genreAt(const LibrarySong& song, std::size_t place)
{
    return place < song.shares.size() ? song.shares[place].genre : std::string();
}

std::string shareAt(const LibrarySong& song, std::size_t place)
{
    return place < song.shares.size() ? text(static_cast<double>(song.shares[place].share), "%.4f")
                                      : std::string();
}

json orNull(const std::string& value)
{
    return value.empty() ? json(nullptr) : json(value);
}

/// A genre as the name of a file in any folder.
std::string fileName(std::string genre)
{
    std::ranges::replace_if(
        genre, [](char c) { return (c >= 0 && c < ' ') || c == '/' || c == '\\' || c == ':'; },
        '_');
    return (genre.starts_with('.') ? "_" + genre : genre) + ".m3u8";
}

} // namespace

std::string csvLine(std::span<const std::string> fields)
{
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        line += i > 0 ? "," : "";
        if (fields[i].find_first_of(",\"\r\n") == std::string::npos) {
            line += fields[i];
            continue;
        }
        line += '"';
        for (const char c : fields[i])
            line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line + "\r\n";
}

std::string libraryCsv(std::span<const LibrarySong> songs)
{
    const std::vector<std::string> names(kColumns.begin(), kColumns.end());
    std::string csv = csvLine(names);
    for (const LibrarySong& song : songs) {
        const std::vector<std::string> fields = {
            textOf(song.file), song.artist,
            song.title,        genreAt(song, 0),
            shareAt(song, 0),  std::string(nameOf(song.doubt)),
            genreAt(song, 1),  shareAt(song, 1),
            song.tagGenre,     song.error ? std::string() : text(song.seconds, "%.1f"),
            song.format,       song.error ? sentence(*song.error) : std::string()};
        csv += csvLine(fields);
    }
    return csv;
}

std::string libraryJson(std::span<const LibrarySong> songs)
{
    std::string text = "{\"songs\": ["; // song by song: a library may have a million
    for (const LibrarySong& song : songs) {
        json probabilities = song.error ? json(nullptr) : json::object();
        for (const NamedShare& share : song.shares)
            probabilities[share.genre] = share.share;
        const auto share = [&](std::size_t place) {
            return place < song.shares.size() ? json(song.shares[place].share) : json(nullptr);
        };
        const json object = {{"file", textOf(song.file)},
                             {"artist", orNull(song.artist)},
                             {"title", orNull(song.title)},
                             {"genre", orNull(genreAt(song, 0))},
                             {"confidence", share(0)},
                             {"doubt", orNull(std::string(nameOf(song.doubt)))},
                             {"second", orNull(genreAt(song, 1))},
                             {"second_confidence", share(1)},
                             {"tag_genre", orNull(song.tagGenre)},
                             {"seconds", song.error ? json(nullptr) : json(song.seconds)},
                             {"format", orNull(song.format)},
                             {"error", song.error ? json(sentence(*song.error)) : json(nullptr)},
                             {"probabilities", std::move(probabilities)}};
        text += &song == &songs.front() ? "\n" : ",\n";
        text += textOf(object);
    }
    return text + "\n]}\n";
}

Result<std::vector<std::filesystem::path>> writeLibrary(std::span<const LibrarySong> songs,
                                                        const std::filesystem::path& folder)
{
    const auto csv = folder / "library.csv", document = folder / "library.json";
    return writeFile(csv, libraryCsv(songs))
        .and_then([&] { return writeFile(document, libraryJson(songs)); })
        .and_then([&] { return writeGenrePlaylists(songs, folder); })
        .map([&](std::vector<std::filesystem::path> lists) {
            lists.insert(lists.begin(), {csv, document});
            return lists;
        });
}

Result<std::vector<std::filesystem::path>> writeGenrePlaylists(std::span<const LibrarySong> songs,
                                                               const std::filesystem::path& folder)
{
    std::map<std::string, std::vector<const LibrarySong*>> lists;
    for (const LibrarySong& song : songs) {
        if (!song.shares.empty())
            lists[fileName(song.doubt == Doubt::None ? song.shares.front().genre : "not sure")]
                .push_back(&song);
    }
    std::vector<std::filesystem::path> written;
    for (auto& [name, members] : lists) {
        std::ranges::stable_sort(members, std::greater(), [](const LibrarySong* song) {
            return song->shares.front().share;
        });
        std::vector<PlaylistEntry> entries;
        for (const LibrarySong* song : members) {
            const std::string title = song->artist.empty() || song->title.empty()
                                          ? song->title
                                          : song->artist + " - " + song->title;
            entries.push_back({song->file, title, song->seconds});
        }
        written.push_back(folder / name);
        if (const auto done = writeFile(written.back(), m3u(entries, folder)); !done)
            return tl::unexpected(done.error());
    }
    return written;
}

} // namespace genrescope
