// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_options.h"

#include "core/training/choices.h"

namespace genrescope::cli {

namespace {

template <typename Choice>
std::vector<std::string> namesOfChoices()
{
    std::vector<std::string> names;
    for (const Choice choice : choices<Choice>())
        names.emplace_back(nameOf(choice));
    return names;
}

std::vector<std::string> presetNames()
{
    std::vector<std::string> names;
    for (const Preset& preset : presets())
        names.emplace_back(preset.name);
    return names;
}

} // namespace

void addRunOptions(CLI::App& command, RunOptions& options)
{
    command.add_option("dataset", options.dataset, "Folder with a folder of clips for each genre")
        ->required();
    command.add_option("--preset", options.preset, "Settings to start from")
        ->capture_default_str()
        ->check(CLI::IsMember(presetNames()));
    command
        .add_option("--genres", options.genres,
                    "Genres to tell apart, e.g. jazz,metal,pop (default: all)")
        ->delimiter(',')
        ->allow_extra_args(false);
    command.add_option("--split", options.split, "How clips are split into parts")
        ->capture_default_str()
        ->check(CLI::IsMember(namesOfChoices<SplitKind>()));
    command.add_option("--seed", options.seed, "The same seed gives the same model");
    command.add_option("--split-seed", options.splitSeed,
                       "Draws the random split and folds (default: as --seed); the same for runs "
                       "that are to be compared or blended");
    command.add_option("--epochs", options.epochs, "Times that each clip is seen");
    command.add_option("--lr", options.learningRate, "Learning rate");
    command.add_option("--batch", options.batchSize, "Clips in a step");
    command.add_option("--units", options.units, "Units of each LSTM layer, e.g. 32,16")
        ->delimiter(',')
        ->allow_extra_args(false);
    command.add_option("--loss", options.loss, "What training lessens")
        ->check(CLI::IsMember(namesOfChoices<Loss>()));
}

Result<void> checkIsOneNetwork(const std::string& preset)
{
    if (!presetNamed(preset)->isEnsemble())
        return {};
    return failure(ErrorCode::SettingsInvalid, "preset",
                   "can't be '" + preset +
                       "' here, which is several networks together: choose one of a single "
                       "network, such as 'recommended', or measure it with 'protocol'");
}

RunSettings settingsOf(const RunOptions& options)
{
    RunSettings settings;
    settings.dataset = options.dataset;
    settings.genres = options.genres;
    settings.split = *choiceNamed<SplitKind>(options.split);
    settings.preset = options.preset;
    settings.recipe = presetNamed(options.preset)->recipe;
    TrainingSettings& training = settings.recipe.training;
    training.epochs = options.epochs.value_or(training.epochs);
    training.batchSize = options.batchSize.value_or(training.batchSize);
    training.learningRate = options.learningRate.value_or(training.learningRate);
    training.seed = options.seed.value_or(training.seed);
    settings.splitSeed = options.splitSeed.value_or(training.seed);
    if (options.loss)
        training.loss = *choiceNamed<Loss>(*options.loss);
    if (!options.units.empty())
        settings.recipe.network.units = options.units;
    return settings;
}

std::string presetLines()
{
    std::string lines = "Presets:";
    for (const Preset& preset : presets())
        lines += "\n  " + std::string(preset.name) + ": " + std::string(preset.summary);
    return lines;
}

} // namespace genrescope::cli
