// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "app/cli/training_work.h"
#include "core/lab/protocol_run.h"

#include <nlohmann/json.hpp>

#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>

namespace genrescope::cli {

namespace {

struct ProtocolOptions {
    std::string protocol;
    std::string dataset;
    std::string preset = "recommended";
    std::vector<std::string> genres;
    std::vector<std::string> changes; ///< e.g. "training.epochs=10"
    std::uint64_t seed = 1;
    int networks = 5;
    int partitions = 1;
};

/// The preset's recipe with some of its settings changed. Error: SettingsInvalid.
Result<Recipe> changedRecipe(const ProtocolOptions& options)
{
    nlohmann::json recipe = toJson(presetNamed(options.preset)->recipe);
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
    auto changed = recipeFromJson(recipe);
    if (changed)
        changed->training.seed = options.seed;
    return changed;
}

std::string scoreText(const ProtocolScore& score, const ProtocolSettings& settings)
{
    std::ostringstream text;
    const Interval interval = score.interval();
    text << "Protocol " << nameOf(settings.protocol) << ": " << score.clips << " clips tested, "
         << score.leftOut << " left out\n"
         << "One network:   " << percent(score.accuracy()) << " (95 % interval "
         << percent(interval.low) << " to " << percent(interval.high) << "; deviation over "
         << settings.networks << " seeds " << percent(score.deviation()) << "), macro F1 "
         << std::fixed << std::setprecision(2) << score.macroF1() << "\n"
         << settings.networks << " networks:    " << percent(score.ensembleAccuracy()) << "\n";
    for (std::size_t i = 0; i < score.partitions.size(); ++i) {
        const PartitionScore& partition = score.partitions[i];
        const ConfusionMatrix& svm = partition.baseline;
        text << "Partition " << i << ": ensemble " << percent(scoresOf(partition.ensemble).accuracy)
             << ", log-loss " << std::setprecision(3) << partition.ensembleLogLoss
             << ", support vector machine " << percent(scoresOf(svm).accuracy) << "\n";
    }
    text << "Test clips that share an artist with training: " << score.leakage.sharedArtists
         << "; the very sound: " << score.leakage.sharedSounds << "\n";
    return text.str();
}

int measureProtocol(const Session& session, const ProtocolOptions& options)
{
    const auto recipe = changedRecipe(options);
    if (!recipe)
        return fail(session, recipe.error());
    ProtocolSettings settings;
    for (const Protocol protocol : allProtocols)
        if (nameOf(protocol) == options.protocol)
            settings.protocol = protocol;
    settings.recipe = *recipe;
    settings.networks = options.networks;
    settings.partitions = options.partitions;
    settings.baseline = true;

    const auto data = extractWithProgress(session, options.dataset, options.genres,
                                          recipe->frontEnd, recipe->training.speedVariants);
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
        document["recipe"] = toJson(*recipe);
        print(document);
    } else {
        std::cout << scoreText(*score, settings);
    }
    return Success;
}

} // namespace

void addProtocol(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<ProtocolOptions>();
    CLI::App* command =
        addCommand(app, session, "protocol", "Measure accuracy in a way that others can repeat",
                   [&session, options] { return measureProtocol(session, *options); });
    std::vector<std::string> protocols, names;
    for (const Protocol protocol : allProtocols)
        protocols.emplace_back(nameOf(protocol));
    for (const Preset& preset : presets())
        names.emplace_back(preset.name);
    command->add_option("protocol", options->protocol, "How clips are split into parts")
        ->required()
        ->check(CLI::IsMember(protocols));
    command->add_option("dataset", options->dataset, "Folder with a folder of clips for each genre")
        ->required();
    command->add_option("--preset", options->preset, "Settings to start from")
        ->capture_default_str()
        ->check(CLI::IsMember(names));
    command
        ->add_option("--genres", options->genres,
                     "Genres to tell apart, e.g. jazz,metal,pop (default: all)")
        ->delimiter(',')
        ->allow_extra_args(false);
    command
        ->add_option("--set", options->changes,
                     "Changes a setting of the recipe, e.g. training.epochs=10; may be repeated")
        ->allow_extra_args(false);
    command->add_option("--seed", options->seed, "The first network's seed")->capture_default_str();
    command->add_option("--seeds", options->networks, "Networks, each with a seed of its own")
        ->capture_default_str()
        ->check(CLI::Range(1, 100));
    command
        ->add_option("--partitions", options->partitions,
                     "Repeats over so many artist-disjoint partitions; the first is the published "
                     "one")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000));
}

} // namespace genrescope::cli
