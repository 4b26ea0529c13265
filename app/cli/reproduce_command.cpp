// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "core/base/files.h"
#include "core/dataset/feature_cache.h"
#include "core/lab/reproduction/reproduction.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <optional>

namespace genrescope::cli {

namespace fs = std::filesystem;

namespace {

struct ReproduceOptions {
    std::string dataset;
    std::vector<std::string> genres;
    double scale = 1;
    std::string out;
};

int reproduceReport(const Session& session, const ReproduceOptions& options)
{
    ReproductionSettings settings;
    settings.dataset = options.dataset;
    settings.genres = options.genres;
    settings.scale = options.scale;
    const auto reproduction = [&] {
        std::optional<ProgressLine> extracting("Extracting"), training;
        ReproductionHooks hooks;
        hooks.stop = session.stop;
        hooks.extracted = [&](std::size_t done, std::size_t total) {
            extracting->show(done, total, "clips");
        };
        hooks.progressed = [&](const ReproductionProgress& progress) {
            if (!training) {
                extracting.reset();
                training.emplace("Training");
            }
            std::string note = "epochs; " + std::to_string(progress.done) + " of " +
                               std::to_string(progress.trainings) + " trainings done";
            if (progress.secondsLeft)
                note += ", about " + duration(*progress.secondsLeft) + " left";
            training->show(progress.epochsDone, progress.epochs, note);
        };
        const FeatureCache cache = FeatureCache::ofUser();
        return reproduce(settings, options.out, hooks, &cache);
    }();
    if (!reproduction) {
        Error error = reproduction.error();
        if (error.code == ErrorCode::SettingsInvalid &&
            (error.subject == "genres" || error.subject == "out"))
            error.subject = "--" + error.subject; // as it is called here
        if (error.code == ErrorCode::Cancelled)
            std::cerr << "The same command goes on where it was.\n";
        return fail(session, error);
    }
    const fs::path report = fs::path(options.out) / reproductionReportName;
    if (session.json) {
        nlohmann::json document = toJson(*reproduction);
        document["report"] = textOf(report);
        print(document);
        return Success;
    }
    for (const SetAside& aside : reproduction->setAside)
        std::cerr << "Set aside: " << sentence(aside.reason) << '\n';
    std::cout << reproduction->trainings << " trainings of " << reproduction->epochs
              << " epochs in all are done.\n";
    if (reproduction->test)
        std::cout << "On the test part: average "
                  << percent(scoresOf(reproduction->test->average).accuracy)
                  << " (2016: " << percent(printedTestAverage) << "), maximum "
                  << percent(scoresOf(reproduction->test->maximum).accuracy)
                  << " (2016: " << percent(printedTestMaximum) << ")\n";
    std::cout << "The report is " << textOf(report) << "\n";
    return Success;
}

} // namespace

void addReproduce(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<ReproduceOptions>();
    CLI::App* command =
        addCommand(app, session, "reproduce",
                   "Redo every experiment of the 2016 report, and write an HTML report",
                   [&session, options] { return reproduceReport(session, *options); });
    command->footer("With all epochs this takes hours; --scale 0.02 gives a first look in minutes. "
                    "Ctrl-C ends it (exit code 130); the same command goes on where it was. The "
                    "test part is looked at once, at the end.");
    command->add_option("dataset", options->dataset, "Folder with a folder of clips for each genre")
        ->required();
    command->add_option("--out", options->out, "Folder for the report and its runs")->required();
    command
        ->add_option("--genres", options->genres,
                     "Six genres (default: classical,hiphop,jazz,metal,pop,reggae, the report's)")
        ->delimiter(',')
        ->allow_extra_args(false);
    command->add_option("--scale", options->scale, "Shortens every training; above 0 and at most 1")
        ->capture_default_str();
}

} // namespace genrescope::cli
