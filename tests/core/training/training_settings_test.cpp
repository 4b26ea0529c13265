// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_settings.h"

#include <gtest/gtest.h>

#include <functional>
#include <limits>

using namespace genrescope;

TEST(training_settings, the_defaults_are_valid)
{
    EXPECT_TRUE(problems(TrainingSettings{}).empty());
}

TEST(training_settings, each_broken_rule_names_its_field)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinite = std::numeric_limits<double>::infinity();
    using Break = std::function<void(TrainingSettings&)>;
    const std::vector<std::pair<const char*, Break>> cases = {
        {"epochs", [](auto& s) { s.epochs = 0; }},
        {"epochs", [](auto& s) { s.epochs = 1'000'001; }},
        {"batchSize", [](auto& s) { s.batchSize = 0; }},
        {"learningRate", [](auto& s) { s.learningRate = 0; }},
        {"learningRate", [](auto& s) { s.learningRate = 1.5; }},
        {"learningRate", [](auto& s) { s.learningRate = nan; }},
        {"warmUpShare", [](auto& s) { s.warmUpShare = 1; }},
        {"warmUpShare", [](auto& s) { s.warmUpShare = nan; }},
        {"inputLimit", [](auto& s) { s.inputLimit = -1; }},
        {"inputLimit", [](auto& s) { s.inputLimit = nan; }},
        {"inputLimit",
         [](auto& s) {
             s.inputLimit = 5;
             s.standardise = false;
         }},
        {"offsetNoise", [](auto& s) { s.offsetNoise = infinite; }},
        {"gradientClip", [](auto& s) { s.gradientClip = -0.1; }},
        {"weightDecay", [](auto& s) { s.weightDecay = nan; }},
        {"labelSmoothing", [](auto& s) { s.labelSmoothing = 1; }},
    };
    for (const auto& [field, breakRule] : cases) {
        TrainingSettings settings;
        breakRule(settings);
        const auto found = problems(settings);
        ASSERT_EQ(found.size(), 1u) << field;
        EXPECT_EQ(found.front().field, field);
    }
}

TEST(training_settings, every_broken_rule_is_listed)
{
    TrainingSettings settings;
    settings.epochs = -1;
    settings.learningRate = -1;
    EXPECT_EQ(problems(settings).size(), 2u);
}
