// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/extract_command.h"

#include "app/cli/command.h"
#include "app/cli/training_work.h"
#include "core/dataset/feature_table.h"
#include "core/lab/run_folder.h"
#include "core/model/genre_model.h"
#include "core/training/choices.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace genrescope::cli {

namespace {

int extract(const Session& session, const ExtractOptions& options)
{
    const auto frontEnd = frontEndSettings(options);
    if (!frontEnd)
        return fail(session, frontEnd.error());
    const auto data = extractWithProgress(session, options.dataset, options.genres, *frontEnd);
    if (!data)
        return fail(session, data.error());
    if (const auto saved = exportFeatures(*data, options.out); !saved)
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

Result<FrontEndSettings> frontEndSettings(const ExtractOptions& options)
{
    FrontEndSettings frontEnd = presetNamed(options.preset)->recipe.frontEnd;
    if (!options.model.empty()) {
        std::error_code ignored;
        const std::filesystem::path named = options.model;
        const auto model =
            loadModel(std::filesystem::is_directory(named, ignored) ? named / runModelName : named);
        if (!model)
            return tl::unexpected(model.error());
        frontEnd = model->frontEnd;
    }
    if (!options.features.empty())
        frontEnd.features.clear();
    for (const std::string& name : options.features)
        frontEnd.features.push_back(*choiceNamed<Feature>(name));
    if (options.frames && frontEnd.blockFrames > 0) {
        frontEnd.steps = clipFrames(frontEnd);
        frontEnd.blockFrames = 0;
    }
    if (const auto found = problems(frontEnd); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    return frontEnd;
}

void addExtractOptions(CLI::App& command, ExtractOptions& options)
{
    std::vector<std::string> presetNames, featureNames;
    for (const Preset& preset : presets())
        presetNames.emplace_back(preset.name);
    for (const Feature feature : allFeatures)
        featureNames.emplace_back(nameOf(feature));
    command.add_option("dataset", options.dataset, "Folder with a folder of clips for each genre")
        ->required();
    command.add_option("--preset", options.preset, "Whose features")
        ->capture_default_str()
        ->check(CLI::IsMember(presetNames));
    command.add_option("--model", options.model,
                       "A model file or the folder of a run, whose features to take instead");
    command.add_flag("--frames", options.frames, "Frame by frame, where its steps are blocks");
    command
        .add_option("--features", options.features,
                    "These instead of the preset's, e.g. mfcc,chroma,rms")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(featureNames));
    command.add_option("--genres", options.genres, "Genres, e.g. jazz,metal,pop (default: all)")
        ->delimiter(',')
        ->allow_extra_args(false);
}

void addExtract(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<ExtractOptions>();
    CLI::App* command = addCommand(
        app, session, "extract",
        "Save a collection's features for NumPy (.npz), Weka (.arff) or as a table (.csv)",
        [&session, options] { return extract(session, *options); });
    addExtractOptions(*command, *options);
    command
        ->add_option("--out", options->out,
                     "File to write, e.g. features.npz, features.csv or features.arff")
        ->required();
}

} // namespace genrescope::cli
