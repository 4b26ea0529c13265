// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run_lock.h"

#include "core/base/files.h"
#include "core/lab/run_folder.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

struct flock wholeFile(short kind)
{
    struct flock lock = {};
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

Result<RunLock> RunLock::taken(const fs::path& folder)
{
    std::error_code ignored; // a folder that could not be made shows when the file is opened
    fs::create_directories(folder, ignored);
    RunLock lock;
    lock.m_path = folder / runLockName;
    const int descriptor = ::open(lock.m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return failure(ErrorCode::WriteFailed, textOf(folder),
                       std::generic_category().message(errno));
    // A lock of the open file, not of the process: two runs of one process keep apart too. Where
    // the file system knows no locks, training goes on without.
    struct flock wanted = wholeFile(F_WRLCK);
    if (::fcntl(descriptor, F_OFD_SETLK, &wanted) != 0 && (errno == EAGAIN || errno == EACCES)) {
        ::close(descriptor);
        return failure(ErrorCode::RunBusy, textOf(folder));
    }
    lock.m_descriptor = descriptor;
    const std::string who = std::to_string(::getpid()) + "\n"; // for people
    if (::ftruncate(descriptor, 0) != 0 || ::write(descriptor, who.data(), who.size()) < 0)
        return failure(ErrorCode::WriteFailed, textOf(folder),
                       std::generic_category().message(errno));
    return lock;
}

RunLock::RunLock(RunLock&& other) noexcept
{
    *this = std::move(other);
}

RunLock& RunLock::operator=(RunLock&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

RunLock::~RunLock()
{
    if (m_descriptor < 0)
        return;
    ::unlink(m_path.c_str()); // before letting go: whoever comes next makes a file of his own
    ::close(m_descriptor);
}

bool isLocked(const fs::path& folder)
{
    const int descriptor = ::open((folder / runLockName).c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock asked = wholeFile(F_RDLCK);
    const bool answered = ::fcntl(descriptor, F_OFD_GETLK, &asked) == 0;
    ::close(descriptor);
    return answered && asked.l_type != F_UNLCK;
}

} // namespace genrescope
