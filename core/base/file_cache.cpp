// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_cache.h"

#include "core/base/content_hash.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <ctime>
#include <limits>
#include <system_error>
#include <utility>
#include <vector>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// Before the key and the content.
struct Head {
    std::array<char, 8> magic = {'G', 'S', 'K', 'E', 'P', 'T', '0', '1'};
    std::uint64_t keyBytes = 0;
    std::uint64_t contentBytes = 0;
    std::uint64_t hash = 0; ///< of key and content
};

constexpr std::time_t kFreshSeconds = 600;      ///< a use is noted no more often
constexpr std::time_t kAbandonedSeconds = 3600; ///< after which no one will finish a file
constexpr std::int64_t kTrimsWithinMax = 16;
constexpr std::int64_t kBlock = 4096; ///< of most disks

std::uint64_t hashOf(std::string_view key, std::string_view content)
{
    ContentHash hash;
    hash.add(key);
    hash.add(content);
    return hash.value();
}

/// All that can be read from the file; empty where it is no regular file.
std::string contentOf(int file, struct stat& facts)
{
    std::string content;
    if (::fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode))
        return content;
    content.resize(static_cast<std::size_t>(facts.st_size));
    std::size_t done = 0;
    while (done < content.size()) {
        const ssize_t count = ::read(file, content.data() + done, content.size() - done);
        if (count <= 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    content.resize(done);
    return content;
}

/// Cuts off all but the content; false where it is not what was kept for the key.
bool takeContent(std::string& record, std::string_view key)
{
    Head head;
    const std::string_view all = record;
    if (all.size() < sizeof head + key.size())
        return false;
    std::memcpy(&head, all.data(), sizeof head);
    const std::string_view content = all.substr(sizeof head + key.size());
    if (head.magic != Head().magic || head.keyBytes != key.size() ||
        head.contentBytes != content.size() || all.substr(sizeof head, key.size()) != key ||
        head.hash != hashOf(key, content))
        return false;
    record.erase(0, sizeof head + key.size());
    return true;
}

bool writeAll(int file, std::array<iovec, 3> pieces)
{
    std::size_t left = 0;
    for (const iovec& piece : pieces)
        left += piece.iov_len;
    // A regular file takes all at once, unless the disk is full.
    return ::writev(file, pieces.data(), static_cast<int>(pieces.size())) ==
           static_cast<ssize_t>(left);
}

} // namespace

FileCache::FileCache(fs::path folder, std::int64_t maxBytes)
    : m_folder(std::move(folder))
    , m_maxBytes(maxBytes)
    , m_bytesUntilTrim(maxBytes / kTrimsWithinMax)
{
}

fs::path FileCache::fileOf(std::string_view key) const
{
    ContentHash hash;
    hash.add(key);
    const std::string name = hexOf(hash.value());
    return m_folder / name.substr(0, 2) / name;
}

std::optional<std::string> FileCache::find(std::string_view key) const
{
    if (m_folder.empty())
        return std::nullopt;
    const fs::path path = fileOf(key);
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0)
        return std::nullopt;
    struct stat facts = {};
    std::string record = contentOf(file, facts);
    const bool good = takeContent(record, key);
    if (!good)
        ::unlink(path.c_str()); // damaged, or another key's: it will be made again
    else if (facts.st_mtim.tv_sec < std::time(nullptr) - kFreshSeconds)
        ::futimens(file, nullptr);
    ::close(file);
    return good ? std::optional(std::move(record)) : std::nullopt;
}

void FileCache::keep(std::string_view key, std::string_view content) const
{
    if (m_folder.empty())
        return;
    const fs::path path = fileOf(key);
    std::string temporary = path.string() + ".XXXXXX";
    int file = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (file < 0) {
        std::error_code ignored;
        fs::create_directories(path.parent_path(), ignored);
        temporary = path.string() + ".XXXXXX";
        file = ::mkostemp(temporary.data(), O_CLOEXEC);
    }
    if (file < 0)
        return;
    // No fsync, which would cost more than what is kept: a file that a power cut leaves incomplete
    // is known by its hash.
    Head head;
    head.keyBytes = key.size();
    head.contentBytes = content.size();
    head.hash = hashOf(key, content);
    const bool written =
        writeAll(file, {iovec{&head, sizeof head}, iovec{const_cast<char*>(key.data()), key.size()},
                        iovec{const_cast<char*>(content.data()), content.size()}});
    ::close(file);
    if (!written || ::rename(temporary.c_str(), path.c_str()) != 0) {
        ::unlink(temporary.c_str());
        return;
    }
    const auto bytes = static_cast<std::int64_t>(content.size());
    if (m_bytesUntilTrim.fetch_sub(bytes) - bytes < 0) {
        m_bytesUntilTrim = std::numeric_limits<std::int64_t>::max() / 2; // no second thread
        trim();
        m_bytesUntilTrim = m_maxBytes / kTrimsWithinMax;
    }
}

void FileCache::trim() const
{
    struct Kept {
        fs::path path;
        std::time_t used;
        std::int64_t bytes;
    };
    std::vector<Kept> all;
    std::int64_t total = 0;
    const std::time_t now = std::time(nullptr);
    std::error_code error;
    for (fs::recursive_directory_iterator entry(m_folder, error), end; !error && entry != end;
         entry.increment(error)) {
        struct stat facts = {};
        if (::lstat(entry->path().c_str(), &facts) != 0 || !S_ISREG(facts.st_mode))
            continue;
        if (entry->path().has_extension()) { // someone is writing it, or died doing so
            if (facts.st_mtim.tv_sec < now - kAbandonedSeconds)
                ::unlink(entry->path().c_str());
            continue;
        }
        all.push_back({entry->path(), facts.st_mtim.tv_sec, (facts.st_size + kBlock - 1) / kBlock * kBlock});
        total += all.back().bytes;
    }
    if (total <= m_maxBytes)
        return;
    std::ranges::sort(all, {}, &Kept::used);
    for (const Kept& kept : all) {
        if (total <= m_maxBytes / 10 * 9) // so that the next trim is not due at once
            break;
        ::unlink(kept.path.c_str());
        total -= kept.bytes;
    }
}

} // namespace genrescope
