// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network_settings.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace genrescope;

TEST(network_settings, the_defaults_are_valid)
{
    EXPECT_TRUE(problems(NetworkSettings{}).empty());
}

TEST(network_settings, every_broken_rule_is_listed_once)
{
    EXPECT_EQ(problems({.units = {}}).size(), 1u);
    EXPECT_EQ(problems({.units = {32, 0, 513}}).size(), 1u);
    EXPECT_EQ(problems({.units = std::vector<int>(17, 8)}).size(), 1u);
    EXPECT_EQ(problems({.dropout = 1}).size(), 1u);
    EXPECT_EQ(problems({.dropout = std::nan("")}).size(), 1u);
    EXPECT_EQ(problems({.units = {0}, .dropout = -0.1}).size(), 2u);
}

TEST(network_settings, a_bidirectional_layer_feeds_both_directions_to_the_next)
{
    const NetworkShape shape{{.units = {8, 5}, .bidirectional = true}, 27, 6};
    EXPECT_EQ(shape.inputsOf(0), 27);
    EXPECT_EQ(shape.inputsOf(1), 16);
    EXPECT_EQ(shape.outputs(), 10);
}
