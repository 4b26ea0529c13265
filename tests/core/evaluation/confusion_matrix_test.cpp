// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/confusion_matrix.h"

#include <gtest/gtest.h>

using namespace genrescope;

TEST(confusion_matrix, a_new_matrix_counts_nothing)
{
    const ConfusionMatrix matrix({"jazz", "rock"});
    EXPECT_EQ(matrix.total(), 0);
    EXPECT_EQ(matrix.correct(), 0);
    EXPECT_EQ(matrix.count(0, 0) + matrix.count(0, 1) + matrix.count(1, 0) + matrix.count(1, 1), 0);
}

TEST(confusion_matrix, a_matrix_without_genres_is_empty)
{
    const ConfusionMatrix matrix;
    EXPECT_EQ(matrix.genreCount(), 0);
    EXPECT_EQ(matrix.total(), 0);
}

TEST(confusion_matrix, rows_are_the_true_genres)
{
    ConfusionMatrix matrix({"jazz", "rock"});
    matrix.add(/*trueGenre*/ 0, /*predictedGenre*/ 1);
    EXPECT_EQ(matrix.count(0, 1), 1);
    EXPECT_EQ(matrix.count(1, 0), 0);
}

TEST(confusion_matrix, totals_add_up_by_row_by_column_and_over_all)
{
    ConfusionMatrix matrix({"jazz", "pop", "rock"});
    matrix.add(0, 0, 4);
    matrix.add(0, 2, 1);
    matrix.add(1, 2, 3);
    matrix.add(2, 2, 2);
    EXPECT_EQ(matrix.rowTotal(0), 5);
    EXPECT_EQ(matrix.rowTotal(1), 3);
    EXPECT_EQ(matrix.columnTotal(1), 0);
    EXPECT_EQ(matrix.columnTotal(2), 6);
    EXPECT_EQ(matrix.total(), 10);
    EXPECT_EQ(matrix.correct(), 6);
}

TEST(confusion_matrix, the_shares_of_a_row_sum_to_one)
{
    ConfusionMatrix matrix({"jazz", "rock"});
    matrix.add(0, 0, 3);
    matrix.add(0, 1);
    EXPECT_EQ(matrix.rowShare(0, 0), 0.75);
    EXPECT_EQ(matrix.rowShare(0, 1), 0.25);
}

TEST(confusion_matrix, a_genre_without_clips_has_zero_shares)
{
    EXPECT_EQ(ConfusionMatrix({"jazz", "rock"}).rowShare(1, 1), 0.0);
}
