// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/front_end_settings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace genrescope;

TEST(front_end_settings, the_reports_have_no_problems)
{
    EXPECT_TRUE(problems(FrontEndSettings{}).empty());
    EXPECT_EQ(frameColumns(FrontEndSettings{}), 27);
    EXPECT_EQ(stepColumns(FrontEndSettings{}), 27);
}

TEST(front_end_settings, each_broken_rule_names_its_field)
{
    const auto fieldOf = [](const FrontEndSettings& broken) {
        const auto found = problems(broken);
        return found.size() == 1 ? found.front().field : std::to_string(found.size());
    };
    EXPECT_EQ(fieldOf({.sampleRateHz = 0}), "sampleRateHz");
    EXPECT_EQ(fieldOf({.fftSize = 2000}), "fftSize");
    EXPECT_EQ(fieldOf({.fftSize = -2048}), "2"); // hopSamples exceeds it too
    EXPECT_EQ(fieldOf({.hopSamples = 0}), "hopSamples");
    EXPECT_EQ(fieldOf({.mfccCount = 0}), "mfccCount");
    EXPECT_EQ(fieldOf({.features = {}}), "features");
    EXPECT_EQ(fieldOf({.features = {Feature::Rms, Feature::Rms}}), "features");
    EXPECT_EQ(fieldOf({.sampleRateHz = 8000, .features = {Feature::Contrast}}), "features");
    EXPECT_EQ(fieldOf({.blockFrames = -1}), "blockFrames");
    EXPECT_EQ(fieldOf({.steps = -1}), "steps");
    EXPECT_EQ(fieldOf({.blockFrames = 32, .blockGroups = {}}), "blockGroups");
    EXPECT_EQ(fieldOf({.blockFrames = 32, .blockGroups = {BlockGroup::Base, BlockGroup::Base}}),
              "blockGroups");
    EXPECT_EQ(fieldOf({.hopSamples = 256, .blockFrames = 32, .blockGroups = {BlockGroup::Key}}),
              "blockGroups");
    EXPECT_EQ(fieldOf({.mfccCount = 12, .blockFrames = 32, .blockGroups = {BlockGroup::Cov}}),
              "mfccCount");
}

TEST(front_end_settings, every_feature_and_group_has_a_name_of_its_own)
{
    std::set<std::string_view> names;
    for (Feature feature : allFeatures)
        names.insert(nameOf(feature));
    for (BlockGroup group : allBlockGroups)
        names.insert(nameOf(group));
    names.erase("");
    EXPECT_EQ(names.size(), allFeatures.size() + allBlockGroups.size());
}

TEST(front_end_settings, every_column_has_a_name_of_its_own)
{
    FrontEndSettings settings;
    settings.features = allFeatures;
    settings.blockGroups = allBlockGroups;
    for (int blockFrames : {0, 32}) {
        settings.blockFrames = blockFrames;
        const auto names = columnNames(settings);
        EXPECT_EQ(names.size(), static_cast<std::size_t>(stepColumns(settings)));
        EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), names.size());
    }
}

TEST(front_end_settings, columns_are_named_in_the_order_of_the_features)
{
    FrontEndSettings settings{.mfccCount = 2, .features = {Feature::Rms, Feature::Mfcc}};
    EXPECT_EQ(columnNames(settings), (std::vector<std::string>{"rms", "mfcc_0", "mfcc_1"}));
    settings.blockFrames = 32;
    EXPECT_EQ(columnNames(settings).front(), "base_rms_mean");
    EXPECT_EQ(columnNames(settings).back(), "base_mfcc_1_change");
}

TEST(front_end_settings, the_reports_clips_are_30_s_long)
{
    EXPECT_EQ(clipFrames(FrontEndSettings{}), 1291);
    EXPECT_DOUBLE_EQ(clipSeconds(FrontEndSettings{}), 30.0);
    EXPECT_EQ(clipFrames({.blockFrames = 32, .steps = 40}), 1291);
    EXPECT_DOUBLE_EQ(clipSeconds({.steps = 0}), 30.0);
    EXPECT_NEAR(clipSeconds({.steps = 431}), 10.0, 0.1);
}
