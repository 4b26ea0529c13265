// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/partial_file.h"

#include "core/base/files.h"
#include "core/base/translatable.h"

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

std::string lastError()
{
    return std::generic_category().message(errno);
}

/// What is not an origin reads as one that fits no download.
DownloadOrigin originIn(const std::string& text)
{
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, /*allow_exceptions*/ false);
    DownloadOrigin origin;
    if (!json.is_object() || !json.contains("url") || !json["url"].is_string())
        return origin;
    origin.url = json["url"];
    if (json.contains("validator") && json["validator"].is_string())
        origin.validator = json["validator"];
    if (json.contains("bytes") && json["bytes"].is_number_integer())
        origin.bytes = json["bytes"];
    return origin;
}

} // namespace

PartialFile::PartialFile(fs::path finished, int descriptor)
    : m_finished(std::move(finished))
    , m_descriptor(descriptor)
{
}

PartialFile::PartialFile(PartialFile&& other) noexcept
    : m_finished(std::move(other.m_finished))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
    , m_origin(std::move(other.m_origin))
{
}

PartialFile& PartialFile::operator=(PartialFile&& other) noexcept
{
    std::swap(m_finished, other.m_finished);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_size, other.m_size);
    std::swap(m_origin, other.m_origin);
    return *this;
}

PartialFile::~PartialFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

fs::path PartialFile::part() const
{
    return m_finished.string() + ".part";
}

fs::path PartialFile::note() const
{
    return m_finished.string() + ".part.json";
}

Result<PartialFile> PartialFile::open(const fs::path& finished)
{
    std::error_code ignored; // a folder that could not be made shows when the file is opened
    if (finished.has_parent_path())
        fs::create_directories(finished.parent_path(), ignored);

    PartialFile file(finished, -1);
    file.m_descriptor =
        ::open(file.part().c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (file.m_descriptor < 0)
        return failure(ErrorCode::WriteFailed, textOf(file.part()), lastError());
    if (::flock(file.m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return failure(ErrorCode::WriteFailed, textOf(file.part()),
                       QT_TRANSLATE_NOOP("Detail", "another program is downloading it"));
    const off_t end = ::lseek(file.m_descriptor, 0, SEEK_END);
    if (end < 0)
        return failure(ErrorCode::WriteFailed, textOf(file.part()), lastError());
    file.m_size = end;

    if (const auto text = readFile(file.note()))
        file.m_origin = originIn(*text);
    if (file.m_origin.url.empty())
        if (const auto emptied = file.empty(); !emptied)
            return tl::unexpected(emptied.error());
    return file;
}

Result<void> PartialFile::setOrigin(const DownloadOrigin& origin)
{
    if (origin == m_origin)
        return {};
    m_origin = origin;
    const nlohmann::json json = {
        {"url", origin.url}, {"validator", origin.validator}, {"bytes", origin.bytes}};
    return writeFile(note(), json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

Result<void> PartialFile::empty()
{
    if (::ftruncate(m_descriptor, 0) != 0 || ::lseek(m_descriptor, 0, SEEK_SET) != 0)
        return failure(ErrorCode::WriteFailed, textOf(part()), lastError());
    m_size = 0;
    return {};
}

Result<void> PartialFile::append(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(ErrorCode::WriteFailed, textOf(part()), lastError());
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        m_size += count;
    }
    return {};
}

Result<void> PartialFile::finish()
{
    if (::fsync(m_descriptor) != 0 || ::rename(part().c_str(), m_finished.c_str()) != 0)
        return failure(ErrorCode::WriteFailed, textOf(m_finished), lastError());
    std::error_code ignored; // a note without its part does no harm
    fs::remove(note(), ignored);
    return {};
}

} // namespace genrescope
