// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/timeline_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace genrescope;

namespace {

const std::vector<std::string> genres = {"jazz", "hip, \"hop\""};

/// Half a minute of jazz, then a silent gap, then the other.
Verdict heard()
{
    Verdict verdict;
    verdict.seconds = 50;
    verdict.timeline = {{0, 10, {0.75f, 0.25f}},
                        {10, 30, {1.0f, 0.0f}},
                        {35, 45, {0.125f, 0.875f}},
                        {45, 50, {0.125f, 0.875f}}};
    return verdict;
}

} // namespace

TEST(timeline_file, windows_of_one_genre_become_a_stretch)
{
    const auto stretches = stretchesOf(heard());
    ASSERT_EQ(stretches.size(), 2u);
    EXPECT_EQ(stretches[0], (GenreStretch{0, 30, 0, (7.5f + 20) / 30}));
    EXPECT_EQ(stretches[1], (GenreStretch{35, 50, 1, 0.875f}));
}

TEST(timeline_file, a_stretch_ends_where_nothing_was_heard)
{
    Verdict verdict = heard();
    verdict.timeline[2].probabilities = verdict.timeline[3].probabilities = {1, 0};
    ASSERT_EQ(stretchesOf(verdict).size(), 2u);
}

TEST(timeline_file, audacity_gets_start_end_and_text_between_tabs)
{
    EXPECT_EQ(timelineText(TimelineForm::Audacity, heard(), genres, "a.mp3"),
              "0.000000\t30.000000\tjazz 92 %\n"
              "35.000000\t50.000000\thip, \"hop\" 88 %\n");
}

TEST(timeline_file, a_table_has_a_line_a_window_and_quotes_what_needs_it)
{
    const std::string text = timelineText(TimelineForm::Csv, heard(), genres, "a.mp3");
    EXPECT_EQ(text.substr(0, text.find("10.000,30.000")),
              "start,end,genre,probability,jazz,\"hip, \"\"hop\"\"\"\r\n"
              "0.000,10.000,jazz,0.7500,0.7500,0.2500\r\n");
}

TEST(timeline_file, jams_names_the_song_and_tags_its_stretches)
{
    const auto jams = nlohmann::json::parse(
        timelineText(TimelineForm::Jams, heard(), genres, "/music/a song.mp3"));
    EXPECT_EQ(jams["file_metadata"]["duration"], 50);
    EXPECT_EQ(jams["file_metadata"]["title"], "a song");
    const auto& annotation = jams["annotations"].at(0);
    EXPECT_EQ(annotation["namespace"], "tag_open");
    ASSERT_EQ(annotation["data"].size(), 2u);
    EXPECT_EQ(annotation["data"][1]["time"], 35);
    EXPECT_EQ(annotation["data"][1]["duration"], 15);
    EXPECT_EQ(annotation["data"][1]["value"], genres[1]);
    EXPECT_EQ(annotation["data"][1]["confidence"], 0.875);
    EXPECT_EQ(annotation["sandbox"]["windows"].size(), 4u);
}
