// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace genrescope {

/// The number that up to 8 bytes hold, most significant first.
inline std::uint64_t fromBigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

/// The number that up to 8 bytes hold, least significant first.
inline std::uint64_t fromLittleEndian(std::string_view bytes)
{
    return fromBigEndian(std::string(bytes.rbegin(), bytes.rend()));
}

inline std::string bigEndian(std::uint64_t value, std::size_t count)
{
    std::string bytes(count, '\0');
    for (std::size_t i = count; i-- > 0; value >>= 8)
        bytes[i] = static_cast<char>(value);
    return bytes;
}

inline std::string littleEndian(std::uint64_t value, std::size_t count)
{
    const std::string bytes = bigEndian(value, count);
    return {bytes.rbegin(), bytes.rend()};
}

} // namespace genrescope
