// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace genrescope {

/// A quick 64-bit hash that tells contents apart, the same on every machine of one byte order. It
/// is no protection against someone who makes two contents alike on purpose.
///
/// Eight bytes a step, after the manner of FNV-1a, with the high half folded into the low; of long
/// contents four such chains side by side, since a processor waits for the product in one.
class ContentHash {
public:
    void add(std::uint64_t number)
    {
        m_value = (m_value ^ number) * 0x9E3779B97F4A7C15u;
        m_value ^= m_value >> 32;
    }
    void add(std::span<const std::byte> bytes)
    {
        add(bytes.size()); // so that "ab", "c" and "a", "bc" differ
        if (bytes.size() >= 256)
            bytes = addStripes(bytes);
        for (; bytes.size() >= 8; bytes = bytes.subspan(8))
            add(word(bytes.first(8)));
        if (!bytes.empty())
            add(word(bytes));
    }
    void add(std::string_view text) { add(std::as_bytes(std::span(text))); }
    void add(std::span<const float> values) { add(std::as_bytes(values)); }

    std::uint64_t value() const { return m_value; }

private:
    /// Gives what is left, less than 32 bytes.
    std::span<const std::byte> addStripes(std::span<const std::byte> bytes)
    {
        ContentHash chains[4];
        for (; bytes.size() >= 32; bytes = bytes.subspan(32))
            for (std::size_t i = 0; i < 4; ++i)
                chains[i].add(word(bytes.subspan(8 * i, 8)));
        for (const ContentHash& chain : chains)
            add(chain.m_value);
        return bytes;
    }

    static std::uint64_t word(std::span<const std::byte> bytes)
    {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes.data(), bytes.size());
        return value;
    }

    std::uint64_t m_value = 0xCBF29CE484222325u;
};

/// 16 hexadecimal digits.
inline std::string hexOf(std::uint64_t value)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(16, '0');
    for (std::size_t i = 0; i < text.size(); ++i)
        text[i] = digits[(value >> (60 - 4 * i)) & 0xF];
    return text;
}

} // namespace genrescope
