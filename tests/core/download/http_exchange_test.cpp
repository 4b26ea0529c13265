// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/http_exchange.h"

#include <gtest/gtest.h>

using namespace genrescope;

TEST(http_exchange, a_content_range_is_read)
{
    EXPECT_EQ(contentRangeIn("bytes 100-199/1000"), (ContentRange{100, 199, 1000}));
    EXPECT_EQ(contentRangeIn("bytes 0-0/*"), (ContentRange{0, 0, 0}));
}

TEST(http_exchange, a_senseless_content_range_is_none)
{
    for (const char* header :
         {"", "bytes", "bytes */1000", "bytes 5-4/10", "bytes 0-10/10", "bytes -1-5/10",
          "bytes 0-5/10x", "items 0-5/10", "bytes 0-99999999999999999999/99999999999999999999"})
        EXPECT_FALSE(contentRangeIn(header)) << header;
}

TEST(http_exchange, only_web_addresses_are_asked)
{
    EXPECT_TRUE(isHttp("http://a"));
    EXPECT_TRUE(isHttp("HTTPS://a"));
    EXPECT_FALSE(isHttps("http://a"));
    for (const char* url :
         {"file:///etc/passwd", "ftp://a/b", "gopher://a", "a/b", "", "http:/a"}) {
        EXPECT_FALSE(isHttp(url)) << url;
        const HttpOutcome outcome = exchange(
            {.url = url}, [](const HttpHead&) { return true; },
            [](std::span<const std::byte>) { return true; }, {});
        EXPECT_EQ(outcome.ending, HttpEnding::Impossible) << url;
    }
}

TEST(http_exchange, no_redirection_gives_up_encryption)
{
    EXPECT_TRUE(mayLeadTo("http://a", "http://b"));
    EXPECT_TRUE(mayLeadTo("http://a", "https://b"));
    EXPECT_TRUE(mayLeadTo("https://a", "https://b"));
    EXPECT_FALSE(mayLeadTo("https://a", "http://b"));
    EXPECT_FALSE(mayLeadTo("HTTPS://a", "http://b"));
    EXPECT_FALSE(mayLeadTo("http://a", "file:///b"));
    EXPECT_FALSE(mayLeadTo("http://a", ""));
}
