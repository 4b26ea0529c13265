// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search_command.h"

#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "app/cli/run_options.h"
#include "core/base/files.h"
#include "core/dataset/feature_cache.h"
#include "core/lab/search/collection_features.h"
#include "core/lab/search/search_charts.h"
#include "core/training/choices.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <mutex>
#include <optional>
#include <sstream>

namespace genrescope::cli {

namespace {

/// Shows a search's trials, and the clips while their features are extracted, as they are done.
class SearchProgress {
public:
    SearchProgress(const SearchPlan& plan, int& sharedTotal)
        : m_plan(plan)
        , m_total(sharedTotal)
    {
    }

    void clips(std::size_t done, std::size_t total)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_line || !m_extracting)
            m_line.emplace("Extracting");
        m_extracting = true;
        m_line->show(done, total, "clips");
    }

    void planned(int trials) { m_total += trials; }

    void finished(const SearchTrial& trial)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_line || m_extracting)
            m_line.emplace("Searching");
        m_extracting = false;
        ++m_done;
        if (trial.score && (!m_best || trial.score->accuracy > *m_best))
            m_best = trial.score->accuracy;
        m_line->show(static_cast<std::size_t>(m_done), static_cast<std::size_t>(m_total),
                     "trials; " + textOf(m_plan.axes, trial.point) + ": " +
                         (trial.score ? percent(trial.score->accuracy) : "failed") +
                         (m_best ? ", best " + percent(*m_best) : ""));
    }

private:
    const SearchPlan& m_plan;
    int& m_total;
    std::mutex m_mutex; ///< clips and trials are told from different threads
    std::optional<ProgressLine> m_line;
    bool m_extracting = false;
    int m_done = 0;
    std::optional<double> m_best;
};

int searchCollection(const Session& session, const SearchOptions& options)
{
    const auto settings = searchSettings(options);
    if (!settings)
        return fail(session, settings.error());
    auto collection = openCollection(options.dataset).and_then([&](Collection all) {
        return withGenres(std::move(all), options.genres);
    });
    if (!collection)
        return fail(session, collection.error());

    int total = 0;
    const auto outcome = [&] {
        SearchProgress progress(settings->plan, total);
        Hooks extraction;
        extraction.stop = session.stop;
        extraction.progressed = [&](std::size_t done, std::size_t of) { progress.clips(done, of); };
        SearchRunHooks hooks;
        hooks.stop = session.stop;
        hooks.roundPlanned = [&](const auto& trials) {
            progress.planned(static_cast<int>(trials.size()));
        };
        hooks.trialFinished = [&](const SearchTrial& trial) { progress.finished(trial); };
        const FeatureCache cache = FeatureCache::ofUser();
        return searchInFolder(*settings, options.out, featuresOf(*collection, extraction, &cache),
                              hooks);
    }();
    if (!outcome)
        return fail(session, outcome.error());
    if (session.json) {
        nlohmann::json document = toJson(settings->plan, *outcome);
        document["search"] = options.out;
        document["preset"] = options.preset;
        print(document);
    } else {
        std::cout << outcomeText(settings->plan, *outcome) << "The runs are in " << options.out
                  << "\n";
    }
    if (outcome->stopped) {
        std::cerr << "Stopped as you asked. The same command goes on where it was.\n";
        return Interrupted;
    }
    return outcome->best() >= 0 ? Success : Failure;
}

} // namespace

Result<SearchSettings> searchSettings(const SearchOptions& options)
{
    if (const auto one = checkIsOneNetwork(options.preset); !one)
        return tl::unexpected(one.error());
    SearchSettings settings;
    settings.run.dataset = options.dataset;
    settings.run.genres = options.genres;
    settings.run.split = *choiceNamed<SplitKind>(options.split);
    settings.run.preset = options.preset;
    settings.run.recipe = presetNamed(options.preset)->recipe;
    settings.sideBySide = options.sideBySide;
    SearchPlan& plan = settings.plan;
    plan.base = settings.run.recipe;
    plan.seed = options.seed;
    plan.refinements = options.refinements;
    if (*options.random)
        plan.randomTrials = options.randomTrials;
    for (const std::string& text : options.vary) {
        auto axis = axisIn(text);
        if (!axis)
            return tl::unexpected(axis.error());
        plan.axes.push_back(std::move(*axis));
    }
    if (const auto found = problems(plan); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    return settings;
}

std::string outcomeText(const SearchPlan& plan, const SearchOutcome& outcome)
{
    std::vector<const SearchTrial*> done;
    std::ostringstream text;
    for (const SearchTrial& trial : outcome.trials)
        if (trial.score)
            done.push_back(&trial);
        else if (trial.error)
            text << "Failed: " << textOf(plan.axes, trial.point) << ": " << sentence(*trial.error)
                 << "\n";
    std::ranges::stable_sort(done, std::ranges::greater(),
                             [](const SearchTrial* trial) { return trial->score->accuracy; });
    text << done.size() << " of " << outcome.trials.size()
         << " trials are done. The best, by their "
         << "accuracy on the development part:\n";
    constexpr std::size_t most = 10;
    for (std::size_t i = 0; i < std::min(most, done.size()); ++i)
        text << "  " << percent(done[i]->score->accuracy) << "  "
             << textOf(plan.axes, done[i]->point)
             << (done[i]->round > 0 ? " (refinement " + std::to_string(done[i]->round) + ")" : "")
             << "\n";
    return text.str();
}

void addSearchOptions(CLI::App& command, SearchOptions& options)
{
    std::vector<std::string> presetNames, splitNames;
    for (const Preset& preset : presets())
        presetNames.emplace_back(preset.name);
    for (const SplitKind split : choices<SplitKind>())
        splitNames.emplace_back(nameOf(split));
    command.add_option("dataset", options.dataset, "Folder with a folder of clips for each genre")
        ->required();
    command.add_option("--vary", options.vary, "A setting and the values to try; may be repeated")
        ->required()
        ->allow_extra_args(false);
    command.add_option("--preset", options.preset, "Settings to start from")
        ->capture_default_str()
        ->check(CLI::IsMember(presetNames));
    command
        .add_option("--genres", options.genres,
                    "Genres to tell apart, e.g. jazz,metal,pop (default: all)")
        ->delimiter(',')
        ->allow_extra_args(false);
    command.add_option("--split", options.split, "How clips are split into parts")
        ->capture_default_str()
        ->check(CLI::IsMember(splitNames));
    options.random =
        command
            .add_option("--random", options.randomTrials,
                        "Draws so many points instead of the grid; without a number as many as the "
                        "grid has")
            ->expected(0, 1)
            ->check(CLI::Range(1, 10'000));
    command
        .add_option("--refine", options.refinements,
                    "Finer grids afterwards, each round the best point so far")
        ->capture_default_str()
        ->check(CLI::Range(0, 20));
    command.add_option("--seed", options.seed, "Of what is drawn with --random")
        ->capture_default_str();
}

void addSearch(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<SearchOptions>();
    CLI::App* command = addCommand(
        app, session, "search", "Train over a grid of settings, or drawn ones, to find the best",
        [&session, options] { return searchCollection(session, *options); });
    command->footer(
        "What can be varied: every setting of a recipe by its name in run.json (learningRate, "
        "epochs, batchSize, units, loss, cellActivation, seed, ...), and layers. For example:\n"
        "  --vary learningRate=log:1e-5:1:6   a range by equal factors: lowest, highest, how many\n"
        "  --vary epochs=linear:200:1000:5    a range by equal steps\n"
        "  --vary layers=1,2,3                one by one\n"
        "  --vary 'units=[32,16],[30,10]'     units of each layer\n"
        "Each trial is a run in a folder of its own. Ctrl-C ends the search (exit code 130); the "
        "same command goes on where it was. The test part is never looked at.");
    addSearchOptions(*command, *options);
    command->add_option("--out", options->out, "Folder for the search and its runs")->required();
    command
        ->add_option("--side-by-side", options->sideBySide,
                     "Trials at a time (default: as many as threads)")
        ->check(CLI::Range(1, 256));
}

} // namespace genrescope::cli
