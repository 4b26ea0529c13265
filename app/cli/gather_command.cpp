// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/cross_validate_command.h"
#include "app/cli/progress_line.h"
#include "app/cli/protocol_command.h"
#include "app/cli/search_command.h"
#include "core/base/files.h"
#include "core/plan/gather.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

/// "3, 7-12"
std::string rangesOf(const std::vector<MissingTask>& missing)
{
    std::string text;
    for (std::size_t first = 0, last = 0; first < missing.size(); first = last + 1) {
        last = first;
        while (last + 1 < missing.size() && missing[last + 1].number == missing[last].number + 1)
            ++last;
        text += (text.empty() ? "" : ", ") + std::to_string(missing[first].number);
        if (last > first)
            text += "-" + std::to_string(missing[last].number);
    }
    return text;
}

void tell(const Gathered& gathered)
{
    const std::size_t before = gathered.plan.tasks - gathered.added;
    std::cout << before - gathered.missing.size() << " of " << before << " tasks are done.\n";
    if (gathered.search)
        std::cout << outcomeText(gathered.searched, *gathered.search);
    if (gathered.crossValidation)
        std::cout << foldsText(*gathered.crossValidation, gathered.validated);
    if (gathered.protocol)
        std::cout << scoreText(*gathered.protocol, gathered.measured);
    for (const auto& file : gathered.written)
        std::cout << "Written: " << textOf(file) << "\n";
    constexpr std::size_t most = 5;
    std::size_t told = 0;
    for (const MissingTask& task : gathered.missing)
        if (task.failure && told++ < most)
            std::cerr << "Task " << task.number << " failed: " << sentence(*task.failure) << "\n";
    if (!gathered.missing.empty())
        std::cerr << "Missing: " << rangesOf(gathered.missing) << " (" << gathered.begun
                  << " begun)\n";
    if (gathered.added > 0)
        std::cerr << "A finer round was added: tasks " << before << " to "
                  << gathered.plan.tasks - 1 << ". Work on them, then gather again.\n";
}

int gatherAndPrint(const Session& session, const std::string& plan)
{
    const auto gathered = [&] {
        ProgressLine line("Gathering");
        Hooks hooks;
        hooks.stop = session.stop;
        hooks.progressed = [&line](std::size_t done, std::size_t total) {
            line.show(done, total, "results");
        };
        return gather(plan, hooks);
    }();
    if (!gathered)
        return fail(session, gathered.error());
    if (session.json) {
        nlohmann::json missing = nlohmann::json::array(), failures = nlohmann::json::array(),
                       written = nlohmann::json::array();
        for (const MissingTask& task : gathered->missing) {
            missing.push_back(task.number);
            if (task.failure)
                failures.push_back({{"task", task.number}, {"error", sentence(*task.failure)}});
        }
        for (const auto& file : gathered->written)
            written.push_back(textOf(file));
        print({{"kind", gathered->plan.kind},
               {"tasks", gathered->plan.tasks},
               {"missing", std::move(missing)},
               {"failures", std::move(failures)},
               {"added", gathered->added},
               {"begun", gathered->begun},
               {"written", std::move(written)},
               {"result", gathered->result}});
    } else {
        tell(*gathered);
    }
    return gathered->isWhole() ? Success : Failure;
}

} // namespace

void addGather(CLI::App& app, Session& session)
{
    const auto plan = std::make_shared<std::string>();
    CLI::App* command = addCommand(app, session, "gather", "Put together what a plan's tasks left",
                                   [&session, plan] { return gatherAndPrint(session, *plan); });
    command->add_option("plan", *plan, "Folder that 'plan' wrote")->required();
    command->footer("May be asked as often as you like, also while tasks are worked on. The exit "
                    "code is 1 as long as tasks are missing, which are named.");
}

} // namespace genrescope::cli
