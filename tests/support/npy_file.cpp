// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/npy_file.h"

#include <algorithm>
#include <bit>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <stdexcept>
#include <string>

#include <cstring>

namespace genrescope::test {

namespace {

template <typename Value>
std::vector<double> numbersOf(const std::string& bytes)
{
    std::vector<Value> numbers(bytes.size() / sizeof(Value));
    std::memcpy(numbers.data(), bytes.data(), numbers.size() * sizeof(Value));
    return {numbers.begin(), numbers.end()};
}

std::vector<std::size_t> shapeOf(const std::string& header)
{
    std::smatch list;
    if (!std::regex_search(header, list, std::regex(R"('shape': \(([0-9, ]*)\))")))
        throw std::runtime_error("no shape");
    std::string text = list[1];
    std::replace(text.begin(), text.end(), ',', ' ');
    std::istringstream numbers(text);
    return {std::istream_iterator<std::size_t>(numbers), {}};
}

/// The values of an array whose first index runs fastest, so that its last one does.
std::vector<double> rowMajor(const NpyArray& fortran)
{
    std::vector<double> values(fortran.values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::size_t rest = i;
        std::size_t at = 0;
        for (std::size_t extent : fortran.shape) {
            at = at * extent + rest % extent;
            rest /= extent;
        }
        values[at] = fortran.values[i];
    }
    return values;
}

NpyArray parsed(const std::string& content)
{
    static_assert(std::endian::native == std::endian::little);
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(content.at(i)); };
    if (content.substr(0, 6) != "\x93NUMPY" || byte(6) < 1 || byte(6) > 2)
        throw std::runtime_error("not a .npy file of version 1 or 2");
    const bool longHeader = byte(6) == 2;
    const std::size_t headerStart = longHeader ? 12 : 10;
    std::size_t headerSize = byte(8) + 256u * byte(9);
    if (longHeader)
        headerSize += 65536u * byte(10) + 16777216u * byte(11);
    const std::string header = content.substr(headerStart, headerSize);
    const std::string body = content.substr(std::min(content.size(), headerStart + headerSize));

    NpyArray array;
    array.shape = shapeOf(header);
    if (header.find("'descr': '<f4'") != std::string::npos)
        array.values = numbersOf<float>(body);
    else if (header.find("'descr': '<f8'") != std::string::npos)
        array.values = numbersOf<double>(body);
    else
        throw std::runtime_error("neither float32 nor float64");
    std::size_t count = 1;
    for (std::size_t extent : array.shape)
        count *= extent;
    if (array.values.size() != count)
        throw std::runtime_error("shape and content differ");
    if (header.find("'fortran_order': True") != std::string::npos)
        array.values = rowMajor(array);
    return array;
}

} // namespace

NpyArray readNpy(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw std::runtime_error(file.string() + ": can't be opened");
    try {
        return parsed({std::istreambuf_iterator<char>(stream), {}});
    } catch (const std::exception& error) {
        throw std::runtime_error(file.string() + ": " + error.what());
    }
}

} // namespace genrescope::test
