// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/npz_file.h"

#include "core/base/files.h"
#include "core/dataset/utf8.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cassert>
#include <cerrno>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <memory>
#include <numeric>
#include <system_error>
#include <utility>

namespace genrescope {

static_assert(std::endian::native == std::endian::little, "the types below say so");

namespace {

std::string lastError()
{
    return std::generic_category().message(errno);
}

struct FreeArchive {
    void operator()(archive* a) const { archive_write_free(a); }
};
struct FreeEntry {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

/// Why libarchive could not write; nothing where it could.
std::string faultOfWriting(int descriptor, const std::vector<NpyArray>& arrays)
{
    const std::unique_ptr<archive, FreeArchive> zip(archive_write_new());
    const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
    const auto fault = [&] {
        const char* text = archive_error_string(zip.get());
        return std::string(text == nullptr ? "unknown" : text);
    };
    archive_write_set_format_zip(zip.get());
    archive_write_zip_set_compression_store(zip.get());
    archive_write_set_bytes_in_last_block(zip.get(), 1);
    if (archive_write_open_fd(zip.get(), descriptor) != ARCHIVE_OK)
        return fault();

    for (const NpyArray& array : arrays) {
        const std::string header = array.header();
        const auto content = array.content();
        std::size_t size = header.size();
        for (const auto& part : content)
            size += part.size();
        archive_entry_clear(entry.get()); // no time either: the same bytes tomorrow
        archive_entry_set_pathname(entry.get(), (array.name() + ".npy").c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
        if (archive_write_header(zip.get(), entry.get()) != ARCHIVE_OK)
            return fault();
        const auto write = [&](std::span<const std::byte> bytes) {
            return archive_write_data(zip.get(), bytes.data(), bytes.size()) ==
                   static_cast<la_ssize_t>(bytes.size());
        };
        if (!write(std::as_bytes(std::span(header))) || !std::ranges::all_of(content, write))
            return fault();
    }
    return archive_write_close(zip.get()) == ARCHIVE_OK ? std::string() : fault();
}

} // namespace

std::string npyHeader(std::string_view type, const std::vector<std::size_t>& shape)
{
    std::string extents = "(";
    for (const std::size_t size : shape)
        extents += std::to_string(size) + ", ";
    std::string description =
        "{'descr': '" + std::string(type) + "', 'fortran_order': False, 'shape': " + extents + "), }";
    const std::size_t before = 10; // magic, version, length
    description.append(63 - (before + description.size()) % 64, ' ');
    description += '\n';
    const auto length = static_cast<unsigned>(description.size());
    return "\x93NUMPY" + std::string("\x01\x00", 2) + static_cast<char>(length & 0xFF) +
           static_cast<char>(length >> 8) + description;
}

NpyArray NpyArray::ofFloats(std::string name, std::vector<std::size_t> shape,
                            std::vector<std::span<const float>> parts)
{
    NpyArray array;
    array.m_name = std::move(name);
    array.m_type = "<f4";
    array.m_shape = std::move(shape);
    array.m_parts = std::move(parts);
    assert(std::accumulate(array.m_parts.begin(), array.m_parts.end(), std::size_t{0},
                           [](std::size_t sum, auto part) { return sum + part.size(); }) ==
           std::accumulate(array.m_shape.begin(), array.m_shape.end(), std::size_t{1},
                           std::multiplies<>()));
    return array;
}

NpyArray NpyArray::ofIntegers(std::string name, std::vector<std::int32_t> values)
{
    NpyArray array;
    array.m_name = std::move(name);
    array.m_type = "<i4";
    array.m_shape = {values.size()};
    std::ranges::transform(values, std::back_inserter(array.m_own),
                           [](std::int32_t value) { return std::bit_cast<char32_t>(value); });
    return array;
}

NpyArray NpyArray::ofTexts(std::string name, const std::vector<std::string>& texts)
{
    std::vector<std::u32string> letters;
    std::size_t longest = 1; // NumPy has no texts of length 0
    for (const std::string& text : texts) {
        letters.push_back(utf8Letters(text));
        longest = std::max(longest, letters.back().size());
    }
    NpyArray array;
    array.m_name = std::move(name);
    array.m_type = "<U" + std::to_string(longest);
    array.m_shape = {texts.size()};
    for (std::u32string& text : letters) {
        text.resize(longest, U'\0');
        array.m_own.insert(array.m_own.end(), text.begin(), text.end());
    }
    return array;
}

std::string NpyArray::header() const
{
    return npyHeader(m_type, m_shape);
}

std::vector<std::span<const std::byte>> NpyArray::content() const
{
    std::vector<std::span<const std::byte>> bytes;
    for (const auto& part : m_parts)
        bytes.push_back(std::as_bytes(part));
    if (!m_own.empty())
        bytes.push_back(std::as_bytes(std::span(m_own)));
    return bytes;
}

Result<void> writeNpz(const std::filesystem::path& path, const std::vector<NpyArray>& arrays)
{
    std::error_code ignored; // a folder that could not be made shows when the file is opened
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), ignored);
    std::string temporary = path.string() + ".XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0)
        return failure(ErrorCode::WriteFailed, textOf(path), lastError());

    std::string fault = faultOfWriting(descriptor, arrays);
    if (fault.empty() && (::fchmod(descriptor, 0644) != 0 || ::fsync(descriptor) != 0))
        fault = lastError();
    if (::close(descriptor) != 0 && fault.empty())
        fault = lastError();
    if (fault.empty() && ::rename(temporary.c_str(), path.c_str()) != 0)
        fault = lastError();
    if (fault.empty())
        return {};
    ::unlink(temporary.c_str());
    return failure(ErrorCode::WriteFailed, textOf(path), fault);
}

} // namespace genrescope
