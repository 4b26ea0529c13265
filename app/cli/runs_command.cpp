// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/result_text.h"
#include "core/base/files.h"
#include "core/lab/run_store.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

nlohmann::json rowJson(const RunSummary& run)
{
    const Interval interval = run.interval();
    const auto ifScored = [&run](double value) {
        return run.isScored() ? nlohmann::json(value) : nlohmann::json();
    };
    return {{"run", textOf(run.folder)},
            {"name", run.shownName()},
            {"note", run.label.note},
            {"state", nameOf(run.state)},
            {"reason", run.reason},
            {"group", run.settings.group},
            {"preset", run.settings.preset},
            {"seed", run.settings.recipe.training.seed},
            {"recipe", toJson(run.settings.recipe)},
            {"started", run.started},
            {"seconds", run.seconds},
            {"epochs", run.epochs},
            {"wanted_epochs", run.wantedEpochs()},
            {"best_epoch", run.bestEpoch},
            {"accuracy", ifScored(run.accuracy())},
            {"low", ifScored(interval.low)},
            {"high", ifScored(interval.high)},
            {"macro_f1", ifScored(run.macroF1)},
            {"test_looks", run.testLooks}};
}

std::string rowsText(const std::vector<RunSummary>& runs)
{
    std::vector<std::vector<std::string>> rows = {
        {"run", "state", "preset", "seed", "epochs", "development", "started", "test looks"}};
    for (const RunSummary& run : runs)
        rows.push_back({run.shownName(), std::string(nameOf(run.state)), run.settings.preset,
                        std::to_string(run.settings.recipe.training.seed),
                        std::to_string(run.epochs) + "/" + std::to_string(run.wantedEpochs()),
                        run.isScored() ? percent(run.accuracy()) : "", run.started,
                        std::to_string(run.testLooks)});
    std::string text = tableText(rows);
    for (const RunSummary& run : runs)
        if (!run.reason.empty())
            text += "\n" + run.shownName() + ": " + run.reason;
    return text;
}

int listStore(const Session& session, const std::string& store)
{
    const auto runs = listRuns(store.empty() ? defaultRunStore() : std::filesystem::path(store));
    if (!session.json) {
        std::cout << rowsText(runs);
        return Success;
    }
    nlohmann::json rows = nlohmann::json::array();
    for (const RunSummary& run : runs)
        rows.push_back(rowJson(run));
    print({{"runs", std::move(rows)}});
    return Success;
}

} // namespace

void addRuns(CLI::App& app, Session& session)
{
    const auto store = std::make_shared<std::string>();
    CLI::App* command = addCommand(app, session, "runs", "List the runs that there are",
                                   [&session, store] { return listStore(session, *store); });
    command->add_option("store", *store,
                        "Folder of runs (default: " + textOf(defaultRunStore()) + ")");
}

} // namespace genrescope::cli
