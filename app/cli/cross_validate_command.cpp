// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "app/cli/run_options.h"
#include "app/cli/training_work.h"
#include "core/base/files.h"
#include "core/lab/cross_validation.h"
#include "core/lab/run_store.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct CrossValidateOptions {
    RunOptions run;
    CrossValidationSettings settings;
    std::string store;
};

std::string foldsText(const CrossValidation& result, const CrossValidationSettings& settings)
{
    std::vector<std::vector<std::string>> rows = {{"fold"}};
    std::vector<std::string> last = {"all"};
    for (int fold = 1; fold <= settings.folds; ++fold)
        rows.push_back({std::to_string(fold)});
    for (int seed = 0; seed < settings.seeds; ++seed) {
        int hits = 0, clips = 0;
        for (int fold = 0; fold < settings.folds; ++fold) {
            const FoldScore& score =
                result.scores[static_cast<std::size_t>(seed * settings.folds + fold)];
            if (fold == 0)
                rows[0].push_back("seed " + std::to_string(score.seed));
            rows[static_cast<std::size_t>(fold) + 1].push_back(
                percent(scoresOf(score.matrix).accuracy));
            hits += score.matrix.correct();
            clips += score.matrix.total();
        }
        last.push_back(percent(clips == 0 ? 0 : static_cast<double>(hits) / clips));
    }
    rows.push_back(std::move(last));
    return tableText(rows);
}

int crossValidateAndPrint(const Session& session, const CrossValidateOptions& options)
{
    if (const auto one = checkIsOneNetwork(options.run.preset); !one)
        return fail(session, one.error());
    CrossValidationSettings settings = options.settings;
    settings.run = settingsOf(options.run);
    if (const auto found = problems(settings.run.recipe); !found.empty())
        return fail(session, {ErrorCode::SettingsInvalid, found.front().field, found.front().rule});
    const auto data = extractWithProgress(session, settings.run.dataset, settings.run.genres,
                                          settings.run.recipe.frontEnd,
                                          settings.run.recipe.training.speedVariants);
    if (!data)
        return fail(session, data.error());
    const auto store =
        options.store.empty() ? defaultRunStore() : std::filesystem::path(options.store);
    const auto result = [&] {
        ProgressLine line("Training");
        Hooks hooks;
        hooks.stop = session.stop;
        hooks.progressed = [&line](std::size_t done, std::size_t total) {
            line.show(done, total, "epochs");
        };
        return crossValidate(*data, settings, store, hooks);
    }();
    if (!result)
        return fail(session, result.error());
    if (session.json) {
        nlohmann::json document = toJson(*result, settings);
        document["preset"] = options.run.preset;
        document["set_aside"] = setAsideJson(data->setAside);
        print(document);
        return Success;
    }
    const Interval interval = result->interval();
    std::cout << settings.folds << (settings.grouped ? " folds, no artist in two" : " folds")
              << ": " << percent(result->mean()) << " of "
              << result->whole().total() / settings.seeds << " clips right (95 % interval "
              << percent(interval.low) << " to " << percent(interval.high)
              << ")\nDeviation over folds " << percent(result->foldDeviation()) << ", over "
              << settings.seeds << " seeds " << percent(result->seedDeviation()) << "\n\n"
              << foldsText(*result, settings) << "\n"
              << matrixText(result->whole()) << "\nThe runs are in " << textOf(store) << ", named '"
              << result->group << "'.\n";
    return Success;
}

} // namespace

void addCrossValidate(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<CrossValidateOptions>();
    CLI::App* command =
        addCommand(app, session, "cross-validate",
                   "Measure a recipe on every fold by networks that did not train on it",
                   [&session, options] { return crossValidateAndPrint(session, *options); });
    command->footer(presetLines() +
                    "\nThe test part is kept apart, unless --all folds it too. No fold chooses "
                    "anything: the last epoch counts.");
    addRunOptions(*command, options->run);
    command->add_option("--folds", options->settings.folds, "Parts, each measured once")
        ->capture_default_str()
        ->check(CLI::Range(2, 1000));
    command->add_flag("--grouped", options->settings.grouped,
                      "Never part clips of one artist, or with one sound");
    command->add_flag("--all", options->settings.wholeCollection,
                      "Fold all clips, those of the test part too");
    command->add_option("--seeds", options->settings.seeds, "Trainings of each fold")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000));
    command->add_option("--store", options->store,
                        "Folder for the runs (default: " + textOf(defaultRunStore()) + ")");
}

} // namespace genrescope::cli
