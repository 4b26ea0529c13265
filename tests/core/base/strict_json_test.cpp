// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strict_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

using namespace genrescope;
using nlohmann::json;

TEST(strict_json, reads_what_json_is)
{
    const auto found = parseStrictly(R"({"a": [1, -2.5, true, null, "ü"], "b": {"a": {}}})");
    ASSERT_TRUE(found);
    EXPECT_EQ((*found)["a"], json({1, -2.5, true, nullptr, "ü"}));
}

TEST(strict_json, the_same_name_in_two_objects_is_no_duplicate)
{
    EXPECT_TRUE(parseStrictly(R"({"a": {"x": 1}, "b": {"x": 1}, "x": [{"x": 1}, {"x": 2}]})"));
}

TEST(strict_json, a_name_that_stands_twice_in_an_object_is_refused)
{
    EXPECT_FALSE(parseStrictly(R"({"a": 1, "b": 2, "a": 3})"));
    EXPECT_FALSE(parseStrictly(R"({"o": [{"a": 1, "a": 1}]})"));
}

TEST(strict_json, what_is_not_json_is_refused)
{
    for (const char* text : {"", " ", "{", "}", "[1,]", "{\"a\"}", "{'a': 1}", "nul", "1 2",
                             "{\"a\": 1} x", "\"\xff\"", "\"a", "NaN", "[1e999999"})
        EXPECT_FALSE(parseStrictly(text)) << text;
}

TEST(strict_json, brackets_without_end_are_refused_not_followed)
{
    const std::string opening(1'000'000, '['), closing(1'000'000, ']');
    EXPECT_FALSE(parseStrictly(opening));
    EXPECT_FALSE(parseStrictly(opening + closing));
    EXPECT_FALSE(parseStrictly(std::string(33, '[') + std::string(33, ']')));
    EXPECT_TRUE(parseStrictly(std::string(32, '[') + std::string(32, ']')));
}

TEST(strict_json, text_that_is_not_utf8_is_written_with_replacements)
{
    EXPECT_EQ(textOf(json("a\xff.wav")), "\"a\xEF\xBF\xBD.wav\"");
}
