// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/utf8.h"

#include <gtest/gtest.h>

using namespace genrescope;

TEST(utf8, letters_of_one_to_four_bytes_are_read)
{
    EXPECT_EQ(utf8Letters("a\xC3\xA9\xE2\x99\xAB\xF0\x9F\x8E\xB5"), U"a\u00E9\u266B\U0001F3B5");
    EXPECT_EQ(utf8Letters(std::string_view("a\0b", 3)), std::u32string(U"a\0b", 3));
    EXPECT_EQ(utf8Letters(""), U"");
}

TEST(utf8, well_formed_text_stays)
{
    const std::string text = "na\xC3\xAFve \xD7\xA9\xD7\x9C \xF0\x9F\x8E\xB5";
    EXPECT_EQ(wellFormedUtf8(text), text);
}

TEST(utf8, bytes_that_are_no_letter_are_replaced_one_by_one)
{
    const std::string mark = "\xEF\xBF\xBD";
    EXPECT_EQ(wellFormedUtf8("a\xFF"
                             "b"),
              "a" + mark + "b");
    EXPECT_EQ(wellFormedUtf8("caf\xE9.wav"), "caf" + mark + ".wav");
    EXPECT_EQ(wellFormedUtf8("\xC3"), mark);                                 // breaks off
    EXPECT_EQ(wellFormedUtf8("\xC0\x80"), mark + mark);                      // longer than need be
    EXPECT_EQ(wellFormedUtf8("\xED\xA0\x80"), mark + mark + mark);           // half a pair
    EXPECT_EQ(utf8Letters("\xF5\x80\x80\x80"), U"\uFFFD\uFFFD\uFFFD\uFFFD"); // too high
}
