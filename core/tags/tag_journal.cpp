// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/tag_journal.h"

#include "core/base/files.h"
#include "core/tags/tag_text.h"

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string_view>
#include <system_error>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

std::string hex(std::string_view bytes)
{
    std::string text;
    for (const char byte : bytes) {
        text += kDigits[static_cast<unsigned char>(byte) >> 4];
        text += kDigits[static_cast<unsigned char>(byte) & 15];
    }
    return text;
}

std::string bytesOfHex(const std::string& text)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        const std::size_t high = kDigits.find(text[i]), low = kDigits.find(text[i + 1]);
        if (high == kDigits.npos || low == kDigits.npos)
            throw std::invalid_argument("not hexadecimal");
        bytes += static_cast<char>(high << 4 | low);
    }
    return bytes;
}

json jsonOf(const GenreFields& fields)
{
    json list = json::array();
    for (const GenreField& field : fields) {
        json entries = json::array();
        for (const std::string& entry : field.entries)
            entries.push_back(hex(entry));
        list.push_back({{"place", field.place}, {"entries", entries}});
    }
    return list;
}

GenreFields fieldsOf(const json& list)
{
    GenreFields fields;
    for (const json& item : list) {
        GenreField field{item.at("place").get<std::string>(), {}};
        for (const json& entry : item.at("entries"))
            field.entries.push_back(bytesOfHex(entry.get<std::string>()));
        fields.push_back(std::move(field));
    }
    return fields;
}

std::string lineOf(const TagChange& change)
{
    json line = {{"tagging", change.tagging},
                 {"newGenre", change.newGenre},
                 {"oldGenres", change.oldGenres},
                 {"before", jsonOf(change.before)},
                 {"after", jsonOf(change.after)}};
    const std::string name = change.file.string();
    if (isUtf8(name))
        line["file"] = name;
    else
        line["fileBytes"] = hex(name);
    return line.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

std::optional<TagChange> changeOf(const std::string& line)
{
    try {
        const json item = json::parse(line);
        const bool isText = item.contains("file");
        return TagChange{item.at("tagging").get<std::int64_t>(),
                         isText ? item.at("file").get<std::string>()
                                : bytesOfHex(item.at("fileBytes").get<std::string>()),
                         item.at("oldGenres").get<std::vector<std::string>>(),
                         item.at("newGenre").get<std::string>(),
                         fieldsOf(item.at("before")),
                         fieldsOf(item.at("after"))};
    } catch (const std::exception&) { // the library's way to tell that it is something else
        return std::nullopt;
    }
}

/// Keeps other programs from writing to a journal while it lives.
class JournalLock {
public:
    explicit JournalLock(const fs::path& journal)
        : m_descriptor(
              ::open((journal.string() + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644))
    {
        while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) {
        }
    }
    ~JournalLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    JournalLock(const JournalLock&) = delete;
    JournalLock& operator=(const JournalLock&) = delete;

private:
    int m_descriptor;
};

} // namespace

TagJournal::TagJournal(fs::path file)
    : m_file(std::move(file))
{
}

Result<std::vector<TagChange>> TagJournal::changes() const
{
    const auto content = readFile(m_file);
    if (!content && content.error().code == ErrorCode::FileMissing)
        return std::vector<TagChange>();
    if (!content)
        return tl::unexpected(content.error());
    std::vector<TagChange> found;
    for (std::size_t start = 0; start < content->size();) {
        const std::size_t end = std::min(content->find('\n', start), content->size());
        if (auto change = changeOf(content->substr(start, end - start)))
            found.push_back(std::move(*change));
        start = end + 1;
    }
    return found;
}

Result<void> TagJournal::add(const TagChange& change)
{
    std::error_code ignored; // a folder that could not be made shows when the file is opened
    fs::create_directories(m_file.parent_path(), ignored);
    const JournalLock lock(m_file);
    const int descriptor = ::open(m_file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    // In front, an end for a line that a crash cut off.
    const std::string line = "\n" + lineOf(change);
    const bool isWritten = descriptor >= 0 &&
                           ::write(descriptor, line.data(), line.size()) == std::ssize(line) &&
                           ::fsync(descriptor) == 0;
    const int number = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!isWritten)
        return failure(number == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
                       textOf(m_file), std::generic_category().message(number));
    return {};
}

Result<void> TagJournal::remove(const std::vector<TagChange>& done)
{
    const JournalLock lock(m_file);
    auto kept = changes();
    if (!kept)
        return tl::unexpected(kept.error());
    std::erase_if(*kept, [&](const TagChange& change) {
        return std::ranges::find(done, change) != done.end();
    });
    std::string content;
    for (const TagChange& change : *kept)
        content += lineOf(change);
    return writeFile(m_file, content);
}

} // namespace genrescope
