// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/md5.h"

#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace genrescope;

TEST(md5, the_test_suite_of_rfc_1321_holds)
{
    EXPECT_EQ(md5Of(""), "d41d8cd98f00b204e9800998ecf8427e");
    EXPECT_EQ(md5Of("a"), "0cc175b9c0f1b6a831c399e269772661");
    EXPECT_EQ(md5Of("abc"), "900150983cd24fb0d6963f7d28e17f72");
    EXPECT_EQ(md5Of("message digest"), "f96b697d7cb7938d525a2f31aaf161d0");
    EXPECT_EQ(md5Of("abcdefghijklmnopqrstuvwxyz"), "c3fcd3d76192e4007dfb496cca67e13b");
    EXPECT_EQ(md5Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"),
              "d174ab98d277d9f5a5611c2c9f419d9f");
    EXPECT_EQ(md5Of("1234567890123456789012345678901234567890123456789012345678901234567890123456"
                    "7890"),
              "57edf4a22be3c955ac49da2e2107b67a");
}

TEST(md5, pieces_give_what_the_whole_gives)
{
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += static_cast<char>(i * 7);
    for (std::size_t pieceSize : {1u, 3u, 55u, 56u, 63u, 64u, 65u, 128u, 700u}) {
        Md5 digest;
        for (std::size_t at = 0; at < text.size(); at += pieceSize)
            digest.add(std::string_view(text).substr(at, pieceSize));
        EXPECT_EQ(digest.hex(), md5Of(text)) << pieceSize;
    }
}

TEST(md5, a_file_has_the_digest_of_its_content)
{
    const test::TemporaryFolder folder;
    const std::string content(1'000'000, 'x');
    EXPECT_EQ(md5OfFile(folder.write("file", content)), md5Of(content));
    EXPECT_EQ(md5OfFile(folder.write("empty", "")), md5Of(""));
}

TEST(md5, a_missing_file_and_a_folder_are_errors)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(md5OfFile(folder.path() / "none").error().code, ErrorCode::FileMissing);
    EXPECT_EQ(md5OfFile(folder.path()).error().code, ErrorCode::FileUnreadable);
}
