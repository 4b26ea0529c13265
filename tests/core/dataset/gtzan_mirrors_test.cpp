// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/gtzan_mirrors.h"

#include "core/base/files.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

using namespace genrescope;

namespace {

class GtzanMirrorsTest : public testing::Test {
protected:
    GtzanMirrorsTest() { ::setenv("XDG_DATA_HOME", home.path().c_str(), 1); }
    ~GtzanMirrorsTest() override { ::unsetenv("XDG_DATA_HOME"); }

    test::TemporaryFolder home;
};

} // namespace

TEST_F(GtzanMirrorsTest, the_one_to_try_first_is_alive_and_of_known_size)
{
    ASSERT_FALSE(gtzanMirrors().empty());
    EXPECT_TRUE(gtzanMirrors().front().alive);
    EXPECT_EQ(gtzanMirrors().front().bytes, 1226192050);
}

TEST_F(GtzanMirrorsTest, those_of_the_user_come_before_those_we_know_of)
{
    EXPECT_EQ(*allGtzanMirrors(), gtzanMirrors());
    ASSERT_TRUE(addGtzanMirror("https://example.org/a.tar.gz"));
    ASSERT_TRUE(addGtzanMirror("http://example.org/b.tar.gz"));
    ASSERT_TRUE(addGtzanMirror("https://example.org/a.tar.gz")); // known already
    const auto all = *allGtzanMirrors();
    ASSERT_EQ(all.size(), gtzanMirrors().size() + 2);
    EXPECT_EQ(all[0].url, "https://example.org/a.tar.gz");
    EXPECT_EQ(all[1].url, "http://example.org/b.tar.gz");
    EXPECT_TRUE(all[0].alive);
}

TEST_F(GtzanMirrorsTest, what_is_no_web_address_is_refused)
{
    for (const char* url : {"", "a.tar.gz", "/home/a.tar.gz", "file:///etc/passwd", "ftp://a/b"})
        EXPECT_EQ(addGtzanMirror(url).error().code, ErrorCode::DownloadRefused) << url;
    EXPECT_EQ(*allGtzanMirrors(), gtzanMirrors());
}

TEST_F(GtzanMirrorsTest, a_damaged_list_is_named)
{
    for (const char* text : {"", "[]", R"({"mirrors": 1})", R"({"mirrors": [1]})"}) {
        ASSERT_TRUE(writeFile(home.path() / "genrescope" / "gtzan-mirrors.json", text));
        const auto all = allGtzanMirrors();
        ASSERT_FALSE(all) << text;
        EXPECT_NE(sentence(all.error()).find("gtzan-mirrors.json"), std::string::npos);
        EXPECT_FALSE(addGtzanMirror("https://example.org/a.tar.gz"));
    }
}
