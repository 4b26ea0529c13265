// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

namespace genrescope::test {

/// An array as NumPy saves it.
struct NpyArray {
    std::vector<std::size_t> shape; ///< empty for a single number
    std::vector<double> values;     ///< row-major
};

/// Reads a .npy file (version 1 or 2) of little-endian float32 or float64, in C or Fortran
/// order. Throws std::runtime_error, with the file's name, on anything else: a test then fails by
/// it.
NpyArray readNpy(const std::filesystem::path& file);

} // namespace genrescope::test
