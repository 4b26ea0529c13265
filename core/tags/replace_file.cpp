// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/replace_file.h"

#include "core/base/files.h"
#include "core/base/translatable.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBlock = std::size_t{1} << 20; // copied at once

tl::unexpected<Error> writeFailure(const fs::path& file)
{
    const int number = errno;
    return failure(number == ENOSPC || number == EDQUOT ? ErrorCode::DiskFull
                                                        : ErrorCode::WriteFailed,
                   textOf(file), std::generic_category().message(number));
}

/// A file beside another, gone at the end unless it was renamed.
class Copy {
public:
    explicit Copy(const fs::path& original)
        : m_path((original.parent_path() / ".genrescope-XXXXXX").string() +
                 original.extension().string())
    {
        const auto suffix = static_cast<int>(original.extension().native().size());
        m_descriptor = ::mkostemps(m_path.data(), suffix, O_CLOEXEC);
    }
    ~Copy()
    {
        if (m_descriptor < 0)
            return;
        ::close(m_descriptor);
        if (!m_isRenamed)
            ::unlink(m_path.c_str());
    }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    int descriptor() const { return m_descriptor; }
    const std::string& path() const { return m_path; }

    bool write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
            if (count < 0 && errno != EINTR)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(0, count)));
        }
        return true;
    }

    bool rename(const fs::path& target)
    {
        m_isRenamed = ::rename(m_path.c_str(), target.c_str()) == 0;
        return m_isRenamed;
    }

private:
    std::string m_path;
    int m_descriptor = -1;
    bool m_isRenamed = false;
};

/// Copies a range of the original. Errors: FileUnreadable, WriteFailed, DiskFull.
Result<void> copyRange(const SoundBytes& bytes, std::int64_t from, std::int64_t to,
                       const Copy& copy, const fs::path& file)
{
    std::string block;
    while (from < to) {
        block.resize(std::min(kBlock, static_cast<std::size_t>(to - from)));
        const auto count = bytes.read(from, block);
        if (!count)
            return tl::unexpected(count.error());
        if (*count < block.size())
            return failure(ErrorCode::TagsRefused, textOf(file),
                           QT_TRANSLATE_NOOP("Detail", "it became shorter meanwhile"));
        if (!copy.write(block))
            return writeFailure(file);
        from += std::ssize(block);
    }
    return {};
}

/// Access lists and what else users attach to files.
bool copyAttributes(const fs::path& file, const Copy& copy)
{
    std::string names(65536, '\0'), value(65536, '\0'); // the kernel's limits
    const ssize_t size = ::listxattr(file.c_str(), names.data(), names.size());
    if (size < 0)
        return errno == ENOTSUP;
    for (const char* name = names.data(); name < names.data() + size;
         name += std::string_view(name).size() + 1) {
        const ssize_t count = ::getxattr(file.c_str(), name, value.data(), value.size());
        const bool isCopied = count >= 0 && ::fsetxattr(copy.descriptor(), name, value.data(),
                                                        static_cast<std::size_t>(count), 0) == 0;
        // The system's own (such as security labels) it gives to new files by itself.
        const std::string_view space = std::string_view(name).substr(0, 5);
        if (!isCopied && (space == "user." || std::string_view(name) == "system.posix_acl_access"))
            return false;
    }
    return true;
}

bool isUnchanged(const fs::path& file, const struct stat& before)
{
    struct stat now = {};
    return ::stat(file.c_str(), &now) == 0 && now.st_ino == before.st_ino &&
           now.st_size == before.st_size && now.st_mtim.tv_sec == before.st_mtim.tv_sec &&
           now.st_mtim.tv_nsec == before.st_mtim.tv_nsec;
}

} // namespace

Result<void> replaceFile(const fs::path& link, const FileEdit& edit,
                         const std::function<Result<void>(const fs::path&)>& accept)
{
    std::error_code error;
    const fs::path file = fs::canonical(link, error);
    const auto bytes = SoundBytes::open(error ? link : file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    struct stat facts = {};
    if (::stat(file.c_str(), &facts) != 0)
        return failure(ErrorCode::FileMissing, textOf(link));
    const bool isWritable = (facts.st_mode & 0222) != 0; // root may write any, but should not
    if (!isWritable || ::faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) != 0) {
        errno = EACCES;
        return writeFailure(link);
    }

    Copy copy(file);
    if (copy.descriptor() < 0)
        return writeFailure(link);
    std::int64_t done = 0;
    for (const Splice& splice : edit.splices) {
        if (const auto copied = copyRange(*bytes, done, splice.offset, copy, link); !copied)
            return copied;
        if (!copy.write(splice.bytes))
            return writeFailure(link);
        done = splice.offset + splice.count;
    }
    if (const auto copied = copyRange(*bytes, done, bytes->size(), copy, link); !copied)
        return copied;
    if (::fchown(copy.descriptor(), facts.st_uid, facts.st_gid) != 0 ||
        ::fchmod(copy.descriptor(), facts.st_mode & 07777) != 0 || !copyAttributes(file, copy))
        return writeFailure(link);

    if (edit.afterwards) {
        if (const auto edited = edit.afterwards(copy.path()); !edited)
            return edited;
    }
    if (const auto accepted = accept(copy.path()); !accepted)
        return accepted;
    if (::fsync(copy.descriptor()) != 0)
        return writeFailure(link);
    if (!isUnchanged(file, facts))
        return failure(ErrorCode::TagsRefused, textOf(link),
                       QT_TRANSLATE_NOOP("Detail", "another program changed it meanwhile"));
    if (!copy.rename(file))
        return writeFailure(link);
    const int folder = ::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

} // namespace genrescope
