// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "core/base/files.h"
#include "core/dataset/feature_cache.h"
#include "core/lab/comparison.h"
#include "core/lab/confusion_json.h"
#include "core/lab/ensemble_model.h"
#include "core/lab/run_folder.h"

#include <nlohmann/json.hpp>

#include <array>
#include <iomanip>
#include <iostream>
#include <memory>
#include <optional>
#include <sstream>

namespace genrescope::cli {

namespace {

constexpr std::array kMethods = {Blend::Average, Blend::Maximum, Blend::Weighted, Blend::Vote};

struct EnsembleOptions {
    std::vector<std::string> runs;
    std::string method = "average";
    std::string out;
    bool test = false;
};

Blend blendNamed(const std::string& name)
{
    for (const Blend blend : kMethods)
        if (nameOf(blend) == name)
            return blend;
    return Blend::Average;
}

nlohmann::json membersJson(const RunSet& set, const Comparison& comparison,
                           const std::vector<float>& weights)
{
    nlohmann::json members = toJson(comparison)["rows"];
    members.erase(members.size() - 1); // the ensemble itself
    for (std::size_t i = 0; i < set.members.size(); ++i) {
        members[i]["run"] = textOf(set.members[i].folder);
        if (!weights.empty())
            members[i]["weight"] = weights[i];
    }
    return members;
}

std::string membersText(const RunSet& set, const Comparison& comparison,
                        const std::vector<float>& weights)
{
    std::vector<std::vector<std::string>> rows = {{"on the development part", "accuracy", "F1"}};
    if (!weights.empty())
        rows[0].push_back("weight");
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        const Comparison::Row& row = comparison.rows[i];
        rows.push_back({row.name, percent(row.scores.accuracy), fixedText(row.scores.macroF1, 2)});
        if (!weights.empty() && i < set.members.size())
            rows.back().push_back(fixedText(static_cast<double>(weights[i]), 3));
    }
    return tableText(rows);
}

/// Looks at the test part, with progress, where that was asked for.
Result<std::optional<EnsembleLook>> lookIfAsked(const Session& session,
                                                const EnsembleOptions& options, const RunSet& set,
                                                const GenreModel& model)
{
    if (!options.test)
        return std::nullopt;
    ProgressLine line("Listening");
    Hooks hooks;
    hooks.stop = session.stop;
    hooks.progressed = [&line](std::size_t done, std::size_t total) {
        line.show(done, total, "clips");
    };
    const FeatureCache cache = FeatureCache::ofUser();
    return lookAtTest(set, model, hooks, &cache).map([](EnsembleLook look) {
        return std::optional(std::move(look));
    });
}

int ensemble(const Session& session, const EnsembleOptions& options)
{
    const auto set = openRunSet({options.runs.begin(), options.runs.end()});
    if (!set)
        return fail(session, set.error());
    const Blend blend = blendNamed(options.method);
    const std::vector<float> weights =
        blend == Blend::Weighted ? fittedWeights(*set) : std::vector<float>();
    const auto model = modelOf(*set, blend, weights);
    if (!model)
        return fail(session, model.error());
    if (!options.out.empty())
        if (const auto saved = saveModel(*model, options.out); !saved)
            return fail(session, saved.error());

    std::vector<Answers> answers = answersOf(*set);
    answers.push_back({"ensemble (" + options.method + ")", blended(*set, blend, weights)});
    const Comparison comparison = compared(set->genres, set->truth, answers);
    const ConfusionMatrix& development = comparison.rows.back().matrix;
    const auto seen = lookIfAsked(session, options, *set, *model);
    if (!seen)
        return fail(session, seen.error());

    if (session.json) {
        const bool looked = seen->has_value();
        print({{"method", options.method},
               {"genres", set->genres},
               {"members", membersJson(*set, comparison, weights)},
               {"development", scoresJson(development)},
               {"development_confusion", countsJson(development)},
               {"development_by_epoch", accuracies(*set, blend, weights)},
               {"test", looked ? scoresJson((*seen)->look.matrix) : nlohmann::json()},
               {"confusion", looked ? countsJson((*seen)->look.matrix) : nlohmann::json()},
               {"test_looks", looked ? nlohmann::json((*seen)->looks) : nlohmann::json()},
               {"set_aside", looked ? setAsideJson((*seen)->setAside) : nlohmann::json::array()},
               {"model", options.out.empty() ? nlohmann::json() : nlohmann::json(options.out)}});
        return Success;
    }
    std::cout << membersText(*set, comparison, weights) << "\n" << matrixText(development);
    if (*seen)
        std::cout << "\n"
                  << lookText((*seen)->look.matrix, (*seen)->looks)
                  << matrixText((*seen)->look.matrix);
    if (!options.out.empty())
        std::cout << "\nThe model is in " << options.out << "\n";
    return Success;
}

} // namespace

void addEnsemble(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<EnsembleOptions>();
    CLI::App* command = addCommand(app, session, "ensemble", "Let several runs answer as one",
                                   [&session, options] { return ensemble(session, *options); });
    std::vector<std::string> methods;
    for (const Blend blend : kMethods)
        methods.emplace_back(nameOf(blend));
    command->add_option("runs", options->runs, "Folders of runs on the same clips")
        ->required()
        ->expected(2, 1000);
    command->add_option("--method", options->method, "How their probabilities become one answer")
        ->capture_default_str()
        ->check(CLI::IsMember(methods));
    command->add_option("--out", options->out, "Save them as one model file");
    command->add_flag("--test", options->test,
                      "Look at the test part: the look is counted in each run");
    command->footer("Weights are fitted on the development part alone. A vote's tie goes to the "
                    "higher mean probability.");
}

} // namespace genrescope::cli
