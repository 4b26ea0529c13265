// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/dataset/feature_table.h"
#include "core/plan/gather.h"
#include "core/plan/plan_kinds.h"
#include "core/plan/work.h"
#include "tests/support/test_files.h"
#include "tests/support/toy_features.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace genrescope::test {

/// A table of features that is learned in no time, and what is planned with it.
struct ToyPlans : testing::Test {
    const TemporaryFolder folder;
    const std::filesystem::path music = folder.path() / "toys.csv";
    const std::filesystem::path place = folder.path() / "plan";

    ToyPlans() { EXPECT_TRUE(exportCsv(toyFeatures(), music)); }

    /// The features as the table gives them.
    LabelledFeatures data() const { return *importFeatures(music, toyFrontEnd()); }

    RunSettings run() const
    {
        RunSettings settings;
        settings.dataset = music;
        settings.recipe = toyRecipe();
        settings.recipe.training.epochs = 3;
        return settings;
    }

    SearchSettings search(int refinements = 0) const
    {
        SearchSettings settings;
        settings.run = run();
        settings.plan.axes = {*axisIn("learningRate=0.003,0.01,0.03")};
        settings.plan.refinements = refinements;
        settings.sideBySide = 1;
        return settings;
    }

    static void workOn(const Plan& plan, const std::vector<std::size_t>& numbers)
    {
        for (const std::size_t number : numbers) {
            const auto done = taskOf(plan, number).and_then([&](const PlanTask& task) {
                return work(plan, task);
            });
            EXPECT_TRUE(done) << sentence(done.error());
        }
    }
    static void workOnAll(const Plan& plan)
    {
        std::vector<std::size_t> numbers(plan.tasks);
        std::iota(numbers.begin(), numbers.end(), 0);
        std::ranges::reverse(numbers); // any order will do
        workOn(plan, numbers);
    }

    static std::string contentOf(const std::filesystem::path& file)
    {
        const auto content = readFile(file);
        EXPECT_TRUE(content) << file;
        return content.value_or("");
    }
};

} // namespace genrescope::test
