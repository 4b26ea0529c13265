// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/training_work.h"
#include "core/dataset/feature_export.h"
#include "core/dataset/feature_table.h"
#include "core/lab/run_folder.h"
#include "core/training/choices.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

struct ExtractOptions {
    std::string dataset;
    std::string out;
    std::string preset = "report";
    std::vector<std::string> genres;
    std::vector<std::string> features;
};

/// By the file's suffix.
Result<void> save(const LabelledFeatures& data, const std::filesystem::path& file)
{
    if (file.extension() == ".csv")
        return exportCsv(data, file);
    if (file.extension() == ".arff")
        return exportArff(data, file);
    return exportNpz(data, file);
}

int extract(const Session& session, const ExtractOptions& options)
{
    FrontEndSettings frontEnd = presetNamed(options.preset)->recipe.frontEnd;
    if (!options.features.empty())
        frontEnd.features.clear();
    for (const std::string& name : options.features)
        frontEnd.features.push_back(*choiceNamed<Feature>(name));
    if (const auto found = problems(frontEnd); !found.empty())
        return fail(session, {ErrorCode::SettingsInvalid, found.front().field, found.front().rule});

    const auto data = extractWithProgress(session, options.dataset, options.genres, frontEnd);
    if (!data)
        return fail(session, data.error());
    if (const auto saved = save(*data, options.out); !saved)
        return fail(session, saved.error());
    const FeatureMatrix& first = data->clips.front().features;
    if (session.json)
        print({{"file", options.out},
               {"genres", data->genres},
               {"clips", data->clips.size()},
               {"steps", first.steps},
               {"columns", first.columns},
               {"fingerprint", data->fingerprint},
               {"set_aside", setAsideJson(data->setAside)}});
    else
        std::cout << options.out << ": " << data->clips.size() << " clips x " << first.steps
                  << " steps x " << first.columns << " columns\n";
    return Success;
}

} // namespace

void addExtract(CLI::App& app, Session& session)
{
    std::vector<std::string> presetNames, featureNames;
    for (const Preset& preset : presets())
        presetNames.emplace_back(preset.name);
    for (const Feature feature : allFeatures)
        featureNames.emplace_back(nameOf(feature));

    const auto options = std::make_shared<ExtractOptions>();
    CLI::App* command = addCommand(
        app, session, "extract",
        "Save a collection's features for NumPy (.npz), Weka (.arff) or as a table (.csv)",
        [&session, options] { return extract(session, *options); });
    command->add_option("dataset", options->dataset, "Folder with a folder of clips for each genre")
        ->required();
    command
        ->add_option("--out", options->out,
                     "File to write, e.g. features.npz, features.csv or features.arff")
        ->required();
    command->add_option("--preset", options->preset, "Whose features")
        ->capture_default_str()
        ->check(CLI::IsMember(presetNames));
    command
        ->add_option("--features", options->features,
                     "These instead of the preset's, e.g. mfcc,chroma,rms")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(featureNames));
    command->add_option("--genres", options->genres, "Genres, e.g. jazz,metal,pop (default: all)")
        ->delimiter(',')
        ->allow_extra_args(false);
}

} // namespace genrescope::cli
