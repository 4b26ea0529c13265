// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/html_text.h"

#include "core/lab/reproduction/svg_chart.h"

#include <gtest/gtest.h>

using namespace genrescope;

TEST(html_text, nothing_that_a_text_holds_becomes_markup)
{
    EXPECT_EQ(escaped("R&B <b> \"x\" 'y'"), "R&amp;B &lt;b&gt; &quot;x&quot; &#39;y&#39;");
    EXPECT_EQ(escaped("a\x01\nb\x7f"), "a  b ");
    EXPECT_EQ(escaped("\xff"), "\xef\xbf\xbd");
    EXPECT_EQ(escaped("été"), "été");
}

TEST(html_text, numbers_are_short_and_exact)
{
    EXPECT_EQ(plainText(1e-5), "0.00001");
    EXPECT_EQ(plainText(0.0065), "0.0065");
    EXPECT_EQ(plainText(500), "500");
    EXPECT_EQ(percentText(0.45625), "45.6\u202f%");
    EXPECT_EQ(fixedText(2.0 / 3, 2), "0.67");
    EXPECT_EQ(durationText(59), "59 s");
    EXPECT_EQ(durationText(12000), "3 h 20 min");
}

TEST(html_text, a_chart_without_points_is_still_a_chart)
{
    Chart chart;
    chart.title = "none <here>";
    chart.series.resize(1);
    const std::string html = chartHtml(chart, 1);
    EXPECT_NE(html.find("none &lt;here&gt;"), std::string::npos);
    EXPECT_EQ(html.find("nan"), std::string::npos);
    EXPECT_EQ(html.find("inf"), std::string::npos);
}

TEST(html_text, a_logarithmic_chart_puts_equal_factors_at_equal_distances)
{
    Chart chart;
    chart.logarithmic = true;
    chart.ticks = {0.01, 0.1, 1};
    chart.series.push_back(
        {"x", 1, false, true, true, {{0.01, 0, {}, ""}, {0.1, 0.5, {}, ""}, {1, 1, {}, ""}}});
    const std::string html = chartHtml(chart, 1);
    // 58 + 14 left, 24 + 14 right of 760: 72, 397, 722.
    EXPECT_NE(html.find("points=\"72.0,306.0 397.0,160.0 722.0,14.0\""), std::string::npos) << html;
}
