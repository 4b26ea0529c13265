// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/scores.h"

#include <gtest/gtest.h>

using namespace genrescope;

// Wilson (1927), worked by hand: with z = 1.96, n = 10 and 5 hits the centre is 1/2 and the half
// width 1.96 sqrt(0.025 + 3.8415 / 400) / 1.38415 = 0.26341.
TEST(wilson_interval, five_of_ten)
{
    const Interval interval = wilsonInterval(5, 10);
    EXPECT_NEAR(interval.low, 0.23659, 1e-5);
    EXPECT_NEAR(interval.high, 0.76341, 1e-5);
}

TEST(wilson_interval, no_hits_begin_at_zero_and_still_leave_doubt)
{
    // high = z^2 / (n + z^2) = 3.84146 / 13.84146
    const Interval interval = wilsonInterval(0, 10);
    EXPECT_EQ(interval.low, 0.0);
    EXPECT_NEAR(interval.high, 0.277533, 1e-6);
}

TEST(wilson_interval, all_hits_mirror_no_hits)
{
    const Interval interval = wilsonInterval(10, 10);
    EXPECT_NEAR(interval.low, 1 - 0.277533, 1e-6);
    EXPECT_EQ(interval.high, 1.0);
}

TEST(wilson_interval, without_trials_nothing_is_known)
{
    const Interval interval = wilsonInterval(0, 0);
    EXPECT_EQ(interval.low, 0.0);
    EXPECT_EQ(interval.high, 1.0);
}

TEST(wilson_interval, more_trials_narrow_it_around_the_share)
{
    const Interval few = wilsonInterval(8, 10), many = wilsonInterval(800, 1000);
    EXPECT_GT(many.low, few.low);
    EXPECT_LT(many.high, few.high);
    EXPECT_LT(many.low, 0.8);
    EXPECT_GT(many.high, 0.8);
}

TEST(scores, of_a_worked_example)
{
    //            jazz rock
    //   jazz       3    1     precision 3/5  recall 3/4  F1 2/3
    //   rock       2    4     precision 4/5  recall 2/3  F1 8/11
    ConfusionMatrix matrix({"jazz", "rock"});
    matrix.add(0, 0, 3);
    matrix.add(0, 1, 1);
    matrix.add(1, 0, 2);
    matrix.add(1, 1, 4);
    const Scores scores = scoresOf(matrix);
    EXPECT_EQ(scores.clips, 10);
    EXPECT_DOUBLE_EQ(scores.accuracy, 0.7);
    EXPECT_DOUBLE_EQ(scores.genres[0].precision, 3.0 / 5);
    EXPECT_DOUBLE_EQ(scores.genres[0].recall, 3.0 / 4);
    EXPECT_DOUBLE_EQ(scores.genres[0].f1, 2.0 / 3);
    EXPECT_EQ(scores.genres[0].clips, 4);
    EXPECT_DOUBLE_EQ(scores.genres[1].precision, 4.0 / 5);
    EXPECT_DOUBLE_EQ(scores.genres[1].recall, 2.0 / 3);
    EXPECT_DOUBLE_EQ(scores.genres[1].f1, 8.0 / 11);
    EXPECT_DOUBLE_EQ(scores.macroF1, (2.0 / 3 + 8.0 / 11) / 2);
    EXPECT_NEAR(scores.interval.low, 0.396778, 1e-6); // Wilson, 7 of 10
    EXPECT_NEAR(scores.interval.high, 0.892209, 1e-6);
}

TEST(scores, a_perfect_matrix_scores_one_everywhere)
{
    ConfusionMatrix matrix({"jazz", "rock"});
    matrix.add(0, 0, 5);
    matrix.add(1, 1, 7);
    const Scores scores = scoresOf(matrix);
    EXPECT_EQ(scores.accuracy, 1.0);
    EXPECT_EQ(scores.macroF1, 1.0);
    EXPECT_EQ(scores.genres[1].f1, 1.0);
}

TEST(scores, a_genre_that_is_never_named_has_precision_zero_not_nan)
{
    ConfusionMatrix matrix({"jazz", "rock"});
    matrix.add(0, 1, 2);
    matrix.add(1, 1, 2);
    const GenreScores jazz = scoresOf(matrix).genres[0];
    EXPECT_EQ(jazz.precision, 0.0);
    EXPECT_EQ(jazz.recall, 0.0);
    EXPECT_EQ(jazz.f1, 0.0);
}

TEST(scores, a_genre_without_clips_stays_out_of_the_macro_mean)
{
    ConfusionMatrix matrix({"jazz", "pop", "rock"});
    matrix.add(0, 0, 2);
    matrix.add(2, 2, 2);
    EXPECT_EQ(scoresOf(matrix).macroF1, 1.0);
    EXPECT_EQ(scoresOf(matrix).genres[1].clips, 0);
}

TEST(scores, of_an_empty_matrix_are_zero_with_an_open_interval)
{
    const Scores scores = scoresOf(ConfusionMatrix({"jazz", "rock"}));
    EXPECT_EQ(scores.clips, 0);
    EXPECT_EQ(scores.accuracy, 0.0);
    EXPECT_EQ(scores.macroF1, 0.0);
    EXPECT_EQ(scores.interval.high, 1.0);
}
