// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/protocol_command.h"

#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "app/cli/training_work.h"
#include "core/lab/protocol_run.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>

namespace genrescope::cli {

namespace {

/// A recipe with some of its settings changed. Error: SettingsInvalid.
Result<Recipe> changed(const Recipe& from, const ProtocolOptions& options)
{
    nlohmann::json recipe = toJson(from);
    for (const std::string& change : options.changes) {
        const std::size_t equals = change.find('=');
        const std::size_t dot = change.find('.');
        if (equals == std::string::npos || dot > equals)
            return failure(ErrorCode::SettingsInvalid, change, "must look like training.epochs=10");
        auto value = nlohmann::json::parse(change.substr(equals + 1), nullptr, false);
        if (value.is_discarded()) // a word, not a number or a list
            value = change.substr(equals + 1);
        recipe[change.substr(0, dot)][change.substr(dot + 1, equals - dot - 1)] = value;
    }
    auto read = recipeFromJson(recipe);
    if (read)
        read->training.seed = options.seed;
    return read;
}

Result<EnsembleRecipe> changedEnsemble(const ProtocolOptions& options)
{
    EnsembleRecipe ensemble = presetNamed(options.preset)->ensemble();
    ensemble.networksEach = options.networksEach;
    for (Recipe& kind : ensemble.kinds) {
        auto read = changed(kind, options);
        if (!read)
            return tl::unexpected(read.error());
        kind = std::move(*read);
    }
    return ensemble;
}

void addPartition(std::ostream& text, std::size_t number, const PartitionScore& partition)
{
    const NetworkScores& networks = partition.networks;
    text << "Partition " << number << ": one network " << percent(networks.accuracy())
         << ", together " << percent(scoresOf(networks.ensemble).accuracy) << " (log-loss "
         << std::fixed << std::setprecision(3) << networks.ensembleLogLoss << ")";
    if (const Baselines& beside = partition.baselines; beside.svm.genreCount() > 0)
        text << "; without recurrence " << percent(beside.withoutMemory.accuracy()) << ", together "
             << percent(scoresOf(beside.withoutMemory.ensemble).accuracy)
             << "; support vector machine " << percent(scoresOf(beside.svm).accuracy);
    text << "\n";
    const CalibrationScore& calibration = partition.calibration;
    if (calibration.temperatures.empty())
        return;
    text << "  Calibration error " << percent(expectedCalibrationError(calibration.before))
         << ", with temperature " << percent(expectedCalibrationError(calibration.after)) << "; "
         << percent(calibration.sure / double(partition.truth.size()))
         << " of the answers are sure, and "
         << percent(calibration.sureAndRight / double(std::max(calibration.sure, 1)))
         << " of those are right\n";
}

int measureProtocol(const Session& session, const ProtocolOptions& options)
{
    const auto wanted = protocolSettings(options);
    if (!wanted)
        return fail(session, wanted.error());
    const ProtocolSettings& settings = *wanted;
    const auto data =
        extractWithProgress(session, options.dataset, options.genres, frontEndOf(settings.recipe),
                            wantsSpeedVariants(settings.recipe));
    if (!data)
        return fail(session, data.error());
    const auto score = [&] {
        ProgressLine line("Training");
        Hooks hooks;
        hooks.stop = session.stop;
        hooks.progressed = [&line](std::size_t done, std::size_t total) {
            line.show(done, total, "networks");
        };
        return measure(*data, settings, hooks);
    }();
    if (!score)
        return fail(session, score.error());
    if (session.json) {
        nlohmann::json document = toJson(*score, settings);
        document["preset"] = options.preset;
        for (const Recipe& kind : settings.recipe.kinds)
            document["recipes"].push_back(toJson(kind));
        print(document);
    } else {
        std::cout << scoreText(*score, settings);
    }
    return Success;
}

} // namespace

Result<ProtocolSettings> protocolSettings(const ProtocolOptions& options)
{
    auto recipe = changedEnsemble(options);
    if (!recipe)
        return tl::unexpected(recipe.error());
    if (const auto found = problems(*recipe); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    ProtocolSettings settings;
    for (const Protocol protocol : allProtocols)
        if (nameOf(protocol) == options.protocol)
            settings.protocol = protocol;
    settings.recipe = std::move(*recipe);
    settings.partitions = options.partitions;
    settings.baselines = !options.withoutBaselines;
    settings.calibrated = options.calibrated || presetNamed(options.preset)->isEnsemble();
    settings.gap = options.gap;
    return settings;
}

std::string scoreText(const ProtocolScore& score, const ProtocolSettings& settings)
{
    std::ostringstream text;
    const Interval interval = score.interval(), together = score.ensembleInterval();
    text << "Protocol " << nameOf(settings.protocol) << ": " << score.clips << " clips tested, "
         << score.leftOut << " left out\n"
         << "One network:   " << percent(score.accuracy()) << " (95 % interval "
         << percent(interval.low) << " to " << percent(interval.high) << "; deviation over "
         << settings.recipe.networks() << " networks " << percent(score.deviation())
         << "), macro F1 " << std::fixed << std::setprecision(2) << score.macroF1() << "\n"
         << settings.recipe.networks() << " together:    " << percent(score.ensembleAccuracy())
         << " (" << percent(together.low) << " to " << percent(together.high) << ")\n";
    for (std::size_t i = 0; i < score.partitions.size(); ++i)
        addPartition(text, i, score.partitions[i]);
    text << "Test clips that share an artist with training: " << score.leakage.sharedArtists
         << "; the very sound: " << score.leakage.sharedSounds << "\n";
    if (score.knowsGap())
        text << "On random folds, where artists leak: " << percent(score.randomAccuracy)
             << "; the gap is " << percent(score.randomAccuracy - score.accuracy()) << "\n";
    return text.str();
}

void addProtocolOptions(CLI::App& command, ProtocolOptions& options)
{
    std::vector<std::string> protocols, names;
    for (const Protocol protocol : allProtocols)
        protocols.emplace_back(nameOf(protocol));
    for (const Preset& preset : presets())
        names.emplace_back(preset.name);
    command.add_option("protocol", options.protocol, "How clips are split into parts")
        ->required()
        ->check(CLI::IsMember(protocols));
    command.add_option("dataset", options.dataset, "Folder with a folder of clips for each genre")
        ->required();
    command.add_option("--preset", options.preset, "Settings to start from")
        ->capture_default_str()
        ->check(CLI::IsMember(names));
    command
        .add_option("--genres", options.genres,
                    "Genres to tell apart, e.g. jazz,metal,pop (default: all)")
        ->delimiter(',')
        ->allow_extra_args(false);
    command
        .add_option("--set", options.changes,
                    "Changes a setting of the recipe, e.g. training.epochs=10; may be repeated")
        ->allow_extra_args(false);
    command.add_option("--seed", options.seed, "The first network's seed")->capture_default_str();
    command
        .add_option("--seeds", options.networksEach,
                    "Networks of each kind, each with a seed of its own")
        ->capture_default_str()
        ->check(CLI::Range(1, 100));
    command
        .add_option("--partitions", options.partitions,
                    "Repeats over so many artist-disjoint partitions; the first is the published "
                    "one")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000));
    command.add_flag("--without-baselines", options.withoutBaselines,
                     "Leaves out the support vector machine and the networks without recurrence");
    command.add_flag("--calibrate", options.calibrated,
                     "Fits temperature and 'not sure' threshold without the test part, and scores "
                     "them ('best' always does)");
    command.add_flag("--gap", options.gap,
                     "Measures on random folds too, and says what leaking artists add");
}

void addProtocol(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<ProtocolOptions>();
    CLI::App* command =
        addCommand(app, session, "protocol", "Measure accuracy in a way that others can repeat",
                   [&session, options] { return measureProtocol(session, *options); });
    addProtocolOptions(*command, *options);
}

} // namespace genrescope::cli
