// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/song_store.h"

#include "core/base/files.h"
#include "core/base/translatable.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <system_error>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr int kSchemaVersion = 1;
constexpr int kPatienceMs = 5000; ///< for another program that writes

constexpr const char* kSchema = R"(
    CREATE TABLE IF NOT EXISTS songs (
        file BLOB PRIMARY KEY, -- a path's bytes, whatever their encoding
        size INTEGER NOT NULL, changed INTEGER NOT NULL, model TEXT NOT NULL,
        artist TEXT NOT NULL, title TEXT NOT NULL, tag_genre TEXT NOT NULL,
        format TEXT NOT NULL, seconds REAL NOT NULL,
        shares TEXT NOT NULL,  -- JSON: [[genre, share], ...], the likeliest first
        doubt INTEGER NOT NULL,
        error INTEGER, error_detail TEXT
    ) WITHOUT ROWID;
    PRAGMA user_version = 1;
)";

constexpr const char* kPut = "INSERT OR REPLACE INTO songs VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)";
constexpr const char* kAll = "SELECT * FROM songs ORDER BY file";
constexpr const char* kRemove = "DELETE FROM songs WHERE file = ?";

/// A statement with its values; numbers count columns from 0, both ways.
class Statement {
public:
    Statement(sqlite3* database, const char* text)
    {
        if (sqlite3_prepare_v2(database, text, -1, &m_statement, nullptr) != SQLITE_OK)
            m_statement = nullptr;
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    explicit operator bool() const { return m_statement != nullptr; }

    void bind(int column, const std::string& text)
    {
        sqlite3_bind_text(m_statement, column + 1, text.data(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
    }
    void bind(int column, const fs::path& path)
    {
        const std::string& bytes = path.native();
        sqlite3_bind_blob(m_statement, column + 1, bytes.data(), static_cast<int>(bytes.size()),
                          SQLITE_TRANSIENT);
    }
    void bind(int column, std::int64_t number)
    {
        sqlite3_bind_int64(m_statement, column + 1, number);
    }
    void bind(int column, double number) { sqlite3_bind_double(m_statement, column + 1, number); }
    void bindNull(int column) { sqlite3_bind_null(m_statement, column + 1); }

    std::string text(int column) const
    {
        const void* bytes = sqlite3_column_blob(m_statement, column);
        const auto count = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
        return bytes != nullptr ? std::string(static_cast<const char*>(bytes), count)
                                : std::string();
    }
    std::int64_t number(int column) const { return sqlite3_column_int64(m_statement, column); }
    double real(int column) const { return sqlite3_column_double(m_statement, column); }
    bool isNull(int column) const
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }

    int step() { return sqlite3_step(m_statement); }
    bool run()
    {
        const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
        sqlite3_reset(m_statement);
        return done;
    }

private:
    sqlite3_stmt* m_statement = nullptr;
};

bool execute(sqlite3* database, const char* text)
{
    return sqlite3_exec(database, text, nullptr, nullptr, nullptr) == SQLITE_OK;
}

/// Takes back what was begun, unless it was committed.
class Transaction {
public:
    explicit Transaction(sqlite3* database)
        : m_database(database)
        , m_isOpen(execute(database, "BEGIN IMMEDIATE"))
    {
    }
    ~Transaction()
    {
        if (m_isOpen)
            execute(m_database, "ROLLBACK");
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    explicit operator bool() const { return m_isOpen; }
    bool commit()
    {
        if (!execute(m_database, "COMMIT"))
            return false;
        m_isOpen = false;
        return true;
    }

private:
    sqlite3* m_database;
    bool m_isOpen;
};

std::string textOf(const std::vector<NamedShare>& shares)
{
    auto list = nlohmann::json::array();
    for (const NamedShare& share : shares)
        list.push_back({share.genre, share.share});
    return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<NamedShare> sharesIn(const std::string& text)
{
    std::vector<NamedShare> shares;
    const auto list = nlohmann::json::parse(text, nullptr, false);
    if (!list.is_array())
        return shares;
    for (const auto& entry : list) {
        if (entry.is_array() && entry.size() == 2 && entry[0].is_string() && entry[1].is_number())
            shares.push_back({entry[0].get<std::string>(), entry[1].get<float>()});
    }
    return shares;
}

void bindSong(Statement& statement, const LibrarySong& song)
{
    statement.bind(0, song.file);
    statement.bind(1, song.sizeBytes);
    statement.bind(2, song.changedNs);
    statement.bind(3, song.model);
    statement.bind(4, song.artist);
    statement.bind(5, song.title);
    statement.bind(6, song.tagGenre);
    statement.bind(7, song.format);
    statement.bind(8, song.seconds);
    statement.bind(9, textOf(song.shares));
    statement.bind(10, static_cast<std::int64_t>(song.doubt));
    if (song.error) {
        statement.bind(11, static_cast<std::int64_t>(song.error->code));
        statement.bind(12, song.error->detail);
    } else {
        statement.bindNull(11);
        statement.bindNull(12);
    }
}

LibrarySong songIn(const Statement& row)
{
    LibrarySong song;
    song.file = row.text(0);
    song.sizeBytes = row.number(1);
    song.changedNs = row.number(2);
    song.model = row.text(3);
    song.artist = row.text(4);
    song.title = row.text(5);
    song.tagGenre = row.text(6);
    song.format = row.text(7);
    song.seconds = row.real(8);
    song.shares = sharesIn(row.text(9));
    const std::int64_t doubt = row.number(10);
    if (doubt > 0 && doubt <= static_cast<std::int64_t>(Doubt::Undecided))
        song.doubt = static_cast<Doubt>(doubt);
    if (!row.isNull(11)) {
        const std::int64_t code = row.number(11);
        const bool isKnown = code >= 0 && code <= static_cast<std::int64_t>(ErrorCode::Unexpected);
        song.error = Error{isKnown ? static_cast<ErrorCode>(code) : ErrorCode::Unexpected,
                           genrescope::textOf(song.file), row.text(12)};
    }
    return song;
}

} // namespace

void SongStore::Close::operator()(sqlite3* database) const
{
    sqlite3_close(database);
}

SongStore::SongStore(fs::path file, Database database)
    : m_file(std::move(file))
    , m_database(std::move(database))
{
}

SongStore::SongStore(SongStore&&) noexcept = default;
SongStore& SongStore::operator=(SongStore&&) noexcept = default;
SongStore::~SongStore() = default;

Result<SongStore> SongStore::openAsItIs(const fs::path& file)
{
    sqlite3* raw = nullptr;
    const int opened =
        sqlite3_open_v2(file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    Database database(raw);
    if (opened != SQLITE_OK)
        return failure(ErrorCode::WriteFailed, textOf(file), sqlite3_errstr(opened));
    sqlite3_busy_timeout(raw, kPatienceMs);
    execute(raw, "PRAGMA journal_mode = WAL");
    execute(raw, "PRAGMA synchronous = NORMAL");
    int version = 0;
    if (Statement asked(raw, "PRAGMA user_version"); asked && asked.step() == SQLITE_ROW)
        version = static_cast<int>(asked.number(0));
    if (version > kSchemaVersion)
        return failure(
            ErrorCode::FileUnreadable, textOf(file),
            QT_TRANSLATE_NOOP("Detail", "a newer Genrescope made it; update Genrescope"));
    if (version < kSchemaVersion && !execute(raw, kSchema)) {
        const int code = sqlite3_errcode(raw);
        const bool damaged = code == SQLITE_NOTADB || code == SQLITE_CORRUPT;
        return failure(damaged ? ErrorCode::FileUnreadable : ErrorCode::WriteFailed, textOf(file),
                       damaged ? "damaged" : sqlite3_errmsg(raw));
    }
    SongStore store(file, std::move(database));
    if (!Statement(raw, kAll) || !store.songs())
        return failure(ErrorCode::FileUnreadable, textOf(file),
                       QT_TRANSLATE_NOOP("Detail", "damaged"));
    return store;
}

Result<SongStore> SongStore::open(const fs::path& file)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error); // what fails shows in the opening
    auto store = openAsItIs(file);
    if (store || store.error().detail != "damaged")
        return store;
    fs::path aside = file;
    aside += ".damaged";
    fs::rename(file, aside, error);
    if (error)
        return failure(ErrorCode::WriteFailed, textOf(file), error.message());
    for (const char* suffix : {"-wal", "-shm"})
        fs::remove(fs::path(file) += suffix, error);
    return openAsItIs(file);
}

Error SongStore::writeError() const
{
    const bool full = sqlite3_errcode(m_database.get()) == SQLITE_FULL;
    return {full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, textOf(m_file),
            sqlite3_errmsg(m_database.get())};
}

Result<std::vector<LibrarySong>> SongStore::songs() const
{
    Statement rows(m_database.get(), kAll);
    std::vector<LibrarySong> songs;
    int state = rows ? rows.step() : SQLITE_ERROR;
    for (; state == SQLITE_ROW; state = rows.step())
        songs.push_back(songIn(rows));
    if (state != SQLITE_DONE)
        return failure(ErrorCode::FileUnreadable, textOf(m_file), sqlite3_errmsg(m_database.get()));
    return songs;
}

Result<void> SongStore::put(std::span<const LibrarySong> songs)
{
    Transaction transaction(m_database.get());
    Statement statement(m_database.get(), kPut);
    if (!transaction || !statement)
        return tl::unexpected(writeError());
    for (const LibrarySong& song : songs) {
        bindSong(statement, song);
        if (!statement.run())
            return tl::unexpected(writeError());
    }
    if (!transaction.commit())
        return tl::unexpected(writeError());
    return {};
}

Result<void> SongStore::remove(std::span<const fs::path> files)
{
    Transaction transaction(m_database.get());
    Statement statement(m_database.get(), kRemove);
    if (!transaction || !statement)
        return tl::unexpected(writeError());
    for (const fs::path& file : files) {
        statement.bind(0, file);
        if (!statement.run())
            return tl::unexpected(writeError());
    }
    if (!transaction.commit())
        return tl::unexpected(writeError());
    return {};
}

} // namespace genrescope
