// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/reasons.h"

#include "tests/support/toy_features.h"
#include "tests/support/toy_model.h"

#include <gtest/gtest.h>

using namespace genrescope;
using namespace genrescope::test;

namespace {

/// Columns: centroid, roll-off (both brightness), RMS (loudness); mean 0 and deviation 1 of all
/// steps.
GenreModel withoutRanges()
{
    GenreModel model = toyModel();
    model.members.front().scaler = {{0, 0, 0}, {1, 1, 1}, 5};
    return model;
}

/// Blues dark and quiet, classical in the middle, metal bright and loud.
GenreModel withRanges()
{
    GenreModel model = withoutRanges();
    model.ranges.mean = {-2, -2, -2, 0, 0, 0, 2, 2, 2};
    model.ranges.deviation.assign(9, 0.5f);
    return model;
}

std::vector<Reason> reasonsOf(const GenreModel& model, const std::vector<float>& song, int genre)
{
    FeatureSummary summary(model);
    FeatureMatrix window(1, 3);
    window.values = song;
    summary.add(window);
    return reasonsFor(model, summary, genre);
}

constexpr int blues = 0, classical = 1, metal = 2;

} // namespace

TEST(reasons, without_ranges_a_song_is_compared_with_all_music_the_strongest_first)
{
    const auto found = reasonsOf(withoutRanges(), {1.5f, 0.5f, -2}, metal);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].trait, Trait::Loudness);
    EXPECT_EQ(found[0].deviations, -2);
    EXPECT_EQ(found[0].kind, ReasonKind::StandsOut);
    EXPECT_EQ(found[1].trait, Trait::Brightness);
    EXPECT_EQ(found[1].deviations, 1);
    EXPECT_TRUE(reasonsOf(withoutRanges(), {0.3f, -0.3f, 0.6f}, metal).empty());
}

TEST(reasons, what_a_song_shares_with_its_genre_speaks_for_it)
{
    const auto found = reasonsOf(withRanges(), {2, 2, 2.2f}, metal);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].trait, Trait::Loudness);
    EXPECT_EQ(found[0].kind, ReasonKind::LikeGenre);
    EXPECT_GT(found[0].deviations, 0);
    EXPECT_EQ(found[1].trait, Trait::Brightness);
    EXPECT_EQ(found[1].kind, ReasonKind::LikeGenre);
}

TEST(reasons, what_lies_outside_the_genres_usual_range_is_told_after_it)
{
    const auto found = reasonsOf(withRanges(), {2, 2, -0.1f}, metal);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].trait, Trait::Brightness);
    EXPECT_EQ(found[0].kind, ReasonKind::LikeGenre);
    EXPECT_EQ(found[1].trait, Trait::Loudness);
    EXPECT_EQ(found[1].kind, ReasonKind::UnlikeGenre);
    EXPECT_NEAR(found[1].deviations, -4.2, 1e-5);
    EXPECT_EQ(phraseOf(found[1]), "quieter");
    EXPECT_EQ(sentenceOf(found[1], "metal"), "unlike most metal: quieter");
}

TEST(reasons, the_same_song_has_other_reasons_as_another_genre)
{
    const auto found = reasonsOf(withRanges(), {2, 2, 2}, classical);
    ASSERT_EQ(found.size(), 2u);
    for (const Reason& reason : found)
        EXPECT_EQ(reason.kind, ReasonKind::UnlikeGenre);
}

TEST(reasons, more_of_the_genre_than_the_genre_itself_speaks_for_it)
{
    const auto found = reasonsOf(withRanges(), {-5, -5, -2}, blues);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].trait, Trait::Brightness);
    EXPECT_EQ(found[0].kind, ReasonKind::LikeGenre);
}

TEST(reasons, an_ordinary_song_of_an_ordinary_genre_has_none)
{
    EXPECT_TRUE(reasonsOf(withRanges(), {0.1f, -0.1f, 0.2f}, classical).empty());
}

TEST(reasons, raw_features_are_compared_where_ranges_are_known)
{
    GenreModel model = withRanges();
    model.members.front().scaler = {};
    EXPECT_EQ(reasonsOf(model, {2, 2, 2}, metal).size(), 2u);
    model.ranges = {};
    EXPECT_TRUE(reasonsOf(model, {2, 2, 2}, metal).empty());
}

TEST(reasons, columns_without_a_range_tell_nothing)
{
    GenreModel model = withRanges();
    model.ranges.deviation[8] = 0; // metal's loudness
    const auto found = reasonsOf(model, {2, 2, 2}, metal);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].trait, Trait::Brightness);
}
