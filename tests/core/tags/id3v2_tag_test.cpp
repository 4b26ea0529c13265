// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags/id3v2_tag.h"

#include "core/tags/byte_order.h"

#include <gtest/gtest.h>

using namespace genrescope;
using namespace std::literals;
using Texts = std::vector<std::string>;

namespace {

std::string syncSafe(std::size_t value)
{
    std::string bytes;
    for (int shift = 21; shift >= 0; shift -= 7)
        bytes += static_cast<char>(value >> shift & 0x7F);
    return bytes;
}

std::string frame3(const std::string& id, const std::string& content, char flags = 0)
{
    return id + bigEndian(content.size(), 4) + '\0' + flags + content;
}

std::string frame4(const std::string& id, const std::string& content, char flags = 0)
{
    return id + syncSafe(content.size()) + '\0' + flags + content;
}

std::string frame2(const std::string& id, const std::string& content)
{
    return id + bigEndian(content.size(), 3) + content;
}

std::string tag(int version, const std::string& body, char flags = 0)
{
    return "ID3" + std::string{static_cast<char>(version), 0, flags} + syncSafe(body.size()) + body;
}

} // namespace

TEST(id3v2_tag, each_version_is_read)
{
    const auto v2 = Id3v2Tag::parse(tag(2, frame2("TT2", "\0Title"s) + frame2("TCO", "\0(17)"s)));
    const auto v3 = Id3v2Tag::parse(tag(3, frame3("TIT2", "\0Title"s) + frame3("TCON", "\0(17)"s)));
    const auto v4 = Id3v2Tag::parse(tag(4, frame4("TIT2", "\3Title"s) + frame4("TCON", "\0(17)"s)));
    for (const auto& parsed : {v2, v3, v4}) {
        ASSERT_TRUE(parsed);
        EXPECT_EQ(parsed->texts("TIT2"), Texts{"Title"});
        EXPECT_EQ(parsed->texts("TCON"), Texts{"(17)"});
        EXPECT_EQ(parsed->texts("TALB"), Texts{});
        EXPECT_FALSE(parsed->isGenre(parsed->frames[0]));
        EXPECT_TRUE(parsed->isGenre(parsed->frames[1]));
    }
}

TEST(id3v2_tag, every_encoding_and_several_values_are_read)
{
    const auto texts = [](const std::string& content) {
        return Id3v2Tag::parse(tag(4, frame4("TCON", content)))->texts("TCON");
    };
    EXPECT_EQ(texts("\0Rock\0Pop\0"s), (Texts{"Rock", "Pop"}));
    EXPECT_EQ(texts("\3Rock\0J\xC3\xA4zz"s), (Texts{"Rock", "J\xC3\xA4zz"}));
    EXPECT_EQ(texts("\1\xFF\xFEJ\0\0\0\xFF\xFEP\0"s), (Texts{"J", "P"}));
    EXPECT_EQ(texts("\1\xFE\xFF\0J\0\0\0P"s), (Texts{"J", "P"})) << "one mark for all";
    EXPECT_EQ(texts("\2\0J\0\0"s), Texts{"J"});
    EXPECT_EQ(texts("\0"s), Texts{""}) << "present but empty";
    EXPECT_EQ(texts("\0\0Pop"s), (Texts{"", "Pop"}));
    EXPECT_EQ(texts("\7Rock"s), Texts{}) << "no such encoding";
}

TEST(id3v2_tag, what_it_does_not_change_stays_to_the_byte)
{
    const std::string body3 = frame3("TIT2", "\1\xFF\xFE"
                                             "A\0"s) +
                              frame3("XYZ1", "\0\xFF\0?"s, '\x20') + frame3("TCON", "\0(17)"s) +
                              frame3("APIC", std::string(300, '\xFF'));
    const std::string body4 = frame4("TIT2", std::string(200, 'x')) + frame4("RVA2", "y\0z"s, 3);
    for (const std::string& whole :
         {tag(3, body3), tag(3, body3 + std::string(100, '\0')), tag(4, body4),
          tag(2, frame2("PIC", std::string(70000, 'p')))}) {
        const auto parsed = Id3v2Tag::parse(whole);
        ASSERT_TRUE(parsed);
        EXPECT_EQ(parsed->bytes(whole.size()), whole);
    }
}

TEST(id3v2_tag, a_new_genre_is_read_back_in_each_version)
{
    for (const int version : {2, 3, 4}) {
        for (const std::string genre : {"Jazz", "J\xC3\xA4zz \xE2\x82\xAC"}) {
            Id3v2Tag made;
            made.version = version;
            made.frames = {made.genreFrame(genre)};
            const auto parsed = Id3v2Tag::parse(made.bytes(0));
            ASSERT_TRUE(parsed) << version;
            EXPECT_EQ(parsed->texts("TCON"), Texts{genre});
            EXPECT_TRUE(parsed->isGenre(parsed->frames[0]));
        }
    }
}

TEST(id3v2_tag, unsynchronised_tags_are_read_and_written_so)
{
    // Version 3 as a whole: FF 00 stands for FF.
    const std::string plain = frame3("PRIV", "\xFF\xE0 \xFF\0"s) + frame3("TCON", "\0Rock"s);
    std::string safe;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        safe += plain[i];
        if (plain[i] == '\xFF')
            safe += '\0';
    }
    const auto parsed = Id3v2Tag::parse(tag(3, safe, '\x80'));
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->frames[0], frame3("PRIV", "\xFF\xE0 \xFF\0"s));
    EXPECT_EQ(parsed->texts("TCON"), Texts{"Rock"});
    EXPECT_EQ(parsed->bytes(0), tag(3, safe, '\x80'));

    // Version 4 frame by frame.
    const auto fourth =
        Id3v2Tag::parse(tag(4, frame4("TCON", "\1\xFF\0\xFEJ\0"s, 2) + frame4("TIT2", "\0T"s)));
    ASSERT_TRUE(fourth);
    EXPECT_EQ(fourth->texts("TCON"), Texts{"J"});
}

TEST(id3v2_tag, flags_of_frames_are_understood)
{
    const auto third =
        Id3v2Tag::parse(tag(3, frame3("TIT2", "g\0T"s, '\x20') + frame3("TCON", "secret", '\x40')));
    EXPECT_EQ(third->texts("TIT2"), Texts{"T"});
    EXPECT_EQ(third->texts("TCON"), Texts{}) << "encrypted";
    const auto fourth = Id3v2Tag::parse(tag(4, frame4("TIT2", "\0\0\0\2\0T"s, 1)));
    EXPECT_EQ(fourth->texts("TIT2"), Texts{"T"});
}

TEST(id3v2_tag, sizes_as_old_itunes_wrote_them_are_understood)
{
    const std::string title(300, 't');
    const auto parsed =
        Id3v2Tag::parse(tag(4, frame3("TIT2", '\0' + title) + frame4("TCON", "\0Rock"s)));
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->texts("TIT2"), Texts{title});
    EXPECT_EQ(parsed->texts("TCON"), Texts{"Rock"});
}

TEST(id3v2_tag, an_extended_header_is_passed_over_and_a_footer_counted)
{
    const std::string extended3 = bigEndian(6, 4) + std::string(6, '\0');
    EXPECT_EQ(Id3v2Tag::parse(tag(3, extended3 + frame3("TCON", "\0A"s), '\x40'))->texts("TCON"),
              Texts{"A"});
    const std::string extended4 = syncSafe(6) + "\1\0"s;
    EXPECT_EQ(Id3v2Tag::parse(tag(4, extended4 + frame4("TCON", "\0A"s), '\x40'))->texts("TCON"),
              Texts{"A"});
    EXPECT_EQ(id3v2Size(tag(4, std::string(20, '\0'), '\x10')), 40u);
    EXPECT_EQ(id3v2Size(tag(3, std::string(20, '\0'))), 30u);
    EXPECT_EQ(id3v2Size("ID3"), 0u);
    EXPECT_EQ(id3v2Size("\xFF\xFB\x90\x64 the sound"), 0u);
}

TEST(id3v2_tag, a_tag_fills_its_place_and_is_gone_without_frames)
{
    Id3v2Tag made;
    EXPECT_EQ(made.bytes(100), "");
    made.frames = {made.genreFrame("Jazz")};
    EXPECT_EQ(made.bytes(0), tag(3, frame3("TCON", "\0Jazz"s)));
    EXPECT_EQ(made.bytes(1000).size(), 1000u);
    EXPECT_EQ(id3v2Size(made.bytes(1000)), 1000u);
}

TEST(id3v2_tag, damaged_tags_are_told_from_whole_ones)
{
    for (const std::string& bad :
         {std::string(), tag(1, ""), tag(5, frame3("TCON", "\0A"s)), tag(3, "TCON\0\0\0\x7F\0\0A"s),
          tag(3, "TCON\xFF\xFF\xFF\xFF\0\0A"s), tag(3, "lower case here"s), tag(2, "TC"),
          tag(2, frame2("TCO", "\0A"s), '\x40'), tag(3, "\xFF\xFF\xFF\xFF", '\x40'),
          tag(3, frame3("TCON", "\0A"s)).substr(0, 15), tag(3, frame3("TCON", "\0A"s) + "TIT2"),
          tag(3, "\0\0more than padding"s)})
        EXPECT_FALSE(Id3v2Tag::parse(bad)) << ::testing::PrintToString(bad);
}
