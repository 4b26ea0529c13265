// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sound_bytes.h"

#include "core/base/files.h"
#include "core/base/translatable.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <system_error>
#include <utility>

namespace genrescope {

namespace {

std::string lastError()
{
    return std::generic_category().message(errno);
}

} // namespace

Result<SoundBytes> SoundBytes::open(const std::filesystem::path& file)
{
    // O_NONBLOCK, since opening a pipe would wait for someone to write into it.
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return failure(errno == ENOENT || errno == ENOTDIR ? ErrorCode::FileMissing
                                                           : ErrorCode::FileUnreadable,
                       textOf(file), lastError());
    SoundBytes bytes(descriptor, textOf(file), 0);
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0)
        return failure(ErrorCode::FileUnreadable, textOf(file), lastError());
    if (!S_ISREG(facts.st_mode))
        return failure(ErrorCode::FileUnreadable, textOf(file),
                       S_ISDIR(facts.st_mode)
                           ? QT_TRANSLATE_NOOP("Detail", "it is a folder")
                           : QT_TRANSLATE_NOOP("Detail", "it is not a regular file"));
    if (facts.st_size == 0)
        return failure(ErrorCode::AudioEmpty, textOf(file));
    bytes.m_count = facts.st_size;
    return bytes;
}

SoundBytes::SoundBytes(int descriptor, std::string name, std::int64_t count)
    : m_descriptor(descriptor)
    , m_name(std::move(name))
    , m_count(count)
{
}

SoundBytes::SoundBytes(SoundBytes&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_name(std::move(other.m_name))
    , m_head(std::move(other.m_head))
    , m_offset(other.m_offset)
    , m_count(other.m_count)
{
}

SoundBytes& SoundBytes::operator=(SoundBytes&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor); // `other` closes what was ours
    m_name = std::move(other.m_name);
    m_head = std::move(other.m_head);
    m_offset = other.m_offset;
    m_count = other.m_count;
    return *this;
}

SoundBytes::~SoundBytes()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::size_t> SoundBytes::read(std::int64_t position, std::span<char> into) const
{
    assert(position >= 0);
    const std::int64_t left = std::max<std::int64_t>(0, size() - position);
    into = into.first(std::min(into.size(), static_cast<std::size_t>(left)));

    std::size_t done = 0;
    if (position < std::ssize(m_head))
        done = m_head.copy(into.data(), into.size(), static_cast<std::size_t>(position));
    while (done < into.size()) {
        const std::int64_t place =
            m_offset + position + static_cast<std::int64_t>(done) - std::ssize(m_head);
        const ssize_t count = ::pread(m_descriptor, into.data() + done, into.size() - done, place);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(ErrorCode::FileUnreadable, m_name, lastError());
        if (count == 0)
            break; // it became shorter meanwhile
        done += static_cast<std::size_t>(count);
    }
    return done;
}

void SoundBytes::show(std::string head, std::int64_t offset, std::int64_t count)
{
    assert(m_head.empty() && offset >= 0 && count >= 0 && offset + count <= m_count);
    m_head = std::move(head);
    m_offset = offset;
    m_count = count;
}

} // namespace genrescope
