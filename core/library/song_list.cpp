// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/song_list.h"

#include "core/base/files.h"
#include "core/dataset/lower_case.h"
#include "core/dataset/sound_files.h"
#include "core/library/playlist.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <system_error>
#include <unordered_set>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes a number from the front of `text`, without the zeros before it.
std::string_view takeNumber(std::string_view& text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    std::string_view number = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(number.size());
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

/// -1, 0 or 1, as `a` comes before, beside or after `b`.
int naturally(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a[0]) && isDigit(b[0])) {
            const std::string_view x = takeNumber(a), y = takeNumber(b);
            if (x != y)
                return x.size() != y.size() ? (x.size() < y.size() ? -1 : 1) : (x < y ? -1 : 1);
            continue;
        }
        // A folder's content stands together: nothing comes before the separator.
        const auto rank = [](char c) {
            return c == '/' ? 0 : static_cast<unsigned char>(lowerCase({&c, 1})[0]) + 1;
        };
        if (rank(a[0]) != rank(b[0]))
            return rank(a[0]) < rank(b[0]) ? -1 : 1;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() ? (b.empty() ? 0 : -1) : 1;
}

class Collector {
public:
    void add(const fs::path& named)
    {
        std::error_code error;
        if (fs::is_directory(named, error))
            addFolder(named);
        else if (isPlaylist(named))
            addPlaylist(named);
        else
            addFile(named);
    }

    SongList take() { return std::move(m_list); }

private:
    void addFile(const fs::path& file)
    {
        std::error_code error;
        fs::path place = fs::absolute(file, error).lexically_normal();
        if (m_known.insert(place.native()).second)
            m_list.files.push_back(std::move(place));
    }

    void addFolder(const fs::path& folder)
    {
        auto found = findSoundFiles(folder);
        if (!found) {
            m_list.leftOut.push_back(found.error());
            return;
        }
        for (auto& [path, reason] : found->faults) {
            if (reason.code == ErrorCode::FolderUnreadable)
                m_list.leftOut.push_back(std::move(reason));
            else
                found->files.push_back(std::move(path)); // whoever listens tells what is wrong
        }
        std::ranges::sort(found->files, [](const fs::path& a, const fs::path& b) {
            return naturalOrder(a.native(), b.native());
        });
        for (const fs::path& file : found->files)
            addFile(folder / file);
    }

    void addPlaylist(const fs::path& file)
    {
        const auto playlist = readPlaylist(file);
        if (!playlist) {
            m_list.leftOut.push_back(playlist.error());
            return;
        }
        for (const fs::path& entry : playlist->files)
            addFile(entry);
        for (const std::string& entry : playlist->leftOut)
            m_list.leftOut.push_back({ErrorCode::NotASong, entry, textOf(file)});
    }

    SongList m_list;
    std::unordered_set<std::string> m_known;
};

} // namespace

bool naturalOrder(std::string_view a, std::string_view b)
{
    const int order = naturally(a, b);
    return order != 0 ? order < 0 : a < b; // "01" and "1" must have an order too
}

SongList songsOf(const std::vector<fs::path>& named)
{
    Collector collector;
    for (const fs::path& path : named)
        collector.add(path);
    return collector.take();
}

} // namespace genrescope
