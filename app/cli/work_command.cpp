// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "core/base/files.h"
#include "core/base/process_memory.h"
#include "core/plan/work.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct WorkOptions {
    std::string plan;
    CLI::Option* task = nullptr;
    std::size_t number = 0;
    bool missing = false;
};

int listMissing(const Session& session, const Plan& plan)
{
    const auto tasks = tasksOf(plan);
    if (!tasks)
        return fail(session, tasks.error());
    const std::vector<bool> done = areDone(plan, *tasks);
    nlohmann::json numbers = nlohmann::json::array();
    for (std::size_t task = 0; task < done.size(); ++task) {
        if (done[task])
            continue;
        if (session.json)
            numbers.push_back(task);
        else
            std::cout << task << '\n';
    }
    if (session.json)
        print({{"missing", std::move(numbers)}, {"tasks", plan.tasks}});
    return Success;
}

int doTask(const Session& session, const Plan& plan, std::size_t number)
{
    const auto task = taskOf(plan, number);
    if (!task)
        return fail(session, task.error());
    const FeatureCache cache = FeatureCache::ofUser();
    Hooks hooks;
    hooks.stop = session.stop;
    ProgressLine line("Task " + std::to_string(number));
    hooks.progressed = [&line](std::size_t done, std::size_t total) { line.show(done, total, ""); };
    const auto start = std::chrono::steady_clock::now();
    const auto worked = work(plan, *task, hooks, &cache);
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!worked)
        return fail(session, worked.error());
    const double memoryMb = peakMemoryMb();
    if (session.json) {
        print({{"task", number},
               {"result", textOf(plan.folder / task->result)},
               {"worked", *worked},
               {"seconds", seconds},
               {"memory_mb", memoryMb}});
    } else if (*worked) {
        std::printf("Task %zu is done: %.1f s, at most %.0f MB.\n", number, seconds, memoryMb);
    } else {
        std::printf("Task %zu was done before.\n", number);
    }
    return Success;
}

} // namespace

void addWork(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<WorkOptions>();
    CLI::App* command = addCommand(
        app, session, "work", "Do one task of a plan, unless it is done", [&session, options] {
            if (options->task->empty() == !options->missing)
                return usage("Name one of --task N and --missing.");
            const auto plan = openPlan(options->plan);
            if (!plan)
                return fail(session, plan.error());
            return options->missing ? listMissing(session, *plan)
                                    : doTask(session, *plan, options->number);
        });
    command->add_option("plan", options->plan, "Folder that 'plan' wrote")->required();
    options->task = command->add_option("--task", options->number, "The task's number, from 0");
    command->add_flag("--missing", options->missing,
                      "Print the numbers of the tasks that are not done, one a line");
    command->footer("May be killed at any moment and run again, on as many machines at once as "
                    "reach the folder: a result is there whole or not at all.");
}

} // namespace genrescope::cli
