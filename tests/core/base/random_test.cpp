// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace genrescope;

TEST(random, the_same_seed_gives_the_same_numbers)
{
    Random one(7), other(7);
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(one.normal(), other.normal());
}

TEST(random, neighbouring_seeds_give_unlike_numbers)
{
    EXPECT_NE(Random(1).uniform(), Random(2).uniform());
}

TEST(random, a_fork_does_not_depend_on_how_far_its_parent_is)
{
    Random parent(3);
    const double before = parent.fork(5).uniform();
    parent.uniform();
    EXPECT_EQ(parent.fork(5).uniform(), before);
    EXPECT_NE(parent.fork(6).uniform(), before);
}

TEST(random, normal_numbers_have_mean_zero_and_deviation_one)
{
    Random random(11);
    double sum = 0, squares = 0;
    constexpr int count = 100'000;
    for (int i = 0; i < count; ++i) {
        const double value = random.normal();
        sum += value;
        squares += value * value;
    }
    EXPECT_NEAR(sum / count, 0, 0.02);
    EXPECT_NEAR(squares / count, 1, 0.02);
}

TEST(random, below_reaches_every_number_and_no_other)
{
    Random random(13);
    std::vector<int> seen(5);
    for (int i = 0; i < 1000; ++i)
        ++seen.at(random.below(5));
    EXPECT_TRUE(std::ranges::all_of(seen, [](int times) { return times > 120; }));
}

TEST(random, shuffling_keeps_every_item)
{
    std::vector<int> items(100);
    std::iota(items.begin(), items.end(), 0);
    const std::vector<int> sorted = items;
    Random(17).shuffle(std::span(items));
    EXPECT_NE(items, sorted);
    std::ranges::sort(items);
    EXPECT_EQ(items, sorted);
}
