// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/vorbis_comment.h"

#include "core/tags/byte_order.h"

#include <gtest/gtest.h>

using namespace genrescope;
using namespace std::literals;
using Texts = std::vector<std::string>;

namespace {

std::string text(const std::string& content)
{
    return littleEndian(content.size(), 4) + content;
}

} // namespace

TEST(vorbis_comment, it_is_read_and_written_to_the_byte)
{
    const std::string bytes = text("vendor") + littleEndian(3, 4) + text("Title=A=B") +
                              text("no name") + text("genre=J\xFC") + "\1padding"s;
    const auto comment = VorbisComment::parse(bytes);
    ASSERT_TRUE(comment);
    EXPECT_EQ(comment->vendor, "vendor");
    EXPECT_EQ(comment->values("TITLE"), Texts{"A=B"});
    EXPECT_EQ(comment->values("GENRE"), Texts{"J\xC3\xBC"});
    EXPECT_EQ(comment->values("ARTIST"), Texts{});
    EXPECT_EQ(comment->bytes(), bytes);
}

TEST(vorbis_comment, names_have_no_case_and_end_at_the_sign)
{
    EXPECT_TRUE(hasName("GENRE=", "GENRE"));
    EXPECT_TRUE(hasName("gEnRe=x", "GENRE"));
    EXPECT_FALSE(hasName("GENRE", "GENRE"));
    EXPECT_FALSE(hasName("GENRES=x", "GENRE"));
    EXPECT_FALSE(hasName("SUBGENRE=x", "GENRE"));
}

TEST(vorbis_comment, sizes_are_not_believed)
{
    for (const std::string& bad : {std::string(), "abc"s, littleEndian(0xFFFFFFFF, 4), text("v"),
                                   text("v") + "\1\0"s, text("v") + littleEndian(0xFFFFFFFF, 4),
                                   text("v") + littleEndian(1, 4) + "\5\0\0\0abcd"s})
        EXPECT_FALSE(VorbisComment::parse(bad));
}
