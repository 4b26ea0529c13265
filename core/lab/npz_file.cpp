// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/npz_file.h"

#include "core/base/files.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <bit>
#include <memory>
#include <optional>

namespace genrescope {

namespace {

static_assert(std::endian::native == std::endian::little, "the arrays are written as they lie");

/// A .npy array, version 1.0: magic, length of the header, header, values.
std::string npyArray(const std::string& type, const std::vector<std::size_t>& shape,
                     std::string_view values)
{
    std::string extents;
    for (const std::size_t extent : shape)
        extents += std::to_string(extent) + ",";
    std::string header =
        "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + extents + "), }";
    constexpr std::size_t before = 10; // magic, version and length
    header.append(63 - (before + header.size()) % 64, ' ');
    header += '\n';

    std::string bytes("\x93NUMPY\x01\x00", 8);
    bytes.push_back(static_cast<char>(header.size() & 0xFF));
    bytes.push_back(static_cast<char>(header.size() >> 8));
    bytes += header;
    bytes += values;
    return bytes;
}

template <typename T>
std::string_view bytesOf(const std::vector<T>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)};
}

/// UTF-8 as code points; bytes that are none become U+FFFD.
std::u32string codePoints(std::string_view text)
{
    std::u32string points;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i++]);
        const std::size_t more = lead < 0x80       ? 0
                                 : lead >> 5 == 6  ? 1
                                 : lead >> 4 == 14 ? 2
                                 : lead >> 3 == 30 ? 3
                                                   : 9;
        char32_t point = more == 0 ? lead : lead & (0x3Fu >> more);
        bool valid = more < 9 && i + more <= text.size();
        for (std::size_t k = 0; valid && k < more; ++k) {
            const auto byte = static_cast<unsigned char>(text[i + k]);
            valid = byte >> 6 == 2;
            point = point << 6 | (byte & 0x3Fu);
        }
        points.push_back(valid ? point : U'\uFFFD');
        i += valid ? more : 0;
    }
    return points;
}

/// Texts as NumPy keeps them: as many 32-bit code points each as the longest has.
std::string textArray(const std::vector<std::string>& texts)
{
    std::size_t longest = 1;
    for (const std::string& text : texts)
        longest = std::max(longest, codePoints(text).size());
    std::vector<char32_t> cells;
    for (const std::string& text : texts) {
        std::u32string points = codePoints(text);
        points.resize(longest, U'\0');
        cells.insert(cells.end(), points.begin(), points.end());
    }
    return npyArray("<U" + std::to_string(longest), {texts.size()}, bytesOf(cells));
}

/// A ZIP archive of uncompressed files, in memory.
class ZipWriter {
public:
    ZipWriter()
        : m_archive(archive_write_new(), &archive_write_free)
    {
        archive_write_set_format_zip(m_archive.get());
        archive_write_set_options(m_archive.get(), "zip:compression=store");
        check(archive_write_open(m_archive.get(), this, nullptr, &append, nullptr));
    }

    void add(const char* name, const std::string& content)
    {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(
            archive_entry_new(), &archive_entry_free);
        archive_entry_set_pathname(entry.get(), name);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), 315'532'800, 0); // 1980, so that runs compare equal
        check(archive_write_header(m_archive.get(), entry.get()));
        const la_ssize_t written =
            archive_write_data(m_archive.get(), content.data(), content.size());
        m_good = m_good && written == static_cast<la_ssize_t>(content.size());
    }

    /// The archive's bytes; nothing where libarchive could not make them.
    std::optional<std::string> bytes() &&
    {
        check(archive_write_close(m_archive.get()));
        return m_good ? std::optional(std::move(m_bytes)) : std::nullopt;
    }

private:
    static la_ssize_t append(archive*, void* self, const void* data, std::size_t size)
    {
        static_cast<ZipWriter*>(self)->m_bytes.append(static_cast<const char*>(data), size);
        return static_cast<la_ssize_t>(size);
    }
    void check(int status) { m_good = m_good && status == ARCHIVE_OK; }

    std::unique_ptr<archive, decltype(&archive_write_free)> m_archive;
    std::string m_bytes;
    bool m_good = true;
};

} // namespace

Result<void> saveNpz(const LabelledFeatures& data, const std::filesystem::path& file)
{
    std::vector<float> values;
    std::vector<std::int32_t> labels, numbers;
    std::vector<std::string> names;
    for (const LabelledClip& clip : data.clips) {
        values.insert(values.end(), clip.features.values.begin(), clip.features.values.end());
        labels.push_back(clip.genre);
        numbers.push_back(clip.number);
        names.push_back(clip.name);
    }
    const std::size_t clips = data.clips.size();
    const auto extent = [&](int FeatureMatrix::*member) {
        return clips == 0 ? 0 : static_cast<std::size_t>(data.clips.front().features.*member);
    };

    ZipWriter zip;
    zip.add("features.npy",
            npyArray("<f4", {clips, extent(&FeatureMatrix::steps), extent(&FeatureMatrix::columns)},
                     bytesOf(values)));
    zip.add("labels.npy", npyArray("<i4", {clips}, bytesOf(labels)));
    zip.add("numbers.npy", npyArray("<i4", {clips}, bytesOf(numbers)));
    zip.add("names.npy", textArray(names));
    zip.add("genres.npy", textArray(data.genres));
    zip.add("columns.npy", textArray(columnNames(data.frontEnd)));
    zip.add("fingerprint.npy", textArray({data.fingerprint}));
    const auto bytes = std::move(zip).bytes();
    if (!bytes)
        return failure(ErrorCode::WriteFailed, textOf(file), "too large for an archive");
    return writeFile(file, *bytes);
}

} // namespace genrescope
