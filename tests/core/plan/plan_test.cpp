// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include "core/base/files.h"
#include "tests/support/test_files.h"

#include <gtest/gtest.h>

using namespace genrescope;
using test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

struct PlanTest : testing::Test {
    const TemporaryFolder folder;

    Plan plan(std::size_t tasks) const
    {
        return {folder.path(), "identify", {{"model", "m"}}, tasks, {12, 80}};
    }

    /// Of lengths that differ.
    static std::vector<PlanTask> tasks(std::size_t count)
    {
        std::vector<PlanTask> all;
        for (std::size_t i = 0; i < count; ++i)
            all.push_back({i, resultFile(i, ".json"), {{"songs", std::string(i * 37 % 101, 'x')}}});
        return all;
    }
};

} // namespace

TEST_F(PlanTest, what_was_written_reads_back)
{
    ASSERT_TRUE(writePlan(plan(3), tasks(3)));
    const auto read = openPlan(folder.path());
    ASSERT_TRUE(read) << sentence(read.error());
    EXPECT_EQ(read->kind, "identify");
    EXPECT_EQ(read->settings, (nlohmann::json{{"model", "m"}}));
    EXPECT_EQ(read->cost.seconds, 12);
    EXPECT_EQ(*tasksOf(*read), tasks(3));
}

TEST_F(PlanTest, each_task_is_found_by_its_number)
{
    for (const std::size_t count : {1, 2, 3, 250}) {
        const TemporaryFolder place;
        Plan some = plan(count);
        some.folder = place.path();
        ASSERT_TRUE(writePlan(some, tasks(count)));
        for (std::size_t i = 0; i < count; ++i) {
            const auto task = taskOf(some, i);
            ASSERT_TRUE(task) << sentence(task.error());
            EXPECT_EQ(*task, tasks(count)[i]);
        }
        EXPECT_EQ(taskOf(some, count).error().code, ErrorCode::SettingsInvalid);
    }
}

TEST_F(PlanTest, the_same_plan_again_changes_nothing_and_another_is_refused)
{
    ASSERT_TRUE(writePlan(plan(3), tasks(3)));
    ASSERT_TRUE(extendPlan(plan(3), {{3, "results/x", {{"songs", "more"}}}}));
    EXPECT_TRUE(writePlan(plan(3), tasks(3)));
    EXPECT_EQ(openPlan(folder.path())->tasks, 4u);
    Plan other = plan(3);
    other.settings["model"] = "n";
    const auto refused = writePlan(other, tasks(3));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, "out");
    EXPECT_EQ(openPlan(folder.path())->settings["model"], "m");
}

TEST_F(PlanTest, a_task_is_done_once_its_result_is_there)
{
    ASSERT_TRUE(writePlan(plan(1500), tasks(1500)));
    folder.write("results/000/000002.json", "{}");
    folder.write("results/001/001499.json", "{}");
    const auto all = tasks(1500);
    const auto done = areDone(plan(1500), all);
    EXPECT_EQ(std::ranges::count(done, true), 2);
    for (std::size_t i = 0; i < done.size(); ++i)
        EXPECT_EQ(done[i], isDone(plan(1500), all[i]));
}

TEST_F(PlanTest, a_folder_without_a_plan_is_named)
{
    const auto none = openPlan(folder.path());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::FileMissing);
    EXPECT_NE(sentence(none.error()).find("plan.json"), std::string::npos);
}

TEST_F(PlanTest, what_is_damaged_or_of_another_version_is_refused)
{
    ASSERT_TRUE(writePlan(plan(2), tasks(2)));
    const std::string good = *readFile(folder.path() / planFileName);
    for (const auto& [from, to] :
         {std::pair{"\"formatVersion\": 1", "\"formatVersion\": 9"},
          std::pair{"\"programVersion\": \"", "\"programVersion\": \"9"},
          std::pair{"\"tasks\": 2", "\"tasks\": \"two\""}, std::pair{"{", "["}}) {
        std::string bad = good;
        bad.replace(bad.find(from), std::string_view(from).size(), to);
        folder.write(planFileName, bad);
        const auto read = openPlan(folder.path());
        ASSERT_FALSE(read) << to;
        EXPECT_EQ(read.error().code, ErrorCode::FileUnreadable);
    }
    folder.write(planFileName, good);
    folder.write(planTasksName, "{\"task\":0,\"result\":\"r\"}\nnonsense\n");
    EXPECT_FALSE(tasksOf(*openPlan(folder.path())));
    EXPECT_FALSE(taskOf(*openPlan(folder.path()), 1));
}

TEST_F(PlanTest, a_result_can_not_lie_outside_of_the_folder)
{
    ASSERT_TRUE(writePlan(plan(1), tasks(1)));
    for (const char* result : {"../x", "/etc/x", "a/../../x", ""}) {
        folder.write(planTasksName,
                     nlohmann::json({{"task", 0}, {"result", result}}).dump() + "\n");
        EXPECT_FALSE(taskOf(*openPlan(folder.path()), 0)) << result;
    }
}
