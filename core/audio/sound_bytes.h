// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace genrescope {

/// What a decoder is shown of a sound file: all its bytes, or some bytes in memory (the head)
/// followed by one range of it. Only regular files: a pipe or a device could block for ever.
///
/// May be read from many threads. Nothing is kept in memory but the head.
class SoundBytes {
public:
    /// Errors: FileMissing, FileUnreadable, AudioEmpty (no byte at all).
    static Result<SoundBytes> open(const std::filesystem::path& file);

    SoundBytes(SoundBytes&& other) noexcept;
    SoundBytes& operator=(SoundBytes&& other) noexcept;
    ~SoundBytes();

    /// How many bytes are shown.
    std::int64_t size() const { return std::ssize(m_head) + m_count; }

    /// Copies the bytes from `position` on; returns how many: fewer than asked only at the end.
    /// Error: FileUnreadable (the disk failed).
    Result<std::size_t> read(std::int64_t position, std::span<char> into) const;

    /// From now on shows `head`, then the file's bytes from `offset` to `offset + count`.
    void show(std::string head, std::int64_t offset, std::int64_t count);

private:
    SoundBytes(int descriptor, std::string name, std::int64_t count);

    int m_descriptor;
    std::string m_name;
    std::string m_head;
    std::int64_t m_offset = 0;
    std::int64_t m_count;
};

} // namespace genrescope
