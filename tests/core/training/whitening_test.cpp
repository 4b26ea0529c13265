// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/whitening.h"

#include "core/base/random.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace genrescope;

namespace {

constexpr std::size_t columns = 3;

/// Two genres that differ in column 2; within each, clips differ along column 0 only.
const std::vector<float> clipMeans = {-2, 0, 0, 2, 0, 0, -2, 0, 5, 2, 0, 5};
const std::vector<int> genres = {0, 0, 1, 1};

} // namespace

TEST(whitening, shrinks_the_direction_in_which_clips_of_a_genre_differ_and_no_other)
{
    const Whitening whitening = fitWhitening(clipMeans, genres, 2);
    std::vector<float> rows = {1, 1, 1};
    whiten(whitening, rows);
    EXPECT_NEAR(rows[0], 1 / std::sqrt(1 + 2 * 4.0), 1e-6); // the variance of -2 and 2 is 4
    EXPECT_NEAR(rows[1], 1, 1e-6);
    EXPECT_NEAR(rows[2], 1, 1e-6); // what tells the genres apart stays
}

TEST(whitening, folded_into_weights_it_gives_the_same_products)
{
    Random random(3);
    std::vector<float> means(20 * columns);
    std::vector<int> labels(20);
    for (std::size_t i = 0; i < means.size(); ++i)
        means[i] = static_cast<float>(random.normal());
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i] = static_cast<int>(i % 2);
    const Whitening whitening = fitWhitening(means, labels, 5);

    const std::vector<float> plain = {0.3f, -1.2f, 2.0f};
    std::vector<float> whitened = plain;
    whiten(whitening, whitened);
    const std::vector<float> weights = {1, 2, 3, -1, 0.5f, 0.25f};
    std::vector<float> folded = weights;
    foldInto(folded, whitening);
    for (std::size_t row = 0; row < 2; ++row) {
        float trained = 0, used = 0;
        for (std::size_t k = 0; k < columns; ++k) {
            trained += weights[row * columns + k] * whitened[k];
            used += folded[row * columns + k] * plain[k];
        }
        EXPECT_NEAR(trained, used, 1e-5);
    }
}

TEST(whitening, many_rows_are_each_treated_alike)
{
    const Whitening whitening = fitWhitening(clipMeans, genres, 2);
    std::vector<float> rows;
    for (int i = 0; i < 2000; ++i)
        rows.insert(rows.end(), {3, 1, 2});
    whiten(whitening, rows);
    for (std::size_t i = columns; i < rows.size(); ++i)
        EXPECT_FLOAT_EQ(rows[i], rows[i % columns]);
}
