// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/staging_folder.h"

#include "core/base/files.h"
#include "core/base/translatable.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

std::string lastError()
{
    return std::generic_category().message(errno);
}

} // namespace

StagingFolder::StagingFolder(const fs::path& folder)
    : m_folder(folder.has_filename() ? folder : folder.parent_path())
    , m_path(m_folder.string() + ".part")
{
}

StagingFolder::StagingFolder(StagingFolder&& other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

StagingFolder::~StagingFolder()
{
    if (m_descriptor < 0)
        return;
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
    ::close(m_descriptor);
}

Result<StagingFolder> StagingFolder::make(const fs::path& folder)
{
    StagingFolder staging(folder);
    std::error_code error;
    const bool isFree =
        !fs::exists(staging.m_folder, error) ||
        (fs::is_directory(staging.m_folder, error) && fs::is_empty(staging.m_folder, error));
    if (!isFree)
        return failure(ErrorCode::WriteFailed, textOf(staging.m_folder),
                       QT_TRANSLATE_NOOP("Detail", "something is there already"));

    fs::create_directories(staging.m_path, error); // what fails here shows in the next line
    const int descriptor =
        ::open(staging.m_path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return failure(ErrorCode::WriteFailed, textOf(staging.m_path), lastError());
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return failure(ErrorCode::WriteFailed, textOf(staging.m_path),
                       QT_TRANSLATE_NOOP("Detail", "another program is unpacking there"));
    }
    staging.m_descriptor = descriptor;
    for (const auto& left : fs::directory_iterator(staging.m_path, error))
        fs::remove_all(left.path(), error);
    return staging;
}

Result<void> StagingFolder::finish()
{
    // The name promises that all is on the disk.
    if (::syncfs(m_descriptor) != 0 || std::rename(m_path.c_str(), m_folder.c_str()) != 0)
        return failure(ErrorCode::WriteFailed, textOf(m_folder), lastError());
    ::close(std::exchange(m_descriptor, -1));
    return {};
}

} // namespace genrescope
