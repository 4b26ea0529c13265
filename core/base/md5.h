// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace genrescope {

/// The MD5 digest (RFC 1321) of bytes that arrive piece by piece. It tells contents apart; it is no
/// protection against someone who makes two contents alike on purpose.
class Md5 {
public:
    void add(std::span<const std::byte> bytes);
    void add(std::string_view text) { add(std::as_bytes(std::span(text))); }

    /// 32 hexadecimal digits of all that was added so far.
    std::string hex() const;

private:
    static constexpr std::size_t kBlockBytes = 64;
    void mix(const std::byte* block);

    std::array<std::uint32_t, 4> m_state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    std::array<std::byte, kBlockBytes> m_rest = {}; ///< the begun block
    std::uint64_t m_byteCount = 0;
};

std::string md5Of(std::string_view text);

/// Errors: FileMissing, FileUnreadable.
Result<std::string> md5OfFile(const std::filesystem::path& path);

} // namespace genrescope
