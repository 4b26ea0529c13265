// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/genre_ranges.h"

#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace genrescope;
using namespace genrescope::test;

namespace {

std::vector<int> all(const LabelledFeatures& data)
{
    std::vector<int> members(data.clips.size());
    std::iota(members.begin(), members.end(), 0);
    return members;
}

/// Five clips of each of three genres: column 0 of a genre's clips has means 1 to 5 times its
/// place, column 1 is constant.
LabelledFeatures plain()
{
    LabelledFeatures data = toyFeatures(5);
    for (LabelledClip& clip : data.clips) {
        for (int step = 0; step < clip.features.steps; ++step) {
            const float swing = step % 2 == 0 ? 10.0f : -10.0f;
            clip.features.row(step)[0] =
                static_cast<float>((clip.genre + 1) * (clip.number + 1)) + swing;
            clip.features.row(step)[1] = 0.1f;
        }
    }
    return data;
}

} // namespace

TEST(genre_ranges, a_range_is_how_clips_differ_and_not_how_steps_do)
{
    const LabelledFeatures data = plain();
    const GenreRanges ranges = genreRanges(data, all(data));
    ASSERT_EQ(ranges.mean.size(), 9u);
    ASSERT_EQ(ranges.deviation.size(), 9u);
    for (std::size_t genre = 0; genre < 3; ++genre) {
        const auto place = static_cast<float>(genre + 1);
        EXPECT_NEAR(ranges.mean[genre * 3], 3 * place, 1e-5);
        EXPECT_NEAR(ranges.deviation[genre * 3], std::sqrt(2.5f) * place, 1e-5);
    }
}

TEST(genre_ranges, a_column_that_never_changes_has_no_range)
{
    const LabelledFeatures data = plain();
    const GenreRanges ranges = genreRanges(data, all(data));
    EXPECT_NEAR(ranges.mean[1], 0.1f, 1e-6);
    EXPECT_EQ(ranges.deviation[1], 0);
}

TEST(genre_ranges, a_genre_of_four_clips_has_no_range)
{
    const LabelledFeatures data = plain();
    std::vector<int> members = all(data);
    members.erase(members.begin());
    const GenreRanges ranges = genreRanges(data, members);
    EXPECT_EQ(ranges.deviation[0], 0);
    EXPECT_GT(ranges.deviation[3], 0);
}

TEST(genre_ranges, clips_outside_the_part_are_not_looked_at)
{
    LabelledFeatures data = plain();
    const std::vector<int> members = all(data);
    const GenreRanges before = genreRanges(data, members);
    LabelledClip other = data.clips.front();
    other.features.values.assign(other.features.values.size(), 1e6f);
    data.clips.push_back(other);
    EXPECT_EQ(genreRanges(data, members), before);
}
