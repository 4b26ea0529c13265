// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ensemble/blend.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace genrescope;

namespace {

// Two networks, three genres.
const std::vector<float> pair = {0.7f, 0.2f, 0.1f, //
                                 0.1f, 0.6f, 0.3f};

const Blend allBlends[] = {Blend::Average, Blend::LogAverage, Blend::Maximum, Blend::Weighted,
                           Blend::Vote};

std::size_t first(const std::vector<float>& row)
{
    return static_cast<std::size_t>(std::max_element(row.begin(), row.end()) - row.begin());
}

void expectRow(const std::vector<float>& row, const std::vector<double>& expected,
               double tolerance = 1e-6)
{
    ASSERT_EQ(row.size(), expected.size());
    for (std::size_t i = 0; i < row.size(); ++i)
        EXPECT_NEAR(static_cast<double>(row[i]), expected[i], tolerance) << "genre " << i;
}

} // namespace

TEST(blend, average_is_the_mean_of_the_probabilities)
{
    expectRow(blended(pair, 3, Blend::Average), {0.4, 0.4, 0.2});
}

TEST(blend, log_average_is_the_normalised_geometric_mean)
{
    const double a = std::sqrt(0.07), b = std::sqrt(0.12), c = std::sqrt(0.03);
    const double sum = a + b + c;
    expectRow(blended(pair, 3, Blend::LogAverage), {a / sum, b / sum, c / sum});
}

TEST(blend, log_average_survives_probabilities_of_zero)
{
    const std::vector<float> certain = {1, 0, 0, 1};
    expectRow(blended(certain, 2, Blend::LogAverage), {0.5, 0.5});
}

TEST(blend, maximum_takes_the_largest_of_each_genre_and_normalises)
{
    expectRow(blended(pair, 3, Blend::Maximum), {0.7 / 1.6, 0.6 / 1.6, 0.3 / 1.6});
}

TEST(blend, weighted_counts_each_network_by_its_weight)
{
    const std::vector<float> weights = {3, 1};
    expectRow(blended(pair, 3, Blend::Weighted, weights), {0.55, 0.3, 0.15});
}

TEST(blend, a_weight_of_zero_silences_a_network)
{
    const std::vector<float> weights = {0, 2};
    expectRow(blended(pair, 3, Blend::Weighted, weights), {0.1, 0.6, 0.3});
}

TEST(blend, vote_is_the_share_of_first_choices)
{
    const std::vector<float> four = {0.9f, 0.1f, 0.0f, //
                                     0.4f, 0.5f, 0.1f, //
                                     0.3f, 0.4f, 0.3f, //
                                     0.2f, 0.5f, 0.3f};
    expectRow(blended(four, 3, Blend::Vote), {0.25, 0.75, 0.0});
}

TEST(blend, a_tied_vote_goes_to_the_higher_mean)
{
    // One vote each; the means are 0.4, 0.35 and 0.25 ...
    const std::vector<float> firstLeads = {0.6f, 0.1f, 0.3f, 0.2f, 0.6f, 0.2f};
    EXPECT_EQ(first(blended(firstLeads, 3, Blend::Vote)), 0u);
    // ... and here 0.3, 0.45 and 0.25.
    const std::vector<float> secondLeads = {0.4f, 0.3f, 0.3f, 0.2f, 0.6f, 0.2f};
    EXPECT_EQ(first(blended(secondLeads, 3, Blend::Vote)), 1u);
    expectRow(blended(secondLeads, 3, Blend::Vote), {0.5, 0.5, 0.0}, 1e-5);
}

TEST(blend, a_tie_between_losers_changes_nothing)
{
    const std::vector<float> four = {0.9f, 0.1f, 0.0f, //
                                     0.8f, 0.1f, 0.1f, //
                                     0.3f, 0.4f, 0.3f, //
                                     0.2f, 0.3f, 0.5f};
    expectRow(blended(four, 3, Blend::Vote), {0.5, 0.25, 0.25}, 1e-9);
}

TEST(blend, one_network_blends_to_its_own_answer)
{
    const std::vector<float> alone = {0.25f, 0.5f, 0.25f}, weight = {7};
    for (const Blend blend : {Blend::Average, Blend::LogAverage, Blend::Maximum, Blend::Weighted})
        expectRow(blended(alone, 3, blend, weight), {0.25, 0.5, 0.25});
}

TEST(blend, every_answer_sums_to_one)
{
    const std::vector<float> weights = {0.2f, 5};
    for (const Blend blend : allBlends) {
        const std::vector<float> row = blended(pair, 3, blend, weights);
        EXPECT_NEAR(std::accumulate(row.begin(), row.end(), 0.0), 1.0, 1e-6) << nameOf(blend);
    }
}

TEST(blend, names_are_distinct)
{
    for (const Blend a : allBlends)
        for (const Blend b : allBlends)
            EXPECT_EQ(nameOf(a) == nameOf(b), a == b);
}
