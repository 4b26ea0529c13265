// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/work.h"

#include "core/lab/run_folder.h"
#include "core/lab/run_store.h"
#include "tests/core/plan/toy_plans.h"

#include <thread>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

struct WorkTest : test::ToyPlans {
    Plan plan() const
    {
        auto made = planSearch(search(), place);
        EXPECT_TRUE(made) << sentence(made.error());
        return *made;
    }
    std::vector<fs::path> below(const char* name) const
    {
        std::vector<fs::path> found;
        std::error_code missing;
        for (const auto& entry : fs::directory_iterator(place / name, missing))
            found.push_back(entry.path());
        return found;
    }
};

} // namespace

TEST_F(WorkTest, a_task_leaves_its_result_and_nothing_else)
{
    const Plan made = plan();
    const PlanTask task = *taskOf(made, 1);
    EXPECT_EQ(task.result, "runs/learningRate-0.01");
    EXPECT_EQ(work(made, task), true);
    const auto run = loadRun(place / task.result);
    ASSERT_TRUE(run) << sentence(run.error());
    EXPECT_EQ(run->settings.recipe.training.learningRate, 0.01);
    EXPECT_EQ(run->settings.group, "plan");
    EXPECT_TRUE(below("working").empty());
    EXPECT_EQ(below("runs").size(), 1u);
}

TEST_F(WorkTest, a_task_that_is_done_is_not_done_again)
{
    const Plan made = plan();
    const PlanTask task = *taskOf(made, 0);
    ASSERT_EQ(work(made, task), true);
    const std::string before = contentOf(place / task.result / runFileName);
    EXPECT_EQ(work(made, task), false);
    EXPECT_EQ(contentOf(place / task.result / runFileName), before);
}

TEST_F(WorkTest, two_workers_on_one_task_leave_one_whole_result)
{
    const Plan made = plan();
    const PlanTask task = *taskOf(made, 0);
    std::vector<Result<bool>> outcomes(4);
    {
        std::vector<std::jthread> workers;
        for (auto& outcome : outcomes)
            workers.emplace_back([&] { outcome = work(made, task); });
    }
    for (const auto& outcome : outcomes)
        EXPECT_TRUE(outcome) << sentence(outcome.error());
    EXPECT_TRUE(loadRun(place / task.result));
    EXPECT_TRUE(below("working").empty());
    EXPECT_TRUE(below("failed").empty());
}

TEST_F(WorkTest, what_a_killed_worker_left_is_in_no_ones_way_and_is_swept_once_the_task_is_done)
{
    const Plan made = plan();
    folder.write("plan/working/0-AAAAAA/result/run.json", "half a ");
    folder.write("plan/working/2-AAAAAA/result/run.json", "half a ");
    EXPECT_EQ(begunTasks(made, {false, false, false}), 2u);
    EXPECT_EQ(work(made, *taskOf(made, 0)), true);
    EXPECT_TRUE(loadRun(place / taskOf(made, 0)->result));
    sweep(made, {true, false, false});
    EXPECT_EQ(below("working"), std::vector{place / "working" / "2-AAAAAA"});
    EXPECT_EQ(begunTasks(made, {true, false, false}), 1u);
}

TEST_F(WorkTest, a_task_that_fails_says_why_until_it_succeeds)
{
    const Plan made = plan();
    fs::rename(music, folder.path() / "away.csv");
    const auto failed = work(made, *taskOf(made, 0));
    ASSERT_FALSE(failed);
    EXPECT_EQ(lastFailure(made, 0), failed.error());
    EXPECT_EQ(lastFailure(made, 1), std::nullopt);
    EXPECT_FALSE(isDone(made, *taskOf(made, 0)));

    fs::rename(folder.path() / "away.csv", music);
    EXPECT_EQ(work(made, *taskOf(made, 0)), true);
    EXPECT_EQ(lastFailure(made, 0), std::nullopt);
}

TEST_F(WorkTest, a_stop_leaves_the_task_as_if_it_had_never_begun)
{
    const Plan made = plan();
    std::stop_source stop;
    Hooks hooks;
    hooks.stop = stop.get_token();
    hooks.progressed = [&](std::size_t, std::size_t) { stop.request_stop(); };
    const auto stopped = work(made, *taskOf(made, 0), hooks);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(below("runs").empty());
    EXPECT_TRUE(below("working").empty());
    EXPECT_EQ(lastFailure(made, 0), std::nullopt);
}
