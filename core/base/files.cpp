// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/translatable.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

std::string lastError()
{
    return std::generic_category().message(errno);
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }

private:
    int m_number;
};

} // namespace

std::string textOf(const fs::path& path)
{
    return path.string();
}

Result<std::string> readFile(const fs::path& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0)
        return failure(errno == ENOENT ? ErrorCode::FileMissing : ErrorCode::FileUnreadable,
                       textOf(path), lastError());
    struct stat facts = {};
    if (::fstat(file.number(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return failure(ErrorCode::FileUnreadable, textOf(path),
                       QT_TRANSLATE_NOOP("Detail", "not a regular file"));

    std::string content(static_cast<std::size_t>(facts.st_size), '\0');
    std::size_t done = 0;
    while (done < content.size()) {
        const ssize_t count = ::read(file.number(), content.data() + done, content.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(ErrorCode::FileUnreadable, textOf(path), lastError());
        if (count == 0)
            break; // it became shorter meanwhile
        done += static_cast<std::size_t>(count);
    }
    content.resize(done);
    return content;
}

Result<void> writeFile(const fs::path& path, std::string_view content)
{
    std::error_code ignored; // a folder that could not be made shows when the file is opened
    if (path.has_parent_path())
        fs::create_directories(path.parent_path(), ignored);

    std::string temporary = path.string() + ".XXXXXX";
    const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.number() < 0)
        return failure(ErrorCode::WriteFailed, textOf(path), lastError());

    const auto giveUp = [&] {
        const std::string why = lastError();
        ::unlink(temporary.c_str());
        return failure(ErrorCode::WriteFailed, textOf(path), why);
    };
    std::size_t done = 0;
    while (done < content.size()) {
        const ssize_t count = ::write(file.number(), content.data() + done, content.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return giveUp();
        done += static_cast<std::size_t>(count);
    }
    if (::fchmod(file.number(), 0644) != 0 || ::fsync(file.number()) != 0 ||
        ::rename(temporary.c_str(), path.c_str()) != 0)
        return giveUp();
    return {};
}

} // namespace genrescope
