// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/exploration.h"

#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace genrescope;

namespace {

/// Clips of one step each, with these values in the three toy columns.
LabelledFeatures clipsAt(const std::vector<std::array<float, 3>>& values,
                         const std::vector<int>& genres)
{
    LabelledFeatures data;
    data.frontEnd = test::toyFrontEnd();
    data.genres = {"a", "b"};
    for (std::size_t i = 0; i < values.size(); ++i) {
        LabelledClip clip;
        clip.genre = genres[i];
        clip.features = FeatureMatrix(1, 3);
        std::copy(values[i].begin(), values[i].end(), clip.features.values.begin());
        data.clips.push_back(clip);
    }
    return data;
}

} // namespace

TEST(exploration, averages_are_of_each_genres_clips)
{
    const GenreAverages averages =
        genreAverages(clipsAt({{1, 0, 0}, {3, 0, 5}, {10, 2, 0}}, {0, 0, 1}));
    EXPECT_EQ(averages.columns, columnNames(test::toyFrontEnd()));
    EXPECT_EQ(averages.means[0], (std::vector<double>{2, 0, 2.5}));
    EXPECT_EQ(averages.deviations[0], (std::vector<double>{1, 0, 2.5}));
    EXPECT_EQ(averages.means[1], (std::vector<double>{10, 2, 0}));
    EXPECT_EQ(averages.deviations[1], (std::vector<double>{0, 0, 0}));
}

TEST(exploration, a_genre_without_clips_has_zeros)
{
    EXPECT_EQ(genreAverages(clipsAt({{1, 0, 0}}, {0})).means[1], (std::vector<double>{0, 0, 0}));
}

TEST(exploration, clips_on_a_line_need_one_axis)
{
    // Two columns that rise together; the third is the same for all.
    const ClipMap map =
        mapOfClips(clipsAt({{0, 0, 7}, {1, 2, 7}, {2, 4, 7}, {3, 6, 7}}, {0, 0, 1, 1}));
    EXPECT_NEAR(map.shares[0], 1, 1e-9);
    EXPECT_NEAR(map.shares[1], 0, 1e-9);
    EXPECT_NEAR(map.points[0][0], -map.points[3][0], 1e-9);
    EXPECT_NEAR(map.points[1][0] - map.points[0][0], map.points[3][0] - map.points[2][0], 1e-9);
    EXPECT_LT(map.points[0][0], map.points[3][0])
        << "an axis points to where its weights are positive";
    for (const auto& point : map.points)
        EXPECT_NEAR(point[1], 0, 1e-6);
}

TEST(exploration, the_axis_of_the_largest_spread_comes_first)
{
    const ClipMap map = mapOfClips(test::toyFeatures());
    EXPECT_GE(map.shares[0], map.shares[1]);
    EXPECT_GT(map.shares[1], 0);
    EXPECT_LE(map.shares[0] + map.shares[1], 1 + 1e-9);
    double dot = 0, middle = 0;
    for (const auto& point : map.points) {
        dot += point[0] * point[1];
        middle += point[0];
    }
    EXPECT_NEAR(dot, 0, 1e-6) << "the axes have nothing in common";
    EXPECT_NEAR(middle, 0, 1e-6);
}

TEST(exploration, too_few_clips_lie_on_the_origin)
{
    EXPECT_TRUE(mapOfClips(clipsAt({}, {})).points.empty());
    const ClipMap map = mapOfClips(clipsAt({{1, 2, 3}}, {0}));
    EXPECT_EQ(map.points[0], (std::array<double, 2>{0, 0}));
    const ClipMap alike = mapOfClips(clipsAt({{1, 2, 3}, {1, 2, 3}}, {0, 1}));
    EXPECT_EQ(alike.points[1], (std::array<double, 2>{0, 0}));
}
