// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// Some numbers with a name and a shape.
struct Tensor {
    std::string name;
    std::vector<std::size_t> shape;
    std::vector<float> values; ///< as many as the product of the shape

    bool operator==(const Tensor&) const = default;
};

/// The content of a safetensors file whose tensors are all of type F32: the length of a JSON header
/// (8 bytes, little-endian), the header, the numbers (little-endian).
struct Safetensors {
    std::map<std::string, std::string> metadata; ///< the header's `__metadata__`
    std::vector<Tensor> tensors;                 ///< in the order of their numbers

    bool operator==(const Safetensors&) const = default;
};

std::string bytesOf(const Safetensors& content);

/// What is wrong with bytes that should be a safetensors file.
struct SafetensorsError {
    bool foreign = false; ///< they do not even begin like one
    std::string detail;
    std::map<std::string, std::string> metadata; ///< as far as they could be read
};

/// Reads them back. No length or offset is trusted: tensors must fill the file without gaps and
/// without sharing numbers.
tl::expected<Safetensors, SafetensorsError> parseSafetensors(std::string_view bytes);

} // namespace genrescope
