// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "core/lab/run.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

int evaluate(const Session& session, const std::string& folder)
{
    const auto run = [&] {
        ProgressLine line("Listening");
        Hooks hooks;
        hooks.stop = session.stop;
        hooks.progressed = [&line](std::size_t done, std::size_t total) {
            line.show(done, total, "clips");
        };
        return evaluateRun(folder, hooks);
    }();
    if (!run)
        return fail(session, run.error());
    if (session.json)
        print(resultJson(*run, folder));
    else
        std::cout << resultText(*run);
    return Success;
}

} // namespace

void addEvaluate(CLI::App& app, Session& session)
{
    const auto folder = std::make_shared<std::string>();
    CLI::App* command = addCommand(app, session, "evaluate",
                                   "Score a run's model again on the clips that it was tested on",
                                   [&session, folder] { return evaluate(session, *folder); });
    command->add_option("run", *folder, "Folder that 'train' wrote")->required();
}

} // namespace genrescope::cli
