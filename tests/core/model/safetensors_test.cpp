// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/safetensors.h"

#include <gtest/gtest.h>

using namespace genrescope;

namespace {

/// A file of this header and so many bytes of numbers.
std::string fileOf(const std::string& header, std::size_t dataBytes)
{
    std::string bytes;
    for (std::size_t i = 0; i < 8; ++i)
        bytes.push_back(static_cast<char>(header.size() >> (8 * i) & 0xFF));
    return bytes + header + std::string(dataBytes, '\0');
}

/// A tensor in a header.
std::string entry(const std::string& name, const std::string& shape, const std::string& offsets,
                  const std::string& type = "F32")
{
    return "\"" + name + "\":{\"dtype\":\"" + type + "\",\"shape\":[" + shape +
           "],\"data_offsets\":[" + offsets + "]}";
}

} // namespace

TEST(safetensors, what_was_written_is_read_back)
{
    Safetensors content;
    content.metadata = {{"format", "x"}, {"note", "\"quoted\" ü"}};
    content.tensors = {{"b", {2, 3}, {1, -2, 3.5f, 1e-40f, 0, -0.0f}}, {"a", {1}, {7}}};
    const auto read = parseSafetensors(bytesOf(content));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, content);
}

TEST(safetensors, the_bytes_are_laid_out_as_the_format_says)
{
    // One little-endian float, 1.0 = 3F800000.
    const std::string bytes = bytesOf({{}, {{"a", {1}, {1}}}});
    const auto length = static_cast<std::size_t>(static_cast<unsigned char>(bytes[0]));
    EXPECT_EQ(bytes.substr(1, 7), std::string(7, '\0'));
    EXPECT_EQ(length % 8, 0u);
    EXPECT_EQ(bytes[8], '{');
    EXPECT_EQ(bytes.size(), 8 + length + 4);
    EXPECT_EQ(bytes.substr(8 + length), std::string("\0\0\x80\x3F", 4));
}

TEST(safetensors, a_file_without_metadata_is_read)
{
    const auto content = parseSafetensors(fileOf("{" + entry("a", "2", "0,8") + "}  ", 8));
    ASSERT_TRUE(content);
    EXPECT_EQ(content->tensors.front(), (Tensor{"a", {2}, {0, 0}}));
}

TEST(safetensors, other_files_are_told_from_damaged_ones)
{
    for (const std::string bytes : {"", "RIFF", "{\"a\": 1}", "RIFFxxxxWAVEfmt xxxxxxxxxxxxxxxx"}) {
        const auto content = parseSafetensors(bytes);
        ASSERT_FALSE(content);
        EXPECT_TRUE(content.error().foreign) << bytes;
    }
    const std::string whole = bytesOf({{}, {{"a", {1}, {1}}}});
    const auto content = parseSafetensors(std::string_view(whole).substr(0, 20));
    ASSERT_FALSE(content);
    EXPECT_FALSE(content.error().foreign);
}

TEST(safetensors, a_header_that_claims_more_than_there_is_is_refused)
{
    const std::string bytes = bytesOf({{}, {{"a", {1}, {1}}}});
    for (std::size_t i = 0; i < 8; ++i) {
        std::string claimed = bytes;
        claimed[i] = '\xFF';
        EXPECT_FALSE(parseSafetensors(claimed)) << "byte " << i;
    }
}

TEST(safetensors, headers_that_lie_are_refused)
{
    const auto refused = [](const std::string& header, std::size_t dataBytes) {
        const auto content = parseSafetensors(fileOf(header, dataBytes));
        ASSERT_FALSE(content) << header;
        EXPECT_FALSE(content.error().detail.empty());
    };
    const std::string a = entry("a", "1", "0,4");
    refused("{" + entry("a", "2", "0,8") + "}", 4);           // beyond the end
    refused("{" + entry("a", "2", "8,0") + "}", 8);           // backwards
    refused("{" + entry("a", "2", "0,4") + "}", 4);           // too short for its shape
    refused("{" + entry("a", "1", "0,8") + "}", 8);           // too long
    refused("{" + entry("a", "1", "4,8") + "}", 8);           // a gap before
    refused("{" + a + "}", 8);                                // a gap behind
    refused("{" + a + "," + entry("b", "1", "0,4") + "}", 4); // shared numbers
    refused("{" + a + "," + entry("a", "1", "4,8") + "}", 8); // twice
    refused("{" + entry("a", "2", "0,8") + "," + entry("b", "1", "4,8") + "}", 8);
    refused("{" + entry("a", "4", "0,8", "F16") + "}", 8);
    refused("{" + entry("a", "-2", "0,8") + "}", 8);
    refused("{" + entry("a", "2.0", "0,8") + "}", 8);
    refused("{" + entry("a", "4294967296,4294967296", "0,0") + "}", 0); // 2^64 wraps round to 0
    refused("{" + entry("a", "18446744073709551615,2", "0,8") + "}", 8);
    refused("{" + entry("a", "2", "0,8,16") + "}", 8);
    refused("{" + entry("a", "2", "0,18446744073709551615") + "}", 8);
    refused("{\"a\":7}", 0);
    refused("{\"a\":{\"dtype\":\"F32\"}}", 0);
    refused("{\"__metadata__\":{\"a\":1}}", 0);
    refused("{\"__metadata__\":[]}", 0);
    refused("{" + std::string(100'000, '['), 0);
    refused("{\"a\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}", 0);
}

TEST(safetensors, an_empty_tensor_takes_no_room)
{
    EXPECT_TRUE(parseSafetensors(
        fileOf("{" + entry("a", "0,7", "0,0") + "," + entry("b", "1", "0,4") + "}", 4)));
}
