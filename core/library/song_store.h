// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library_song.h"

#include <memory>
#include <span>

struct sqlite3;

namespace genrescope {

/// The library's songs in an SQLite file. What is put is on the disk when put() returns, whole or
/// not at all; several programs may use the file at once.
///
/// Belongs to one thread at a time.
class SongStore {
public:
    /// Makes the file if it is missing. A file that is damaged, or no database at all, is put aside
    /// as "NAME.damaged": results can be had again by listening.
    /// Errors: WriteFailed; FileUnreadable (a newer program's).
    static Result<SongStore> open(const std::filesystem::path& file);

    SongStore(SongStore&&) noexcept;
    SongStore& operator=(SongStore&&) noexcept;
    ~SongStore();

    /// All of them, by path. Error: FileUnreadable.
    Result<std::vector<LibrarySong>> songs() const;

    /// Adds songs, or takes the place of what is known of their files. Errors: WriteFailed.
    Result<void> put(std::span<const LibrarySong> songs);

    /// Forgets songs; their files are not touched. Errors: WriteFailed.
    Result<void> remove(std::span<const std::filesystem::path> files);

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    using Database = std::unique_ptr<sqlite3, Close>;
    SongStore(std::filesystem::path file, Database database);
    static Result<SongStore> openAsItIs(const std::filesystem::path& file);
    Error writeError() const;

    std::filesystem::path m_file;
    Database m_database;
};

} // namespace genrescope
