// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/playlist.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/dataset/lower_case.h"
#include "core/tags/tag_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLargestPlaylist = std::uintmax_t{16} << 20;
constexpr std::size_t kMostEntries = 200000;
constexpr std::size_t kLongestEntry = 4096; // Linux opens no longer path

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "http" of "http://..."; empty where the entry is no address (RFC 3986, 3.1).
std::string_view scheme(std::string_view entry)
{
    const std::size_t end = entry.find(':');
    if (end == std::string_view::npos || end < 2 || !isLetter(entry[0]))
        return {};
    const bool isName = std::ranges::all_of(entry.substr(0, end), [](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    });
    const bool isFile = lowerCase(entry.substr(0, end)) == "file";
    return isName && (isFile || entry.substr(end).starts_with("://")) ? entry.substr(0, end)
                                                                      : std::string_view();
}

std::string withoutEscapes(std::string_view address)
{
    std::string text;
    for (std::size_t i = 0; i < address.size(); ++i) {
        unsigned value = 0;
        const char* digits = address.data() + i + 1;
        if (address[i] == '%' && i + 2 < address.size() &&
            std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2) {
            text += static_cast<char>(value);
            i += 2;
        } else {
            text += address[i];
        }
    }
    return text;
}

/// The path of a file:// address on this machine (RFC 8089); nothing for one elsewhere.
std::optional<std::string> pathOfAddress(std::string_view address)
{
    address.remove_prefix(std::string_view("file:").size());
    if (address.starts_with("//")) {
        address.remove_prefix(2);
        const std::size_t hostEnd = std::min(address.find('/'), address.size());
        const std::string host = lowerCase(address.substr(0, hostEnd));
        if (!host.empty() && host != "localhost")
            return std::nullopt;
        address.remove_prefix(hostEnd);
    }
    return withoutEscapes(address);
}

/// Where an entry leads: as it stands if there is such a file, else as it was perhaps meant.
fs::path placeOf(const std::string& entry, const fs::path& folder)
{
    std::vector<std::string> readings = {entry};
    if (!isUtf8(entry))
        readings.push_back(utf8FromLatin1(entry));
    for (std::size_t i = readings.size(); i-- > 0;) {
        std::string turned = readings[i];
        std::ranges::replace(turned, '\\', '/'); // written on Windows
        if (turned != readings[i])
            readings.push_back(turned);
    }
    std::error_code ignored;
    for (const std::string& reading : readings) {
        if (fs::exists(folder / reading, ignored))
            return folder / reading;
    }
    return folder / (isUtf8(entry) ? entry : utf8FromLatin1(entry));
}

/// Adds an entry as written to the files or to what is left out.
void add(Playlist& playlist, const std::string& entry, const fs::path& folder)
{
    std::optional<fs::path> place;
    if (const std::string_view name = scheme(entry); lowerCase(name) == "file")
        place = pathOfAddress(entry);
    else if (name.empty() && entry.size() <= kLongestEntry)
        place = placeOf(entry, folder);
    std::error_code ignored;
    const bool isFile = place && place->is_absolute() && place->native().size() <= kLongestEntry &&
                        place->native().find('\0') == std::string::npos && !isPlaylist(*place) &&
                        !fs::is_directory(*place, ignored);
    if (isFile)
        playlist.files.push_back(place->lexically_normal());
    else
        playlist.leftOut.push_back(entry.substr(0, kLongestEntry));
}

std::string_view trimmed(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t");
    const auto last = line.find_last_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : line.substr(first, last - first + 1);
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        if (const std::string_view line = trimmed(text.substr(0, end)); !line.empty())
            lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<std::string> entriesOfM3u(std::string_view text)
{
    std::vector<std::string> entries;
    for (const std::string_view line : linesOf(text)) {
        if (!line.starts_with('#'))
            entries.emplace_back(line);
    }
    return entries;
}

/// The values of File1=, File2=, ... in the order of their numbers.
std::vector<std::string> entriesOfPls(std::string_view text)
{
    constexpr std::string_view kKey = "file";
    std::vector<std::pair<unsigned long, std::string>> numbered;
    for (const std::string_view line : linesOf(text)) {
        unsigned long number = 0;
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos || equals <= kKey.size() ||
            lowerCase(line.substr(0, kKey.size())) != kKey)
            continue;
        const std::string_view digits = trimmed(line.substr(kKey.size(), equals - kKey.size()));
        const char* end = digits.data() + digits.size();
        if (std::from_chars(digits.data(), end, number).ptr == end)
            numbered.emplace_back(number, trimmed(line.substr(equals + 1)));
    }
    std::ranges::stable_sort(numbered, {}, [](const auto& entry) { return entry.first; });
    std::vector<std::string> entries;
    for (auto& entry : numbered)
        entries.push_back(std::move(entry.second));
    return entries;
}

/// A file's place as an M3U line that reads back as the same place.
std::string lineOf(const fs::path& file, const fs::path& folder)
{
    const fs::path relative = file.lexically_relative(folder);
    const bool isBelow = !relative.empty() && *relative.begin() != "..";
    std::string line = (isBelow ? relative : file).string();
    const bool isPlain =
        isUtf8(line) && trimmed(line) == line && scheme(line).empty() &&
        std::ranges::none_of(line, [](char c) { return (c >= 0 && c < ' ') || c == '\\'; });
    if (isPlain)
        return line.starts_with('#') ? "./" + line : line;
    std::string address = "file://";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    for (const char letter : file.string()) {
        const auto byte = static_cast<unsigned char>(letter);
        if (isLetter(letter) || (byte >= '-' && byte <= '9') || letter == '_')
            address += letter;
        else
            address += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return address;
}

} // namespace

bool isPlaylist(const fs::path& file)
{
    const std::string suffix = lowerCase(file.extension().string());
    return suffix == ".m3u" || suffix == ".m3u8" || suffix == ".pls";
}

Result<Playlist> readPlaylist(const fs::path& file)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error); // its error shows in readFile()
    if (!error && size > kLargestPlaylist)
        return failure(ErrorCode::NotAPlaylist, textOf(file),
                       QT_TRANSLATE_NOOP("Detail", "larger than 16 MiB"));
    const auto content = readFile(file);
    if (!content)
        return tl::unexpected(content.error());
    std::string_view text = *content;
    if (text.find('\0') != std::string_view::npos)
        return failure(ErrorCode::NotAPlaylist, textOf(file),
                       QT_TRANSLATE_NOOP("Detail", "binary content"));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);

    const bool isPls = lowerCase(file.extension().string()) == ".pls";
    const auto entries = isPls ? entriesOfPls(text) : entriesOfM3u(text);
    if (entries.size() > kMostEntries)
        return failure(ErrorCode::NotAPlaylist, textOf(file),
                       QT_TRANSLATE_NOOP("Detail", "more than 200,000 entries"));
    const fs::path folder = fs::absolute(file, error).parent_path();
    Playlist playlist;
    for (const std::string& entry : entries)
        add(playlist, entry, folder);
    return playlist;
}

std::string m3u(const std::vector<PlaylistEntry>& entries, const fs::path& folder)
{
    std::string text = "#EXTM3U\n";
    for (const PlaylistEntry& entry : entries) {
        if (!entry.title.empty()) {
            std::string title = entry.title;
            std::ranges::replace_if(
                title, [](char c) { return c == '\r' || c == '\n'; }, ' ');
            const auto seconds = entry.seconds > 0 ? std::llround(entry.seconds) : -1;
            text += "#EXTINF:" + std::to_string(seconds) + "," + title + "\n";
        }
        text += lineOf(entry.file, folder) + "\n";
    }
    return text;
}

} // namespace genrescope
