// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/search/search_space.h"

#include <gtest/gtest.h>

#include <set>

using namespace genrescope;
using nlohmann::json;

namespace {

SearchAxis axis(const std::string& text)
{
    const auto read = axisIn(text);
    EXPECT_TRUE(read) << text << ": " << (read ? "" : sentence(read.error()));
    return read.value_or(SearchAxis{});
}

std::string refusal(const std::string& text)
{
    const auto read = axisIn(text);
    EXPECT_FALSE(read) << text;
    return read ? "" : sentence(read.error());
}

} // namespace

TEST(search_space, powers_of_ten_are_exact)
{
    EXPECT_EQ(axisValues(axis("learningRate=log:1e-5:1:6")),
              std::vector<json>({1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1.0}));
}

TEST(search_space, a_linear_range_has_both_its_ends)
{
    EXPECT_EQ(
        axisValues(axis("training.learningRate=linear:0.001:0.01:10")),
        std::vector<json>({0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.007, 0.008, 0.009, 0.01}));
}

TEST(search_space, settings_that_count_stay_whole)
{
    EXPECT_EQ(axisValues(axis("epochs=linear:200:1000:5")),
              std::vector<json>({200u, 400u, 600u, 800u, 1000u}));
    EXPECT_EQ(axisValues(axis("layers=linear:1:3:9")), std::vector<json>({1u, 2u, 3u}));
    EXPECT_TRUE(axisValues(axis("batchSize=log:8:128:5"))[2].is_number_unsigned());
}

TEST(search_space, lists_are_numbers_words_truths_or_lists)
{
    EXPECT_EQ(axis("learningRate=0.1,1e-2,0.1").values, std::vector<json>({0.1, 0.01}));
    EXPECT_EQ(axis("cellActivation=tanh,sigmoid").values, std::vector<json>({"tanh", "sigmoid"}));
    EXPECT_EQ(axis("bidirectional=true,false").values, std::vector<json>({true, false}));
    EXPECT_EQ(axis("units=[32,16],[30]").values, std::vector<json>({{32, 16}, json::array({30})}));
}

TEST(search_space, every_setting_of_a_recipe_is_known_with_and_without_its_part)
{
    const json recipe = toJson(Recipe{});
    for (const auto& [part, members] : recipe.items())
        for (const auto& [name, value] : members.items()) {
            EXPECT_EQ(wholeSettingName(name).value(), part + "." + name);
            EXPECT_EQ(wholeSettingName(part + "." + name).value(), part + "." + name);
        }
    EXPECT_EQ(wholeSettingName("layers").value(), "network.layers");
}

TEST(search_space, what_cannot_be_varied_gets_a_clear_sentence)
{
    EXPECT_NE(
        refusal("volume=1,2").find("'volume' is none that can be varied. There are: batchSize"),
        std::string::npos);
    EXPECT_NE(refusal("epochs=").find("'training.epochs' has no values"), std::string::npos);
    EXPECT_NE(refusal("epochs").find("must look like"), std::string::npos);
    EXPECT_NE(refusal("learningRate=log:0:1:5").find("above 0"), std::string::npos);
    EXPECT_NE(refusal("learningRate=log:1:0.1:5").find("begins below its end"), std::string::npos);
    EXPECT_NE(refusal("learningRate=log:0.1:1").find("needs a range like"), std::string::npos);
    EXPECT_NE(refusal("learningRate=linear:0.1:1:1").find("2 to 1000"), std::string::npos);
    EXPECT_NE(refusal("learningRate=linear:nan:1:3").find("needs a range like"), std::string::npos);
}

TEST(search_space, a_grid_has_every_combination_once)
{
    const auto points = gridOf({axis("layers=1,2"), axis("learningRate=0.1,0.2,0.3")});
    ASSERT_EQ(points.size(), 6u);
    EXPECT_EQ(points[0], SearchPoint({1u, 0.1}));
    EXPECT_EQ(points[1], SearchPoint({1u, 0.2}));
    EXPECT_EQ(points[5], SearchPoint({2u, 0.3}));
}

TEST(search_space, random_points_lie_in_the_space_and_hang_on_the_seed_alone)
{
    const std::vector<SearchAxis> axes = {axis("learningRate=log:1e-4:1:5"), axis("layers=1,2,3"),
                                          axis("epochs=linear:10:20:3")};
    const auto points = randomPoints(axes, 200, 7);
    ASSERT_EQ(points.size(), 200u);
    EXPECT_EQ(points, randomPoints(axes, 200, 7));
    EXPECT_NE(points, randomPoints(axes, 200, 8));
    int small = 0;
    for (const SearchPoint& point : points) {
        EXPECT_GE(point[0].get<double>(), 1e-4);
        EXPECT_LE(point[0].get<double>(), 1);
        small += point[0].get<double>() < 1e-2 ? 1 : 0;
        EXPECT_TRUE(point[1] == 1u || point[1] == 2u || point[1] == 3u);
        EXPECT_GE(point[2].get<int>(), 10);
        EXPECT_LE(point[2].get<int>(), 20);
    }
    EXPECT_GT(small, 60) << "drawn by factors, half lie below the geometric middle";
    EXPECT_LT(small, 140);
}

TEST(search_space, a_small_space_gives_each_random_point_once)
{
    const auto points =
        randomPoints({axis("layers=1,2,3"), axis("bidirectional=true,false")}, 50, 1);
    EXPECT_EQ(std::set<SearchPoint>(points.begin(), points.end()).size(), 6u);
    EXPECT_EQ(points.size(), 6u);
}

TEST(search_space, refining_stays_between_the_neighbours_of_the_best)
{
    const std::vector<SearchAxis> axes = {axis("learningRate=log:1e-5:0.1:5"),
                                          axis("cellActivation=tanh,sigmoid")};
    const auto finer = refinedAround(axes, gridOf(axes), {1e-2, "sigmoid"});
    EXPECT_EQ(finer[1].values, std::vector<json>({"sigmoid"}));
    ASSERT_EQ(finer[0].values.size(), 5u) << "the middle one is the best itself";
    EXPECT_NEAR(finer[0].values[0].get<double>(), 0.001 * std::pow(100, 1.0 / 6), 1e-6);
    EXPECT_EQ(finer[0].values[2], 1e-2);
    EXPECT_NEAR(finer[0].values[4].get<double>(), 0.001 * std::pow(100, 5.0 / 6), 1e-5);
}

TEST(search_space, refining_at_the_edge_goes_inwards)
{
    const std::vector<SearchAxis> axes = {axis("epochs=linear:100:500:5")};
    EXPECT_EQ(refinedAround(axes, gridOf(axes), {500u})[0].values,
              std::vector<json>({417u, 433u, 450u, 467u, 483u, 500u}));
}

TEST(search_space, seeds_are_not_refined)
{
    const std::vector<SearchAxis> axes = {axis("seed=1,5,9")};
    EXPECT_EQ(refinedAround(axes, gridOf(axes), {5u})[0].values, std::vector<json>(1, 5u));
}

TEST(search_space, a_point_changes_the_recipe_and_nothing_else)
{
    const std::vector<SearchAxis> axes = {axis("learningRate=0.5"), axis("pooling=mean"),
                                          axis("seed=4"), axis("mfccCount=20")};
    Recipe expected;
    expected.training.learningRate = 0.5;
    expected.network.pooling = Pooling::Mean;
    expected.training.seed = 4;
    expected.frontEnd.mfccCount = 20;
    EXPECT_EQ(recipeAt(Recipe{}, axes, gridOf(axes)[0]).value(), expected);
}

TEST(search_space, layers_keep_the_first_units_and_repeat_the_last)
{
    Recipe base;
    base.network.units = {30, 10};
    const auto unitsAt = [&](const std::vector<SearchAxis>& axes) {
        return recipeAt(base, axes, gridOf(axes)[0]).value().network.units;
    };
    EXPECT_EQ(unitsAt({axis("layers=1")}), std::vector<int>({30}));
    EXPECT_EQ(unitsAt({axis("layers=4")}), std::vector<int>({30, 10, 10, 10}));
    EXPECT_EQ(unitsAt({axis("units=8")}), std::vector<int>({8, 8}));
    EXPECT_EQ(unitsAt({axis("layers=3"), axis("units=8")}), std::vector<int>({8, 8, 8}));
    EXPECT_EQ(unitsAt({axis("layers=3"), axis("units=[9,5]")}), std::vector<int>({9, 5, 5}));
}

TEST(search_space, a_point_outside_the_rules_is_refused)
{
    const std::vector<SearchAxis> axes = {axis("layers=0")};
    EXPECT_FALSE(recipeAt(Recipe{}, axes, {0u}));
    EXPECT_FALSE(recipeAt(Recipe{}, {axis("learningRate=-1")}, {-1.0}));
    EXPECT_FALSE(recipeAt(Recipe{}, {axis("cellActivation=relu")}, {"relu"}));
}
