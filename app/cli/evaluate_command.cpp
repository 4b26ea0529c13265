// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "core/dataset/feature_cache.h"
#include "core/lab/model_score.h"
#include "core/lab/run_folder.h"
#include "core/lab/test_look.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>

namespace genrescope::cli {

namespace {

int evaluate(const Session& session, const std::string& folder, bool test)
{
    const auto run = [&] {
        ProgressLine line("Listening");
        Hooks hooks;
        hooks.stop = session.stop;
        hooks.progressed = [&line](std::size_t done, std::size_t total) {
            line.show(done, total, "clips");
        };
        const FeatureCache cache = FeatureCache::ofUser();
        return evaluateRun(folder, test, hooks, &cache);
    }();
    if (!run)
        return fail(session, run.error());
    if (session.json)
        print(resultJson(*run, folder));
    else
        std::cout << resultText(*run);
    return Success;
}

std::string scoreText(const ModelScore& score)
{
    std::ostringstream text;
    const Scores scores = scoresOf(score.matrix);
    text << "Accuracy " << percent(scores.accuracy) << " (95 % interval "
         << percent(scores.interval.low) << " to " << percent(scores.interval.high) << ") of "
         << scores.clips << " clips, " << score.leftOut << " of other genres left out; macro F1 "
         << std::fixed << std::setprecision(2) << scores.macroF1 << "\n"
         << "\n"
         << matrixText(score.matrix) << "\n"
         << scoresText(score.matrix) << "\nCalibration error "
         << percent(expectedCalibrationError(score.reliability)) << "; sure of "
         << percent(score.sure / double(std::max(scores.clips, 1))) << ", of which "
         << percent(score.sureAndRight / double(std::max(score.sure, 1))) << " right\n";
    return text.str();
}

/// Any model on any labelled folder.
int evaluateOn(const Session& session, const std::string& modelPath, const std::string& dataset)
{
    std::error_code ignored;
    const std::filesystem::path given = modelPath;
    const auto model =
        loadModel(std::filesystem::is_directory(given, ignored) ? given / runModelName : given);
    if (!model)
        return fail(session, model.error());
    const auto score = [&] {
        ProgressLine line("Listening");
        Hooks hooks;
        hooks.stop = session.stop;
        hooks.progressed = [&line](std::size_t done, std::size_t total) {
            line.show(done, total, "clips");
        };
        const FeatureCache cache = FeatureCache::ofUser();
        return scoreOn(*model, dataset, hooks, &cache);
    }();
    if (!score)
        return fail(session, score.error());
    for (const SetAside& aside : score->setAside)
        std::cerr << "Set aside: " << sentence(aside.reason) << '\n';
    if (session.json)
        print(toJson(*score));
    else
        std::cout << scoreText(*score);
    return Success;
}

} // namespace

void addEvaluate(CLI::App& app, Session& session)
{
    struct Options {
        std::string model, dataset;
        bool test = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        addCommand(app, session, "evaluate", "Score a model on clips whose genre is known",
                   [&session, options] {
                       return options->dataset.empty()
                                  ? evaluate(session, options->model, options->test)
                                  : evaluateOn(session, options->model, options->dataset);
                   });
    command->add_option("model", options->model, "A model file, or the folder of a run")
        ->required();
    CLI::Option* dataset = command->add_option(
        "dataset", options->dataset,
        "Folder with a folder of clips for each genre; without it a run's model is scored on the "
        "clips of its own split");
    command
        ->add_flag("--test", options->test,
                   "Look at the run's test part too: each look is counted in the run")
        ->excludes(dataset);
    command->footer(
        "Without --test the development part is scored, and what the latest look at the "
        "test part showed is told again.");
}

} // namespace genrescope::cli
