// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/gzip_stream.h"

#include <zlib.h>

namespace genrescope {

namespace {

constexpr std::size_t kPieceBytes = 1 << 18;

} // namespace

GzipStream::GzipStream(const std::filesystem::path& file)
    : m_file(gzopen(file.c_str(), "rb"))
    , m_piece(kPieceBytes)
{
    if (m_file != nullptr)
        gzbuffer(m_file, static_cast<unsigned>(kPieceBytes));
}

GzipStream::~GzipStream()
{
    if (m_file != nullptr)
        gzclose_r(m_file);
}

bool GzipStream::isGzip()
{
    return m_file != nullptr && gzdirect(m_file) == 0;
}

std::int64_t GzipStream::bytesRead()
{
    return gzoffset(m_file);
}

std::span<const char> GzipStream::read()
{
    const int count = gzread(m_file, m_piece.data(), static_cast<unsigned>(m_piece.size()));
    int code = Z_OK;
    const char* const text = gzerror(m_file, &code);
    if (count < 0 || (code != Z_OK && code != Z_STREAM_END)) {
        m_problem = text;
        return {};
    }
    return {m_piece.data(), static_cast<std::size_t>(count)};
}

} // namespace genrescope
