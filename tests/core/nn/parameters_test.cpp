// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/parameters.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace genrescope;

namespace {

std::span<const float> viewOf(const std::vector<float>& parameters, const NetworkShape& shape,
                              const std::string& name)
{
    for (const ParameterBlock& block : parameterBlocks(shape))
        if (block.name == name)
            return std::span(parameters).subspan(block.offset, block.size());
    ADD_FAILURE() << "no " << name;
    return {};
}

} // namespace

TEST(parameters, blocks_stand_without_gaps_in_the_order_of_the_layers)
{
    const NetworkShape shape{
        {.units = {4, 3}, .bidirectional = true, .pooling = Pooling::Attention}, 5, 6};
    const auto blocks = parameterBlocks(shape);
    std::size_t offset = 0;
    for (const ParameterBlock& block : blocks) {
        EXPECT_EQ(block.offset, offset) << block.name;
        offset += block.size();
    }
    EXPECT_EQ(parameterCount(shape), offset);
    ASSERT_EQ(blocks.size(), 19u);
    EXPECT_EQ(blocks[4].name, "lstm0.weight_ih_l0_reverse");
    EXPECT_EQ(blocks[8].name, "lstm1.weight_ih_l0");
    EXPECT_EQ(blocks[8].rows, 12);
    EXPECT_EQ(blocks[8].columns, 8);
    EXPECT_EQ(blocks[16].name, "attention.weight");
    EXPECT_EQ(blocks[17].name, "dense.weight");
}

TEST(parameters, of_the_reports_network_are_as_many_as_counted_by_hand)
{
    // 4*32*(27+32+2) + 4*16*(32+16+2) + 6*16+6
    EXPECT_EQ(parameterCount(NetworkShape{}), 11110u);
}

TEST(parameters, recurrent_weights_start_orthogonal)
{
    const NetworkShape shape{{.units = {16}}, 5, 6};
    const auto parameters = initialParameters(shape, Random(1));
    const auto weights = viewOf(parameters, shape, "lstm0.weight_hh_l0");
    for (std::size_t gate = 0; gate < 4; ++gate)
        for (std::size_t i = 0; i < 16; ++i)
            for (std::size_t j = 0; j < 16; ++j) {
                const float* a = &weights[(gate * 16 + i) * 16];
                const float* b = &weights[(gate * 16 + j) * 16];
                EXPECT_NEAR(std::inner_product(a, a + 16, b, 0.0f), i == j ? 1 : 0, 1e-6);
            }
}

TEST(parameters, the_forget_gate_starts_open_and_input_weights_within_glorots_bound)
{
    const NetworkShape shape{{.units = {8}, .bidirectional = true}, 20, 6};
    const auto parameters = initialParameters(shape, Random(1));
    for (const char* suffix : {"_l0", "_l0_reverse"}) {
        const auto bias = viewOf(parameters, shape, std::string("lstm0.bias_ih") + suffix);
        for (std::size_t row = 0; row < 32; ++row)
            EXPECT_EQ(bias[row], row / 8 == 1 ? 1 : 0);
        const auto weights = viewOf(parameters, shape, std::string("lstm0.weight_ih") + suffix);
        const float bound = std::sqrt(6.0f / (32 + 20));
        EXPECT_LE(std::ranges::max(weights), bound);
        EXPECT_GT(std::ranges::max(weights), 0.9f * bound);
        EXPECT_LT(std::ranges::min(weights), -0.9f * bound);
    }
}

TEST(parameters, the_same_seed_gives_the_same_start)
{
    EXPECT_EQ(initialParameters({}, Random(5)), initialParameters({}, Random(5)));
    EXPECT_NE(initialParameters({}, Random(5)), initialParameters({}, Random(6)));
}
