// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/md5.h"

#include "core/base/files.h"
#include "core/base/translatable.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fstream>
#include <vector>

namespace genrescope {

namespace {

constexpr std::size_t kSteps = 64;

/// RFC 1321, 3.4: floor(2^32 |sin(i)|), i = 1 ... 64.
std::array<std::uint32_t, kSteps> sineTable()
{
    std::array<std::uint32_t, kSteps> table;
    for (std::size_t i = 0; i < kSteps; ++i)
        table[i] = static_cast<std::uint32_t>(
            std::floor(std::abs(std::sin(static_cast<double>(i + 1))) * 4294967296.0));
    return table;
}

constexpr std::array<std::array<int, 4>, 4> kRotations = {
    {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}}};

std::uint32_t littleEndian(const std::byte* bytes)
{
    std::uint32_t word = 0;
    for (std::size_t i = 4; i-- > 0;)
        word = word << 8 | std::to_integer<std::uint32_t>(bytes[i]);
    return word;
}

} // namespace

void Md5::mix(const std::byte* block)
{
    static const std::array<std::uint32_t, kSteps> sines = sineTable();
    std::array<std::uint32_t, 16> words;
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = littleEndian(block + 4 * i);

    std::uint32_t a = m_state[0], b = m_state[1], c = m_state[2], d = m_state[3];
    const auto step = [&](std::size_t i, std::uint32_t mixed, std::size_t word) {
        const std::uint32_t turned =
            std::rotl(a + mixed + sines[i] + words[word], kRotations[i / 16][i % 4]);
        a = d;
        d = c;
        c = b;
        b += turned;
    };
    for (std::size_t i = 0; i < 16; ++i)
        step(i, (b & c) | (~b & d), i);
    for (std::size_t i = 16; i < 32; ++i)
        step(i, (b & d) | (c & ~d), (5 * i + 1) % 16);
    for (std::size_t i = 32; i < 48; ++i)
        step(i, b ^ c ^ d, (3 * i + 5) % 16);
    for (std::size_t i = 48; i < kSteps; ++i)
        step(i, c ^ (b | ~d), 7 * i % 16);

    m_state[0] += a;
    m_state[1] += b;
    m_state[2] += c;
    m_state[3] += d;
}

void Md5::add(std::span<const std::byte> bytes)
{
    const std::size_t begun = m_byteCount % kBlockBytes;
    m_byteCount += bytes.size();
    if (begun + bytes.size() < kBlockBytes) {
        std::ranges::copy(bytes, m_rest.begin() + static_cast<std::ptrdiff_t>(begun));
        return;
    }
    if (begun > 0) {
        const std::size_t missing = kBlockBytes - begun;
        std::ranges::copy(bytes.first(missing),
                          m_rest.begin() + static_cast<std::ptrdiff_t>(begun));
        mix(m_rest.data());
        bytes = bytes.subspan(missing);
    }
    for (; bytes.size() >= kBlockBytes; bytes = bytes.subspan(kBlockBytes))
        mix(bytes.data());
    std::ranges::copy(bytes, m_rest.begin());
}

std::string Md5::hex() const
{
    Md5 padded = *this;
    const std::uint64_t bitCount = m_byteCount * 8;
    std::array<std::byte, kBlockBytes + 8> padding = {std::byte{0x80}};
    const std::size_t begun = m_byteCount % kBlockBytes;
    const std::size_t zeros = (begun < 56 ? 56 : 56 + kBlockBytes) - begun;
    for (std::size_t i = 0; i < 8; ++i)
        padding[zeros + i] = static_cast<std::byte>(bitCount >> (8 * i));
    padded.add(std::span(padding).first(zeros + 8));

    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (std::uint32_t word : padded.m_state)
        for (int i = 0; i < 4; ++i, word >>= 8) {
            text += digits[word >> 4 & 15];
            text += digits[word & 15];
        }
    return text;
}

std::string md5Of(std::string_view text)
{
    Md5 digest;
    digest.add(text);
    return digest.hex();
}

Result<std::string> md5OfFile(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return failure(ErrorCode::FileMissing, textOf(path));
    if (!std::filesystem::is_regular_file(path, ignored))
        return failure(ErrorCode::FileUnreadable, textOf(path),
                       QT_TRANSLATE_NOOP("Detail", "not a regular file"));
    std::ifstream file(path, std::ios::binary);
    Md5 digest;
    std::vector<char> piece(1 << 18);
    while (file) {
        file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        digest.add({piece.data(), static_cast<std::size_t>(file.gcount())});
    }
    if (!file.eof())
        return failure(ErrorCode::FileUnreadable, textOf(path), std::strerror(errno));
    return digest.hex();
}

} // namespace genrescope
