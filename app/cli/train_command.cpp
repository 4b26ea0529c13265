// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "app/cli/run_options.h"
#include "app/cli/training_work.h"
#include "core/base/files.h"
#include "core/lab/ensemble_run.h"
#include "core/lab/run_folder.h"
#include "core/lab/run_store.h"
#include "core/training/choices.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cmath>
#include <iostream>
#include <memory>
#include <optional>

namespace genrescope::cli {

namespace fs = std::filesystem;

namespace {

struct TrainOptions {
    RunOptions run;
    bool wholeCollection = false;
    bool resume = false;
    double saveEvery = 5; ///< seconds
    std::string out;
};

/// The split of an ensemble; none where it is to train on every clip.
Result<std::optional<Split>> splitOf(const LabelledFeatures& data, const TrainOptions& options)
{
    if (options.wholeCollection)
        return std::optional<Split>{};
    return splitClips(splitItems(data), data.genres, *choiceNamed<SplitKind>(options.run.split),
                      options.run.seed.value_or(1))
        .map([](Split split) { return std::optional(std::move(split)); });
}

/// Several networks as one model file, with a card that says how good it is.
int trainEnsembleOf(const Session& session, const TrainOptions& options)
{
    const RunSettings changed = settingsOf(options.run);
    EnsembleRecipe recipe = presetNamed(options.run.preset)->ensemble();
    for (Recipe& kind : recipe.kinds) {
        TrainingSettings& training = kind.training;
        training.epochs = options.run.epochs.value_or(training.epochs);
        training.batchSize = options.run.batchSize.value_or(training.batchSize);
        training.learningRate = options.run.learningRate.value_or(training.learningRate);
        training.loss = changed.recipe.training.loss;
        training.seed = changed.recipe.training.seed;
        if (!options.run.units.empty())
            kind.network.units = options.run.units;
    }
    if (const auto found = problems(recipe); !found.empty())
        return fail(session, {ErrorCode::SettingsInvalid, found.front().field, found.front().rule});
    const auto data = extractWithProgress(session, options.run.dataset, options.run.genres,
                                          frontEndOf(recipe), wantsSpeedVariants(recipe));
    if (!data)
        return fail(session, data.error());
    const auto split = splitOf(*data, options);
    if (!split)
        return fail(session, split.error());
    auto run = [&] {
        ProgressLine line("Training");
        Hooks hooks;
        hooks.stop = session.stop;
        hooks.progressed = [&line](std::size_t done, std::size_t total) {
            line.show(done, total, "networks");
        };
        return trainEnsemble(*data, *split, recipe, hooks);
    }();
    if (!run)
        return fail(session, run.error());
    run->model.facts.dataName = textOf(fs::path(options.run.dataset).lexically_normal().filename());

    const fs::path folder =
        options.out.empty() ? newRunFolder(defaultRunStore()) : fs::path(options.out);
    const auto saved = saveModel(run->model, folder / runModelName).and_then([&] {
        return writeFile(folder / "card.md", cardOf(*run, run->model.facts.dataName));
    });
    if (!saved)
        return fail(session, saved.error());
    if (session.json) {
        nlohmann::json document = toJson(run->score);
        document["model"] = textOf(folder / runModelName);
        document["networks"] = run->model.members.size();
        document["temperature"] = run->model.temperature;
        document["sure_threshold"] = run->model.sureThreshold;
        document["held_out"] = run->heldOut;
        document["preset"] = options.run.preset;
        document["fingerprint"] = run->model.facts.dataFingerprint;
        document["seconds"] = run->seconds;
        print(document);
    } else {
        std::cout << cardOf(*run, run->model.facts.dataName) << "\nTrained for "
                  << duration(run->seconds) << ". The model is " << textOf(folder / runModelName)
                  << "\n";
    }
    return Success;
}

/// Whether two trainings are the same; a dataset's path may be given in another way.
bool areSame(RunSettings a, RunSettings b)
{
    std::error_code ignored;
    for (RunSettings* settings : {&a, &b})
        settings->dataset = fs::weakly_canonical(settings->dataset, ignored);
    return a == b;
}

/// What lies in the folder of a training that is to go on, which was begun with `settings`: nothing
/// where it has still to be begun. Errors: SettingsInvalid (it was begun with others), those of
/// loadRunRecord().
Result<std::optional<Run>> runToResume(const RunSettings& settings, const fs::path& folder)
{
    std::error_code ignored;
    if (!fs::exists(folder / runFileName, ignored))
        return std::nullopt;
    auto run = loadRunRecord(folder);
    if (!run)
        return tl::unexpected(run.error());
    if (!areSame(run->settings, settings))
        return failure(ErrorCode::SettingsInvalid, "resume",
                       "needs the very command that the run in " + textOf(folder) +
                           " was begun with: its settings are in " + textOf(folder / runFileName));
    return std::optional(std::move(*run));
}

int train(const Session& session, const TrainOptions& options)
{
    if (options.resume && options.out.empty())
        return fail(session, {ErrorCode::SettingsInvalid, "resume",
                              "needs --out with the folder of the run that is to go on"});
    if (options.resume && presetNamed(options.run.preset)->isEnsemble())
        return fail(session, checkIsOneNetwork(options.run.preset).error());
    if (presetNamed(options.run.preset)->isEnsemble())
        return trainEnsembleOf(session, options);
    if (options.wholeCollection)
        return fail(session, {ErrorCode::SettingsInvalid, "whole-collection",
                              "needs a preset of several networks, such as best"});
    const RunSettings settings = settingsOf(options.run);
    if (const auto found = problems(settings.recipe); !found.empty())
        return fail(session, {ErrorCode::SettingsInvalid, found.front().field, found.front().rule});
    const fs::path folder =
        options.out.empty() ? newRunFolder(defaultRunStore()) : fs::path(options.out);
    Result<std::optional<Run>> before = std::nullopt;
    if (options.resume)
        before = runToResume(settings, folder);
    if (!before)
        return fail(session, before.error());
    const bool isDone = *before && (*before)->state == RunState::Finished;
    const auto run =
        isDone ? loadRun(folder)
               : trainWithProgress(session, settings, folder, before->has_value(),
                                   std::chrono::milliseconds(std::lround(1e3 * options.saveEvery)));
    if (!run)
        return fail(session, run.error());
    const bool interrupted = session.stop.stop_requested();
    if (interrupted)
        std::cerr << "Stopped as you asked; epoch " << run->outcome.keptEpoch
                  << ", the best so far, was kept.\n";
    if (run->outcome.divergedEpoch > 0)
        std::cerr << "The training diverged in epoch " << run->outcome.divergedEpoch << "; epoch "
                  << run->outcome.keptEpoch << ", the best, was kept. Try a lower learning rate.\n";
    if (session.json)
        print(resultJson(*run, folder));
    else
        std::cout << resultText(*run) << "\nTrained for " << duration(run->seconds) << " ("
                  << run->outcome.history.size() << " epochs). The run is in " << textOf(folder)
                  << "\n";
    return interrupted ? Interrupted : Success;
}

} // namespace

void addTrain(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<TrainOptions>();
    CLI::App* command =
        addCommand(app, session, "train", "Train a network on a collection and score it",
                   [&session, options] { return train(session, *options); });
    command->footer(presetLines() +
                    "\nThe test part is looked at once, at the end; the look is counted in the run."
                    "\nCtrl-C ends the training and keeps the best epoch so far (exit code 130).");
    addRunOptions(*command, options->run);
    command->add_flag("--whole-collection", options->wholeCollection,
                      "Trains on every clip, for a model to use; scored by holding out folds "
                      "(presets of several networks)");
    command->add_flag("--resume", options->resume,
                      "Goes on with the run in --out where its training was killed, as if it had "
                      "never been; begins it where there is none yet");
    command
        ->add_option("--save-every", options->saveEvery,
                     "Seconds between two states that --resume can go on from")
        ->check(CLI::Range(0.0, 3600.0))
        ->capture_default_str();
    command->add_option("--out", options->out,
                        "Folder for the run; an older run in it is replaced (default: one named "
                        "by the date in " +
                            textOf(defaultRunStore()) + ")");
}

} // namespace genrescope::cli
