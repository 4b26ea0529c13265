// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/cross_validate_command.h"
#include "app/cli/extract_command.h"
#include "app/cli/identify_command.h"
#include "app/cli/protocol_command.h"
#include "app/cli/search_command.h"
#include "core/base/files.h"
#include "core/plan/plan_kinds.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

namespace fs = std::filesystem;

/// What the command line says of any plan, beside what its kind's own command asks for.
struct PlanOptions {
    std::string out;
    int each = 50; ///< clips or songs of a task
    SearchOptions search;
    CrossValidateOptions crossValidate;
    ProtocolOptions protocol;
    ExtractOptions extract;
    std::string format = "npz";
    NamedSongs songs;
};

Result<Plan> searchPlan(const PlanOptions& options)
{
    const auto settings = searchSettings(options.search);
    return settings ? planSearch(*settings, options.out) : tl::unexpected(settings.error());
}

Result<Plan> crossValidationPlan(const PlanOptions& options)
{
    const auto settings = crossValidationSettings(options.crossValidate);
    return settings ? planCrossValidation(*settings, options.out)
                    : tl::unexpected(settings.error());
}

Result<Plan> protocolPlan(const PlanOptions& options)
{
    const ProtocolOptions& asked = options.protocol;
    const auto settings = protocolSettings(asked);
    if (!settings)
        return tl::unexpected(settings.error());
    return planMeasurement({asked.dataset, asked.genres, asked.preset, *settings}, options.out);
}

Result<Plan> extractionPlan(const PlanOptions& options)
{
    const auto frontEnd = frontEndSettings(options.extract);
    if (!frontEnd)
        return tl::unexpected(frontEnd.error());
    return planExtraction({options.extract.dataset, options.extract.genres, *frontEnd,
                           "." + options.format, options.each},
                          options.out);
}

Result<Plan> identificationPlan(const PlanOptions& options)
{
    const auto named = openNamedSongs(options.songs);
    if (!named)
        return tl::unexpected(named.error());
    return planIdentification(
        {named->model, {named->songs.begin(), named->songs.end()}, options.each}, options.out);
}

int tell(const Session& session, const Result<Plan>& plan)
{
    if (!plan)
        return fail(session, plan.error());
    const TaskRequest request = requestFor(plan->cost);
    if (session.json) {
        print({{"plan", textOf(plan->folder)},
               {"kind", plan->kind},
               {"tasks", plan->tasks},
               {"seconds", plan->cost.seconds},
               {"memory_mb", plan->cost.memoryMb},
               {"requests", {{"minutes", request.minutes}, {"memory_mb", request.memoryMb}}}});
        return Success;
    }
    const std::string folder = textOf(plan->folder);
    std::cout << plan->tasks << " tasks in " << folder << ", numbered from 0. Each asks for "
              << request.minutes << " minutes and " << request.memoryMb
              << " MB on one core (estimated: " << std::lround(plan->cost.seconds) << " s, "
              << std::lround(plan->cost.memoryMb) << " MB).\n"
              << "  One task:      genrescope-cli work " << folder << " --task 0\n"
              << "  GNU parallel:  genrescope-cli work " << folder
              << " --missing | parallel genrescope-cli work " << folder << " --threads 1 --task\n"
              << "  Slurm:         submit.sh " << folder << "   (in share/genrescope/slurm)\n"
              << "  Then:          genrescope-cli gather " << folder << "\n";
    return Success;
}

CLI::App* addKind(CLI::App& plan, Session& session, const std::string& name,
                  const std::string& description, const std::shared_ptr<PlanOptions>& options,
                  Result<Plan> (*make)(const PlanOptions&))
{
    CLI::App* kind = addCommand(plan, session, name, description, [&session, options, make] {
        return tell(session, make(*options));
    });
    kind->add_option("--out", options->out, "Folder for the plan, which all machines reach")
        ->required();
    return kind;
}

void addEach(CLI::App& kind, PlanOptions& options, const std::string& what)
{
    kind.add_option("--each", options.each, what + " of a task")
        ->capture_default_str()
        ->check(CLI::Range(1, 100'000));
}

} // namespace

void addPlan(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<PlanOptions>();
    CLI::App* plan =
        app.add_subcommand("plan", "Cut long work into tasks for many machines: see work, gather");
    plan->require_subcommand(1);
    plan->footer("Takes what the command of that name takes, and writes numbered tasks instead of "
                 "doing them.");
    addSearchOptions(*addKind(*plan, session, "search", "A task is a trial", options, searchPlan),
                     options->search);
    addCrossValidateOptions(*addKind(*plan, session, "cross-validate",
                                     "A task is a fold with one seed", options,
                                     crossValidationPlan),
                            options->crossValidate);
    addProtocolOptions(*addKind(*plan, session, "protocol",
                                "A task is a split, with all its networks", options, protocolPlan),
                       options->protocol);
    CLI::App* extract =
        addKind(*plan, session, "extract", "A task is some clips", options, extractionPlan);
    addExtractOptions(*extract, options->extract);
    extract->add_option("--as", options->format, "What gather writes")
        ->capture_default_str()
        ->check(CLI::IsMember({"npz", "csv", "arff"}));
    addEach(*extract, *options, "Clips");
    CLI::App* identify =
        addKind(*plan, session, "identify", "A task is some songs", options, identificationPlan);
    addNamedSongs(*identify, options->songs);
    addEach(*identify, *options, "Songs");
}

} // namespace genrescope::cli
