// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tags/genre_field.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// What is needed to put a file's old genre back.
struct TagChange {
    std::int64_t tagging = 0; ///< which batch it belongs to; later ones have higher numbers
    std::filesystem::path file;
    std::vector<std::string> oldGenres; ///< for people
    std::string newGenre;
    GenreFields before;
    GenreFields after;

    bool operator==(const TagChange&) const = default;
};

/// The changes that can be undone, in a file of one JSON object a line, oldest first. It is read
/// anew each time, so that several programs may share it.
class TagJournal {
public:
    explicit TagJournal(std::filesystem::path file);

    const std::filesystem::path& file() const { return m_file; }

    /// All changes. A line that a crash cut off is passed over. No file: no changes.
    /// Errors: FileUnreadable.
    Result<std::vector<TagChange>> changes() const;

    /// Adds a change, on the disk when this returns. Errors: WriteFailed, DiskFull.
    Result<void> add(const TagChange& change);

    /// Takes changes out again. Errors: FileUnreadable, WriteFailed.
    Result<void> remove(const std::vector<TagChange>& done);

private:
    std::filesystem::path m_file;
};

} // namespace genrescope
