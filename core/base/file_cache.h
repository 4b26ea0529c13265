// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace genrescope {

/// Contents kept by key in a folder, a file each, until they are too many: then those go that were
/// not used for longest.
///
/// Nothing here ever fails: what can't be read or is damaged is not there, what can't be written is
/// not kept. Any number of threads and programs may use one folder at a time; whoever looks finds
/// all of a content or nothing.
class FileCache {
public:
    /// `folder`: made when something is kept; empty: keeps nothing.
    FileCache(std::filesystem::path folder, std::int64_t maxBytes);

    const std::filesystem::path& folder() const { return m_folder; }

    std::optional<std::string> find(std::string_view key) const;
    void keep(std::string_view key, std::string_view content) const;

    /// Lets the oldest go where all together are larger than allowed. keep() does this itself, but
    /// not each time.
    void trim() const;

    /// Where a key's content lies or would lie.
    std::filesystem::path fileOf(std::string_view key) const;

private:
    std::filesystem::path m_folder;
    std::int64_t m_maxBytes;
    mutable std::atomic<std::int64_t> m_bytesUntilTrim;
};

} // namespace genrescope
