// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/column_choice.h"

#include <gtest/gtest.h>

using namespace genrescope;

TEST(column_choice, columns_are_found_by_name_in_the_order_asked_for)
{
    FrontEndSettings whole;
    whole.features = {Feature::Centroid, Feature::Mfcc, Feature::Rms};
    whole.mfccCount = 20;
    FrontEndSettings part = whole;
    part.features = {Feature::Rms, Feature::Mfcc};
    part.mfccCount = 2;
    EXPECT_EQ(columnsWithin(whole, part), (std::vector<int>{21, 1, 2}));
    EXPECT_EQ(columnsWithin(part, whole), std::nullopt); // more than there is
}

TEST(column_choice, groups_of_blocks_are_found_too)
{
    FrontEndSettings whole;
    whole.blockFrames = 32;
    whole.steps = 40;
    whole.blockGroups = {BlockGroup::Base, BlockGroup::Mcon, BlockGroup::Key};
    FrontEndSettings part = whole;
    part.blockGroups = {BlockGroup::Key, BlockGroup::Base};
    const auto columns = columnsWithin(whole, part);
    ASSERT_TRUE(columns);
    ASSERT_EQ(static_cast<int>(columns->size()), stepColumns(part));
    EXPECT_EQ(columns->front(), stepColumns(whole) - 28);
    EXPECT_EQ((*columns)[28], 0);
    EXPECT_EQ(columns->back(), 3 * frameColumns(whole) - 1);
}

TEST(column_choice, steps_made_otherwise_have_no_column_in_common)
{
    const FrontEndSettings whole;
    FrontEndSettings part = whole;
    part.hopSamples = 256;
    EXPECT_FALSE(columnsWithin(whole, part));
    part = whole;
    part.steps = 100;
    EXPECT_FALSE(columnsWithin(whole, part));
}

TEST(column_choice, every_step_gives_its_chosen_columns)
{
    FeatureMatrix features(2, 3);
    features.values = {1, 2, 3, 4, 5, 6};
    const FeatureMatrix chosen = chosenColumns(features, {2, 0});
    EXPECT_EQ(chosen.steps, 2);
    EXPECT_EQ(chosen.columns, 2);
    EXPECT_EQ(chosen.values, (std::vector<float>{3, 1, 6, 4}));
}
