// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/protocol_run.h"

#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace genrescope;
using namespace genrescope::test;

namespace {

ProtocolSettings toySettings(Protocol protocol = Protocol::Grouped)
{
    ProtocolSettings settings;
    settings.protocol = protocol;
    settings.recipe = {{toyRecipe()}, 2};
    settings.recipe.kinds[0].training.epochs = 8;
    return settings;
}

/// Toys that GTZAN knows nothing of.
LabelledFeatures ownToys()
{
    LabelledFeatures data = toyFeatures();
    for (std::size_t i = 0; i < data.clips.size(); ++i) {
        data.clips[i].name = "toy " + std::to_string(i);
        data.clips[i].artist = "artist " + std::to_string(i / 4);
    }
    return data;
}

} // namespace

TEST(protocol_run, every_clip_of_the_folds_is_tested_once_by_all_networks)
{
    const LabelledFeatures data = ownToys();
    const auto score = measure(data, toySettings());
    ASSERT_TRUE(score);
    EXPECT_EQ(score->clips, 60);
    EXPECT_EQ(score->leftOut, 0);
    EXPECT_EQ(score->leakage.sharedArtists, 0);
    const PartitionScore& partition = score->partitions.front();
    EXPECT_EQ(partition.networks.accuracies.size(), 2u);
    EXPECT_GT(score->accuracy(), 0.6);
    EXPECT_EQ(partition.networks.ensemble.total(), 60);
    std::vector<int> clips = partition.clips;
    std::ranges::sort(clips);
    EXPECT_TRUE(std::ranges::adjacent_find(clips) == clips.end());
    EXPECT_LT(score->interval().low, score->accuracy());
    EXPECT_GE(score->interval().high, score->accuracy());
}

TEST(protocol_run, baselines_stand_beside_the_networks)
{
    ProtocolSettings settings = toySettings();
    settings.baselines = true;
    const auto score = measure(ownToys(), settings);
    ASSERT_TRUE(score);
    EXPECT_GT(score->svmAccuracy(), 0.6);
    EXPECT_GT(score->withoutMemoryAccuracy(), 0.6);
    const nlohmann::json document = toJson(*score, settings);
    EXPECT_TRUE(document.contains("svm_accuracy"));
    EXPECT_TRUE(document.contains("no_recurrence_accuracy"));
}

TEST(protocol_run, calibration_is_fitted_and_scored_split_by_split)
{
    ProtocolSettings settings = toySettings();
    settings.calibrated = true;
    std::size_t last = 0, total = 0;
    Hooks hooks;
    hooks.progressed = [&](std::size_t done, std::size_t all) {
        last = done;
        total = all;
    };
    const auto score = measure(ownToys(), settings, hooks);
    ASSERT_TRUE(score);
    EXPECT_EQ(last, total); // 3 folds of 2 networks and of 3 times 2 held out
    EXPECT_EQ(total, 24u);
    const CalibrationScore& calibration = score->partitions.front().calibration;
    ASSERT_EQ(calibration.temperatures.size(), 3u);
    for (const double temperature : calibration.temperatures)
        EXPECT_GT(temperature, 0);
    EXPECT_LE(calibration.sureAndRight, calibration.sure);
    EXPECT_FALSE(calibration.after.empty());
}

TEST(protocol_run, the_gap_is_what_random_folds_add)
{
    ProtocolSettings settings = toySettings();
    settings.gap = true;
    const auto score = measure(ownToys(), settings);
    ASSERT_TRUE(score);
    ASSERT_TRUE(score->knowsGap());
    const nlohmann::json document = toJson(*score, settings);
    EXPECT_DOUBLE_EQ(document["leakage_gap"], score->randomAccuracy - score->accuracy());
    settings.protocol = Protocol::Random; // is the leaky one itself
    EXPECT_FALSE(measure(ownToys(), settings)->knowsGap());
}

TEST(protocol_run, the_document_has_the_keys_that_stay)
{
    const ProtocolSettings settings = toySettings();
    const nlohmann::json document = toJson(measure(ownToys(), settings).value(), settings);
    for (const char* key :
         {"protocol", "accuracy", "sd", "low", "high", "clips", "macro_f1", "ensemble_accuracy",
          "shared_artists", "shared_audio", "seeds", "left_out", "partitions"})
        EXPECT_TRUE(document.contains(key)) << key;
    EXPECT_EQ(document["seeds"], 2);
}

TEST(protocol_run, recipes_that_break_a_rule_are_refused)
{
    ProtocolSettings settings = toySettings();
    settings.recipe.networksEach = 0;
    EXPECT_EQ(measure(ownToys(), settings).error().code, ErrorCode::SettingsInvalid);
}
