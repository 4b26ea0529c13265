// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/archive.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/download/gzip_stream.h"
#include "core/download/staging_folder.h"

#include <archive.h>
#include <archive_entry.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <system_error>
#include <vector>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPieceBytes = 1 << 18;
constexpr std::int64_t kFreeBytes = 16'000'000; ///< written before growth is looked at

struct ReaderDeleter {
    void operator()(struct archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<struct archive, ReaderDeleter>;

std::string lastError()
{
    return std::generic_category().message(errno);
}

/// Printable, for messages.
std::string inQuotes(std::string_view name)
{
    std::string text = "'";
    for (char c : name.substr(0, 200))
        text += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
    return text + "'";
}

la_ssize_t readGzip(struct archive* reader, void* user, const void** bytes)
{
    auto& stream = *static_cast<GzipStream*>(user);
    const std::span<const char> piece = stream.read();
    *bytes = piece.data();
    if (*stream.problem() == '\0')
        return static_cast<la_ssize_t>(piece.size());
    archive_set_error(reader, EILSEQ, "%s", stream.problem());
    return ARCHIVE_FATAL;
}

/// Reads what our own downloads may be, and nothing that would start another program.
Reader makeReader()
{
    Reader reader(archive_read_new());
    if (!reader)
        return reader;
    archive_read_support_filter_bzip2(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_filter_zstd(reader.get());
    archive_read_support_format_tar(reader.get());
    archive_read_support_format_zip(reader.get());
    return reader;
}

/// An archive being unpacked.
class Unpacking {
public:
    Unpacking(const fs::path& archive, const fs::path& into, const Hooks& hooks,
              const ArchiveLimits& limits)
        : m_archive(archive)
        , m_into(into)
        , m_hooks(hooks)
        , m_limits(limits)
        , m_gzip(archive)
        , m_piece(kPieceBytes)
    {
    }

    Result<void> run();

private:
    Result<void> unpack(struct archive_entry* entry);
    Result<void> writeContent(const fs::path& path, const std::string& name);
    Result<void> checkGrowth();
    Result<void> readToTheEnd();
    Result<void> lookUp(); ///< reports progress, hears a stop
    tl::unexpected<Error> damaged() const
    {
        const char* why = archive_error_string(m_reader.get());
        return failure(ErrorCode::ArchiveDamaged, textOf(m_archive),
                       why ? why : QT_TRANSLATE_NOOP("Detail", "unknown content"));
    }
    tl::unexpected<Error> refused(const std::string& why) const
    {
        return failure(ErrorCode::ArchiveRefused, textOf(m_archive), why);
    }
    std::int64_t bytesRead()
    {
        return m_gzip.isGzip() ? m_gzip.bytesRead() : archive_filter_bytes(m_reader.get(), -1);
    }

    const fs::path& m_archive;
    const fs::path& m_into;
    const Hooks& m_hooks;
    const ArchiveLimits& m_limits;
    GzipStream m_gzip; ///< outlives the reader
    Reader m_reader = makeReader();
    std::vector<char> m_piece;
    std::size_t m_archiveBytes = 0;
    std::int64_t m_bytesWritten = 0;
    std::int64_t m_entries = 0;
    std::int64_t m_files = 0;
};

Result<void> Unpacking::lookUp()
{
    if (m_hooks.stop.stop_requested())
        return failure(ErrorCode::Cancelled, textOf(m_archive));
    m_hooks.progressed(
        std::min(static_cast<std::size_t>(std::max<std::int64_t>(bytesRead(), 0)), m_archiveBytes),
        m_archiveBytes);
    return {};
}

Result<void> Unpacking::checkGrowth()
{
    if (m_bytesWritten > m_limits.bytes)
        return refused("it unpacks to more than " + std::to_string(m_limits.bytes / 1'000'000) +
                       " MB");
    if (static_cast<double>(m_bytesWritten - kFreeBytes) >
        m_limits.growth * static_cast<double>(bytesRead()))
        return refused("it unpacks to more than " +
                       std::to_string(static_cast<int>(m_limits.growth)) + " times its size");
    return {};
}

Result<void> Unpacking::writeContent(const fs::path& path, const std::string& name)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (file < 0 && errno == EEXIST)
        return refused("it holds " + inQuotes(name) + " twice");
    if (file < 0)
        return failure(ErrorCode::WriteFailed, textOf(path), lastError());

    Result<void> result;
    while (result) {
        const la_ssize_t count = archive_read_data(m_reader.get(), m_piece.data(), m_piece.size());
        if (count == 0)
            break;
        if (count < 0) {
            result = damaged();
            break;
        }
        m_bytesWritten += count;
        if (result = checkGrowth(); !result)
            break;
        for (la_ssize_t done = 0; done < count && result;) {
            const ssize_t written =
                ::write(file, m_piece.data() + done, static_cast<std::size_t>(count - done));
            if (written >= 0)
                done += written;
            else if (errno == ENOSPC)
                result = failure(ErrorCode::DiskFull, textOf(m_into.parent_path()), lastError());
            else if (errno != EINTR)
                result = failure(ErrorCode::WriteFailed, textOf(path), lastError());
        }
        if (result)
            result = lookUp();
    }
    ::close(file);
    return result;
}

Result<void> Unpacking::unpack(struct archive_entry* entry)
{
    const char* text = archive_entry_pathname(entry);
    if (text == nullptr) // not in the letters of the present locale
        text = archive_entry_pathname_utf8(entry);
    if (text == nullptr)
        return refused(QT_TRANSLATE_NOOP("Detail", "it holds a file without a readable name"));
    const std::string name = text;
    if (const std::string_view problem = entryProblem(name); !problem.empty())
        return refused(inQuotes(name) + " " + std::string(problem));
    if (++m_entries > m_limits.entries)
        return refused("it holds more than " + std::to_string(m_limits.entries) + " files");
    if (archive_entry_hardlink(entry) != nullptr || archive_entry_filetype(entry) == AE_IFLNK)
        return refused(inQuotes(name) + " is a link");
    if (archive_entry_is_encrypted(entry) > 0)
        return refused(inQuotes(name) + " is encrypted");

    const fs::path path = m_into / fs::path(name).relative_path();
    std::error_code error;
    if (archive_entry_filetype(entry) == AE_IFDIR) {
        fs::create_directories(path, error);
        return error ? failure(ErrorCode::WriteFailed, textOf(path), error.message())
                     : Result<void>();
    }
    if (archive_entry_filetype(entry) != AE_IFREG)
        return refused(inQuotes(name) + " is a device or another special file");
    fs::create_directories(path.parent_path(), error); // what fails here shows when it is written
    ++m_files;
    return writeContent(path, name);
}

/// The checksum stands behind the filling that ends a tar.
Result<void> Unpacking::readToTheEnd()
{
    while (true) {
        const std::size_t count = m_gzip.read().size();
        if (*m_gzip.problem() != '\0')
            return failure(ErrorCode::ArchiveDamaged, textOf(m_archive), m_gzip.problem());
        if (count == 0)
            return {};
        m_bytesWritten += static_cast<std::int64_t>(count);
        if (const auto fine = checkGrowth(); !fine)
            return fine;
    }
}

Result<void> Unpacking::run()
{
    std::error_code error;
    m_archiveBytes = static_cast<std::size_t>(fs::file_size(m_archive, error));
    // Sound hardly shrinks in an archive: with less space than this the end is sure.
    const fs::space_info space = fs::space(m_into, error);
    if (!error && space.available < m_archiveBytes)
        return failure(ErrorCode::DiskFull, textOf(m_into.parent_path()),
                       std::to_string(m_archiveBytes / 1'000'000 + 1) + " MB needed, " +
                           std::to_string(space.available / 1'000'000) + " MB free");

    if (!m_reader)
        return failure(ErrorCode::Unexpected, textOf(m_archive),
                       QT_TRANSLATE_NOOP("Detail", "no memory"));
    const int opened =
        m_gzip.isGzip()
            ? archive_read_open(m_reader.get(), &m_gzip, nullptr, readGzip, nullptr)
            : archive_read_open_filename(m_reader.get(), m_archive.c_str(), kPieceBytes);
    if (opened != ARCHIVE_OK)
        return damaged();
    while (true) {
        struct archive_entry* entry = nullptr;
        const int status = archive_read_next_header(m_reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            break;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return damaged();
        if (const auto unpacked = unpack(entry); !unpacked)
            return unpacked;
        if (const auto goesOn = lookUp(); !goesOn)
            return goesOn;
    }
    if (m_files == 0)
        return failure(ErrorCode::ArchiveDamaged, textOf(m_archive),
                       QT_TRANSLATE_NOOP("Detail", "no files in it"));
    return m_gzip.isGzip() ? readToTheEnd() : Result<void>();
}

} // namespace

Result<void> unpackArchive(const fs::path& archive, const fs::path& folder, const Hooks& hooks,
                           const ArchiveLimits& limits)
{
    std::error_code ignored;
    if (!fs::exists(archive, ignored))
        return failure(ErrorCode::FileMissing, textOf(archive));
    if (!fs::is_regular_file(archive, ignored)) // a pipe would keep us waiting
        return failure(ErrorCode::FileUnreadable, textOf(archive),
                       QT_TRANSLATE_NOOP("Detail", "not a regular file"));
    auto staging = StagingFolder::make(folder);
    if (!staging)
        return tl::unexpected(staging.error());
    if (const auto unpacked = Unpacking(archive, staging->path(), hooks, limits).run(); !unpacked)
        return unpacked;
    return staging->finish();
}

} // namespace genrescope
