// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// How a .npy file begins (version 1 of the format): `type` as "<f4", rows first. Its length is a
/// multiple of 64, and the same for all shapes of three extents.
std::string npyHeader(std::string_view type, const std::vector<std::size_t>& shape);

/// An array as NumPy knows it: a name, a shape, and numbers or texts row by row.
class NpyArray {
public:
    /// float32. The rows' numbers stay where they are and must live until the array is written;
    /// `parts`, one behind the other, hold as many as `shape` says.
    static NpyArray ofFloats(std::string name, std::vector<std::size_t> shape,
                             std::vector<std::span<const float>> parts);
    static NpyArray ofIntegers(std::string name, std::vector<std::int32_t> values); ///< int32
    /// NumPy's Unicode texts, which load without pickle; what is not UTF-8 becomes U+FFFD.
    static NpyArray ofTexts(std::string name, const std::vector<std::string>& texts);

    const std::string& name() const { return m_name; }
    std::string header() const; ///< of the .npy format, version 1
    std::vector<std::span<const std::byte>> content() const;

private:
    std::string m_name, m_type;
    std::vector<std::size_t> m_shape;
    std::vector<std::span<const float>> m_parts;
    std::vector<char32_t> m_own; ///< integers' bits or texts' letters
};

/// Writes a file for numpy.load(): a zip archive (not compressed, as numpy.savez does) of one .npy
/// file for each array. Whoever looks sees the old file or the whole new one. The same arrays give
/// the same bytes. Error: WriteFailed.
Result<void> writeNpz(const std::filesystem::path& path, const std::vector<NpyArray>& arrays);

} // namespace genrescope
