// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

struct gzFile_s;

namespace genrescope {

/// A gzip file's content, its checksums checked (libarchive's own reader does not look at them).
class GzipStream {
public:
    explicit GzipStream(const std::filesystem::path& file);
    ~GzipStream();
    GzipStream(const GzipStream&) = delete;
    GzipStream& operator=(const GzipStream&) = delete;

    bool isGzip();            ///< false also where the file can't be opened
    std::int64_t bytesRead(); ///< of the file

    /// The next bytes; none at the end, and where problem() is not empty. Valid until the next
    /// call.
    std::span<const char> read();
    const char* problem() const { return m_problem; }

private:
    gzFile_s* m_file;
    std::vector<char> m_piece;
    const char* m_problem = "";
};

} // namespace genrescope
