// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/recipe.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <limits>

using namespace genrescope;
using nlohmann::json;

namespace {

/// A recipe in which every member differs from its default.
Recipe unusual()
{
    Recipe recipe;
    recipe.frontEnd.sampleRateHz = 16000;
    recipe.frontEnd.fftSize = 1024;
    recipe.frontEnd.hopSamples = 256;
    recipe.frontEnd.mfccCount = 20;
    recipe.frontEnd.features = {Feature::Mfcc, Feature::Rms};
    recipe.frontEnd.blockFrames = 32;
    recipe.frontEnd.blockGroups = {BlockGroup::Base};
    recipe.frontEnd.steps = 40;
    recipe.network.units = {7};
    recipe.network.bidirectional = true;
    recipe.network.cellActivation = CellActivation::Sigmoid;
    recipe.network.pooling = Pooling::Attention;
    recipe.network.dropout = 0.25;
    recipe.training.epochs = 3;
    recipe.training.batchSize = 5;
    recipe.training.learningRate = 0.1;
    recipe.training.loss = Loss::CategoricalCrossEntropy;
    recipe.training.schedule = Schedule::Cosine;
    recipe.training.warmUpShare = 0.1;
    recipe.training.inputLimit = 4;
    recipe.training.offsetNoise = 0.5;
    recipe.training.gradientClip = 1.5;
    recipe.training.weightDecay = 0.01;
    recipe.training.labelSmoothing = 0.1;
    recipe.training.keep = Keep::Best;
    recipe.training.seed = std::numeric_limits<std::uint64_t>::max();
    return recipe;
}

void expectRefused(const char* part, const char* member, const json& value)
{
    json object = toJson(Recipe{});
    object[part][member] = value;
    const auto recipe = recipeFromJson(object);
    ASSERT_FALSE(recipe) << part << "." << member << " = " << value;
    EXPECT_EQ(recipe.error().code, ErrorCode::SettingsInvalid);
    EXPECT_EQ(recipe.error().subject, std::string(part) + "." + member);
    EXPECT_FALSE(recipe.error().detail.empty());
}

} // namespace

TEST(recipe, comes_back_from_its_json_as_it_was)
{
    EXPECT_EQ(recipeFromJson(toJson(unusual())), unusual());
    EXPECT_EQ(recipeFromJson(json::parse(toJson(unusual()).dump())), unusual());
    for (const Preset& preset : presets())
        EXPECT_EQ(recipeFromJson(toJson(preset.recipe)), preset.recipe) << preset.name;
}

TEST(recipe, its_json_names_members_and_choices_in_words)
{
    const json object = toJson(unusual());
    EXPECT_EQ(object["network"]["pooling"], "attention");
    EXPECT_EQ(object["training"]["loss"], "categorical_crossentropy");
    EXPECT_EQ(object["frontEnd"]["features"], json({"mfcc", "rms"}));
    EXPECT_EQ(object["network"]["units"], json({7}));
}

TEST(recipe, members_that_are_missing_keep_their_defaults)
{
    EXPECT_EQ(recipeFromJson(json::object()), Recipe{});
    const auto recipe = recipeFromJson(json::parse(R"({"training": {"epochs": 7}})"));
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->training.epochs, 7);
    EXPECT_EQ(recipe->training.batchSize, TrainingSettings{}.batchSize);
}

TEST(recipe, a_member_of_the_wrong_type_is_refused)
{
    expectRefused("training", "epochs", "many");
    expectRefused("training", "epochs", 1.5);
    expectRefused("training", "epochs", 3'000'000'000u);
    expectRefused("training", "epochs", -3'000'000'000);
    expectRefused("training", "seed", -1);
    expectRefused("training", "learningRate", "fast");
    expectRefused("training", "learningRate", nullptr);
    expectRefused("training", "standardise", 1);
    expectRefused("training", "loss", "hinge");
    expectRefused("training", "loss", 0);
    expectRefused("network", "units", 32);
    expectRefused("network", "units", {32, "16"});
    expectRefused("network", "bidirectional", "yes");
    expectRefused("network", "pooling", "max");
    expectRefused("frontEnd", "features", {"mfcc", "loudness"});
    expectRefused("frontEnd", "steps", {1291});
}

TEST(recipe, a_member_that_breaks_a_rule_is_refused)
{
    expectRefused("training", "epochs", 0);
    expectRefused("training", "learningRate", -0.1);
    expectRefused("network", "units", json::array());
    expectRefused("frontEnd", "hopSamples", 0);
}

TEST(recipe, a_member_that_is_not_known_is_refused)
{
    expectRefused("training", "epoch", 3);
    EXPECT_FALSE(recipeFromJson(json::parse(R"({"trainig": {}})")));
}

TEST(recipe, what_is_not_an_object_is_refused)
{
    for (const char* text : {"null", "3", "[]", "\"recipe\"", R"({"training": []})",
                             R"({"network": null})", R"({"frontEnd": 1})"}) {
        const auto recipe = recipeFromJson(json::parse(text));
        ASSERT_FALSE(recipe) << text;
        EXPECT_EQ(recipe.error().code, ErrorCode::SettingsInvalid) << text;
        EXPECT_FALSE(recipe.error().subject.empty()) << text;
    }
}

TEST(recipe, problems_name_the_part_and_the_member)
{
    Recipe recipe;
    recipe.training.epochs = 0;
    recipe.network.dropout = 1;
    recipe.frontEnd.steps = -1;
    const auto found = problems(recipe);
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].field, "frontEnd.steps");
    EXPECT_EQ(found[1].field, "network.dropout");
    EXPECT_EQ(found[2].field, "training.epochs");
}

TEST(presets, are_all_valid_and_can_be_named)
{
    for (const Preset& preset : presets()) {
        EXPECT_TRUE(problems(preset.recipe).empty()) << preset.name;
        EXPECT_TRUE(problems(preset.ensemble()).empty()) << preset.name;
        EXPECT_EQ(presetNamed(preset.name), &preset);
        EXPECT_FALSE(preset.summary.empty());
    }
    EXPECT_EQ(presetNamed("slow"), nullptr);
}

TEST(presets, report_is_what_the_report_of_2016_says)
{
    const Preset* report = presetNamed("report");
    ASSERT_NE(report, nullptr);
    const Recipe& recipe = report->recipe;
    EXPECT_EQ(stepColumns(recipe.frontEnd), 27);
    EXPECT_EQ(recipe.frontEnd.steps, 1291);
    EXPECT_EQ(recipe.network.units, (std::vector<int>{32, 16}));
    EXPECT_EQ(recipe.network.cellActivation, CellActivation::Sigmoid);
    EXPECT_EQ(recipe.network.pooling, Pooling::Last);
    EXPECT_EQ(recipe.training.loss, Loss::BinaryCrossEntropy);
    EXPECT_EQ(recipe.training.learningRate, 0.0065);
    EXPECT_EQ(recipe.training.batchSize, 128);
    EXPECT_EQ(recipe.training.epochs, 400);
    EXPECT_FALSE(recipe.training.standardise);
    EXPECT_EQ(recipe.training.keep, Keep::Last);
}

TEST(presets, quick_reads_138_columns_of_40_blocks)
{
    const Preset* quick = presetNamed("quick");
    ASSERT_NE(quick, nullptr);
    EXPECT_EQ(frameColumns(quick->recipe.frontEnd), 46);
    EXPECT_EQ(stepColumns(quick->recipe.frontEnd), 138);
    EXPECT_EQ(quick->recipe.frontEnd.steps, 40);
}

TEST(presets, best_is_ten_networks_over_one_front_end)
{
    const Preset* best = presetNamed("best");
    ASSERT_NE(best, nullptr);
    EXPECT_TRUE(best->isEnsemble());
    const EnsembleRecipe ensemble = best->ensemble();
    EXPECT_EQ(ensemble.networks(), 10);
    EXPECT_EQ(ensemble.kinds[0].frontEnd, frontEndOf(ensemble));
    EXPECT_NE(ensemble.kinds[0].network, ensemble.kinds[1].network);
}

TEST(ensemble_recipe, its_front_end_makes_the_columns_of_every_kind)
{
    EnsembleRecipe ensemble{{presetNamed("quick")->recipe, presetNamed("quick")->recipe}, 2};
    ensemble.kinds[0].frontEnd.blockGroups = {BlockGroup::Mcon};
    ensemble.kinds[1].frontEnd.blockGroups = {BlockGroup::Key, BlockGroup::Mcon};
    EXPECT_EQ(frontEndOf(ensemble).blockGroups,
              (std::vector<BlockGroup>{BlockGroup::Mcon, BlockGroup::Key}));
    EXPECT_TRUE(problems(ensemble).empty());
}

TEST(ensemble_recipe, kinds_that_make_other_steps_break_a_rule)
{
    const EnsembleRecipe ensemble{{presetNamed("report")->recipe, presetNamed("quick")->recipe}, 1};
    EXPECT_FALSE(problems(ensemble).empty());
    EXPECT_FALSE(problems(EnsembleRecipe{}).empty());
}

TEST(ensemble_recipe, without_recurrence_nothing_else_changes)
{
    const EnsembleRecipe with = presetNamed("best")->ensemble();
    EnsembleRecipe without = withoutRecurrence(with);
    for (std::size_t i = 0; i < with.kinds.size(); ++i) {
        EXPECT_EQ(without.kinds[i].network.recurrence, Recurrence::None);
        EXPECT_EQ(without.kinds[i].network.units, std::vector<int>{64});
        without.kinds[i].network = with.kinds[i].network;
    }
    EXPECT_EQ(without, with);
}
