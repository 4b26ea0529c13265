// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/gather.h"

#include "tests/support/synthetic_plan.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

Gathered gathered(const fs::path& plan)
{
    const auto all = gather(plan);
    EXPECT_TRUE(all) << sentence(all.error());
    return all.value_or(Gathered());
}

} // namespace

TEST(growth, a_hundred_thousand_results_cost_ten_times_what_ten_thousand_do)
{
    const TemporaryFolder folder;
    writeSyntheticPlan(folder.path() / "small", 10'000);
    const Gathered small = gathered(folder.path() / "small");
    writeSyntheticPlan(folder.path() / "large", 100'000);
    const Gathered large = gathered(folder.path() / "large");
    EXPECT_TRUE(large.isWhole());
    EXPECT_EQ(large.result["songs"], 100'000);
    EXPECT_EQ(small.filesRead, 10'000u);
    EXPECT_EQ(large.filesRead, 100'000u) << "each result is read once";
    EXPECT_EQ(large.bytesRead, 10 * small.bytesRead);
    const auto written = [](const Gathered& all) {
        std::uintmax_t bytes = 0;
        for (const fs::path& file : all.written)
            bytes += fs::file_size(file);
        return static_cast<double>(bytes);
    };
    EXPECT_LT(written(large), 10.5 * written(small));
}
