// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/tag_text.h"

#include <gtest/gtest.h>

using namespace genrescope;
using namespace std::literals;
using Texts = std::vector<std::string>;

TEST(tag_text, encodings_become_utf8)
{
    EXPECT_EQ(utf8FromLatin1("a\xFC"), "a\xC3\xBC");
    EXPECT_EQ(utf8FromUtf16("\xFF\xFE"
                            "a\0\xFC\0"s,
                            false),
              "a\xC3\xBC");
    EXPECT_EQ(utf8FromUtf16("\xFE\xFF\0a\0\xFC"s, false), "a\xC3\xBC");
    EXPECT_EQ(utf8FromUtf16("\0a\0\xFC"s, true), "a\xC3\xBC");
    EXPECT_EQ(utf8FromUtf16("\x34\xD8\x1E\xDD"s, false), "\xF0\x9D\x84\x9E"); // the G clef
    EXPECT_EQ(utf8FromTag("a\xC3\xBC"), "a\xC3\xBC");
    EXPECT_EQ(utf8FromTag("a\xFC"), "a\xC3\xBC");
}

TEST(tag_text, utf16_goes_there_and_back)
{
    for (const std::string text : {"", "Jazz", "a\xC3\xBC", "\xF0\x9D\x84\x9E \xE2\x82\xAC"})
        EXPECT_EQ(utf8FromUtf16(utf16FromUtf8(text), false), text);
    EXPECT_EQ(utf16FromUtf8("a"), "\xFF\xFE"
                                  "a\0"s);
}

TEST(tag_text, broken_text_is_marked_and_told_from_whole)
{
    EXPECT_EQ(utf8FromUtf16("\x34\xD8"
                            "a\0"s,
                            false),
              "\xEF\xBF\xBD"
              "a"); // half a pair
    EXPECT_TRUE(isUtf8("\xEF\xBF\xBD"));
    EXPECT_TRUE(isUtf8("\xF0\x9D\x84\x9E"));
    for (const std::string text : {"\xFC", "\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80",
                                   "\xE2\x82", "\x80", "\xF4\x90\x80\x80"})
        EXPECT_FALSE(isUtf8(text)) << ::testing::PrintToString(text);
    EXPECT_TRUE(isAscii("Jazz"));
    EXPECT_FALSE(isAscii("a\xC3\xBC"));
}

TEST(tag_text, numbered_genres_have_names)
{
    EXPECT_EQ(numberedGenre(17), "Rock");
    EXPECT_EQ(numberedGenre(0), "Blues");
    EXPECT_NE(numberedGenre(191), "");
    EXPECT_EQ(numberedGenre(192), "");
    EXPECT_EQ(numberedGenre(255), "");
    EXPECT_EQ(numberedGenre(-1), "");
    EXPECT_EQ(genreNumber("rock"), 17);
    EXPECT_EQ(genreNumber("hip hop"), 7);
    EXPECT_EQ(genreNumber("nothing of the kind"), -1);
    EXPECT_EQ(genreNumber(""), -1);
}

TEST(tag_text, id3_references_become_names)
{
    EXPECT_EQ(genresOfId3({"(17)"}), Texts{"Rock"});
    EXPECT_EQ(genresOfId3({"17"}), Texts{"Rock"});
    EXPECT_EQ(genresOfId3({"(17)Rock"}), Texts{"Rock"});
    EXPECT_EQ(genresOfId3({"(4)(9)Eurodisco"}), (Texts{"Disco", "Metal", "Eurodisco"}));
    EXPECT_EQ(genresOfId3({"Rock", "8", "Own"}), (Texts{"Rock", "Jazz", "Own"}));
    EXPECT_EQ(genresOfId3({"(RX)(CR)"}), (Texts{"Remix", "Cover"}));
    EXPECT_EQ(genresOfId3({"((17) it is"}), Texts{"(17) it is"});
    EXPECT_EQ(genresOfId3({"(999)"}), Texts{"(999)"});
    EXPECT_EQ(genresOfId3({"(x"}), Texts{"(x"});
    EXPECT_EQ(genresOfId3({"2step"}), Texts{"2step"});
    EXPECT_EQ(genresOfId3({""}), Texts{});
    EXPECT_EQ(genresOfId3({}), Texts{});
}

TEST(tag_text, genres_are_written_as_taggers_do)
{
    EXPECT_EQ(genreForTags("hiphop"), "Hip-Hop");
    EXPECT_EQ(genreForTags("metal"), "Metal");
    EXPECT_EQ(genreForTags("my own"), "My own");
    EXPECT_EQ(genreForTags(""), "");
}
