// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/safetensors.h"

#include "core/base/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <optional>

namespace genrescope {

using nlohmann::json;

namespace {

constexpr std::size_t lengthBytes = 8;
constexpr std::size_t floatBytes = 4;

std::uint64_t littleEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        value |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    return value;
}

void appendLittleEndian(std::string& bytes, std::uint64_t value, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        bytes.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
}

tl::unexpected<SafetensorsError> damaged(std::string detail)
{
    return tl::unexpected(SafetensorsError{false, std::move(detail), {}});
}

/// An array of whole numbers that are not negative.
std::optional<std::vector<std::size_t>> sizesIn(const json& array)
{
    if (!array.is_array())
        return std::nullopt;
    std::vector<std::size_t> sizes;
    for (const json& element : array) {
        if (!element.is_number_unsigned())
            return std::nullopt;
        sizes.push_back(element.get<std::size_t>());
    }
    return sizes;
}

/// The product of `shape`; nothing where it exceeds `limit`.
std::optional<std::size_t> countOf(const std::vector<std::size_t>& shape, std::size_t limit)
{
    std::size_t count = 1;
    for (const std::size_t extent : shape) {
        if (extent != 0 && count > limit / extent)
            return std::nullopt;
        count *= extent;
    }
    return count;
}

/// A tensor as the header tells of it.
struct Entry {
    std::string name;
    std::vector<std::size_t> shape;
    std::size_t begin = 0, end = 0; ///< bytes, from the first number on
};

tl::expected<Entry, SafetensorsError> entryOf(const std::string& name, const json& facts,
                                              std::size_t dataBytes)
{
    const auto wrong = [&name](const char* what) {
        return damaged("tensor '" + name.substr(0, 100) + "' " + what);
    };
    if (!facts.is_object() || facts.size() != 3 || !facts.contains("dtype") ||
        !facts.contains("shape") || !facts.contains("data_offsets"))
        return wrong("is not described by type, shape and offsets");
    if (facts["dtype"] != "F32")
        return wrong("is not of type F32");
    const auto shape = sizesIn(facts["shape"]);
    const auto offsets = sizesIn(facts["data_offsets"]);
    if (!shape || !offsets || offsets->size() != 2)
        return wrong("has no proper shape or offsets");
    const std::size_t begin = (*offsets)[0], end = (*offsets)[1];
    if (begin > end || end > dataBytes)
        return wrong("reaches beyond the end of the file");
    const auto count = countOf(*shape, dataBytes / floatBytes);
    if (!count || *count * floatBytes != end - begin)
        return wrong("has a shape that its length contradicts");
    return Entry{name, *shape, begin, end};
}

tl::expected<std::map<std::string, std::string>, SafetensorsError> metadataIn(const json& header)
{
    std::map<std::string, std::string> metadata;
    const auto found = header.find("__metadata__");
    if (found == header.end())
        return metadata;
    if (!found->is_object())
        return damaged("its metadata are not texts");
    for (const auto& [name, value] : found->items()) {
        if (!value.is_string())
            return damaged("its metadata are not texts");
        metadata[name] = value.get<std::string>();
    }
    return metadata;
}

tl::expected<std::vector<Tensor>, SafetensorsError> tensorsIn(const json& header,
                                                              std::string_view numbers)
{
    std::vector<Entry> entries;
    for (const auto& [name, facts] : header.items()) {
        if (name == "__metadata__")
            continue;
        auto entry = entryOf(name, facts, numbers.size());
        if (!entry)
            return tl::unexpected(entry.error());
        entries.push_back(std::move(*entry));
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
    });

    std::vector<Tensor> tensors;
    std::size_t reached = 0;
    for (Entry& entry : entries) {
        if (entry.begin != reached)
            return damaged("its tensors overlap or leave gaps");
        reached = entry.end;
        Tensor tensor{std::move(entry.name), std::move(entry.shape), {}};
        tensor.values.reserve((entry.end - entry.begin) / floatBytes);
        for (std::size_t at = entry.begin; at < entry.end; at += floatBytes)
            tensor.values.push_back(std::bit_cast<float>(
                static_cast<std::uint32_t>(littleEndian(numbers.substr(at, floatBytes)))));
        tensors.push_back(std::move(tensor));
    }
    if (reached != numbers.size())
        return damaged("it holds bytes that belong to no tensor");
    return tensors;
}

} // namespace

std::string bytesOf(const Safetensors& content)
{
    json header = json::object();
    header["__metadata__"] = content.metadata;
    std::size_t end = 0;
    for (const Tensor& tensor : content.tensors) {
        const std::size_t begin = end;
        end += tensor.values.size() * floatBytes;
        header[tensor.name] = {
            {"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {begin, end}}};
    }
    std::string text = textOf(header);
    text.append((8 - text.size() % 8) % 8, ' '); // so that the numbers stand aligned

    std::string bytes;
    bytes.reserve(lengthBytes + text.size() + end);
    appendLittleEndian(bytes, text.size(), lengthBytes);
    bytes += text;
    for (const Tensor& tensor : content.tensors)
        for (const float value : tensor.values)
            appendLittleEndian(bytes, std::bit_cast<std::uint32_t>(value), floatBytes);
    return bytes;
}

tl::expected<Safetensors, SafetensorsError> parseSafetensors(std::string_view bytes)
{
    if (bytes.size() < lengthBytes + 2 || bytes[lengthBytes] != '{')
        return tl::unexpected(SafetensorsError{true, "it does not begin like one", {}});
    const std::uint64_t headerBytes = littleEndian(bytes.substr(0, lengthBytes));
    if (headerBytes > bytes.size() - lengthBytes)
        return damaged("it ends within its header");
    const auto header = parseStrictly(bytes.substr(lengthBytes, headerBytes));
    if (!header)
        return damaged("its header is " + header.error());
    auto metadata = metadataIn(*header);
    if (!metadata)
        return tl::unexpected(metadata.error());
    auto tensors = tensorsIn(*header, bytes.substr(lengthBytes + headerBytes));
    if (!tensors)
        return tl::unexpected(
            SafetensorsError{false, std::move(tensors.error().detail), std::move(*metadata)});
    return Safetensors{std::move(*metadata), std::move(*tensors)};
}

} // namespace genrescope
