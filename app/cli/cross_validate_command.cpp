// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cross_validate_command.h"

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

/// A row a fold, a column a seed; of the folds that are there.
std::string tableOf(const CrossValidation& result, const CrossValidationSettings& settings)
{
    const auto columns = static_cast<std::size_t>(settings.seeds) + 1;
    const auto rows = static_cast<std::size_t>(settings.folds) + 2;
    std::vector<std::vector<std::string>> table(rows, std::vector<std::string>(columns));
    std::vector<int> hits(columns), clips(columns);
    table[0][0] = "fold";
    table.back()[0] = "all";
    for (std::size_t row = 1; row + 1 < rows; ++row)
        table[row][0] = std::to_string(row);
    const std::uint64_t firstSeed = settings.run.recipe.training.seed;
    for (std::size_t column = 1; column < columns; ++column)
        table[0][column] = "seed " + std::to_string(firstSeed + column - 1);
    for (const FoldScore& score : result.scores) {
        const std::size_t column = score.seed - firstSeed + 1;
        table[static_cast<std::size_t>(score.fold)][column] =
            percent(scoresOf(score.matrix).accuracy);
        hits[column] += score.matrix.correct();
        clips[column] += score.matrix.total();
        table.back()[column] =
            percent(static_cast<double>(hits[column]) / std::max(clips[column], 1));
    }
    return tableText(table);
}

int crossValidateAndPrint(const Session& session, const CrossValidateOptions& options)
{
    const auto wanted = crossValidationSettings(options);
    if (!wanted)
        return fail(session, wanted.error());
    const CrossValidationSettings& settings = *wanted;
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
    std::cout << foldsText(*result, settings) << "\nThe runs are in " << textOf(store)
              << ", named '" << result->group << "'.\n";
    return Success;
}

} // namespace

Result<CrossValidationSettings> crossValidationSettings(const CrossValidateOptions& options)
{
    if (const auto one = checkIsOneNetwork(options.run.preset); !one)
        return tl::unexpected(one.error());
    CrossValidationSettings settings = options.settings;
    settings.run = settingsOf(options.run);
    if (const auto found = problems(settings); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    return settings;
}

std::string foldsText(const CrossValidation& result, const CrossValidationSettings& settings)
{
    const Interval interval = result.interval();
    return std::to_string(settings.folds) +
           (settings.grouped ? " folds, no artist in two" : " folds") + ": " +
           percent(result.mean()) + " of " +
           std::to_string(result.whole().total() / settings.seeds) +
           " clips right (95 % interval " + percent(interval.low) + " to " +
           percent(interval.high) + ")\nDeviation over folds " + percent(result.foldDeviation()) +
           ", over " + std::to_string(settings.seeds) + " seeds " +
           percent(result.seedDeviation()) + "\n\n" + tableOf(result, settings) + "\n" +
           matrixText(result.whole());
}

void addCrossValidateOptions(CLI::App& command, CrossValidateOptions& options)
{
    addRunOptions(command, options.run);
    command.add_option("--folds", options.settings.folds, "Parts, each measured once")
        ->capture_default_str()
        ->check(CLI::Range(2, 1000));
    command.add_flag("--grouped", options.settings.grouped,
                     "Never part clips of one artist, or with one sound");
    command.add_flag("--all", options.settings.wholeCollection,
                     "Fold all clips, those of the test part too");
    command.add_option("--seeds", options.settings.seeds, "Trainings of each fold")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000));
}

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
    addCrossValidateOptions(*command, *options);
    command->add_option("--store", options->store,
                        "Folder for the runs (default: " + textOf(defaultRunStore()) + ")");
}

} // namespace genrescope::cli
