// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <stdexcept>

namespace genrescope::test {

namespace {

mode_t typeOf(TestEntry::Kind kind)
{
    switch (kind) {
    case TestEntry::Kind::Folder:
        return AE_IFDIR;
    case TestEntry::Kind::SymbolicLink:
        return AE_IFLNK;
    case TestEntry::Kind::Device:
        return AE_IFCHR;
    case TestEntry::Kind::Pipe:
        return AE_IFIFO;
    case TestEntry::Kind::File:
    case TestEntry::Kind::HardLink:
        break;
    }
    return AE_IFREG;
}

la_ssize_t keep(struct archive*, void* user, const void* bytes, std::size_t count)
{
    static_cast<std::string*>(user)->append(static_cast<const char*>(bytes), count);
    return static_cast<la_ssize_t>(count);
}

std::string archiveOf(struct archive* writer, const std::vector<TestEntry>& entries)
{
    std::string bytes;
    archive_write_set_bytes_in_last_block(writer, 1);
    if (archive_write_open(writer, &bytes, nullptr, keep, nullptr) != ARCHIVE_OK)
        throw std::runtime_error("no archive to write");
    for (const TestEntry& entry : entries) {
        struct archive_entry* header = archive_entry_new();
        archive_entry_set_pathname(header, entry.name.c_str());
        archive_entry_set_filetype(header, typeOf(entry.kind));
        archive_entry_set_perm(header, 0777);
        archive_entry_set_size(header, static_cast<la_int64_t>(entry.content.size()));
        if (entry.kind == TestEntry::Kind::SymbolicLink)
            archive_entry_set_symlink(header, entry.target.c_str());
        if (entry.kind == TestEntry::Kind::HardLink)
            archive_entry_set_hardlink(header, entry.target.c_str());
        if (archive_write_header(writer, header) < ARCHIVE_WARN)
            throw std::runtime_error(archive_error_string(writer));
        if (!entry.content.empty())
            archive_write_data(writer, entry.content.data(), entry.content.size());
        archive_entry_free(header);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes;
}

} // namespace

std::string tarOf(const std::vector<TestEntry>& entries)
{
    struct archive* const writer = archive_write_new();
    archive_write_set_format_pax_restricted(writer);
    return archiveOf(writer, entries);
}

std::string gzipOf(const std::string& content)
{
    struct archive* const writer = archive_write_new();
    archive_write_set_format_raw(writer);
    archive_write_add_filter_gzip(writer);
    return archiveOf(writer, {{"content", content}});
}

std::string tarGzOf(const std::vector<TestEntry>& entries)
{
    return gzipOf(tarOf(entries));
}

std::string zipOf(const std::vector<TestEntry>& entries)
{
    struct archive* const writer = archive_write_new();
    archive_write_set_format_zip(writer);
    return archiveOf(writer, entries);
}

} // namespace genrescope::test
