// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run.h"

#include "core/base/files.h"
#include "core/base/version.h"
#include "core/dataset/collection.h"
#include "core/dataset/labelled_features.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

std::vector<std::string> namesOf(const LabelledFeatures& data, const std::vector<int>& members)
{
    std::vector<std::string> names;
    for (const int member : members)
        names.push_back(data.clips[static_cast<std::size_t>(member)].name);
    return names;
}

ConfusionMatrix scoresOf(const GenreModel& model, const std::vector<const LabelledClip*>& clips)
{
    std::vector<const FeatureMatrix*> features;
    for (const LabelledClip* clip : clips)
        features.push_back(&clip->features);
    const std::vector<float> probabilities = predict(model, features);

    ConfusionMatrix matrix(model.genres);
    const auto genres = static_cast<std::ptrdiff_t>(model.genres.size());
    for (std::size_t i = 0; i < clips.size(); ++i) {
        const auto row = probabilities.begin() + static_cast<std::ptrdiff_t>(i) * genres;
        matrix.add(clips[i]->genre, static_cast<int>(std::max_element(row, row + genres) - row));
    }
    return matrix;
}

std::vector<const LabelledClip*> clipsNamed(const LabelledFeatures& data,
                                            const std::vector<std::string>& names)
{
    const std::set<std::string> wanted(names.begin(), names.end());
    std::vector<const LabelledClip*> clips;
    for (const LabelledClip& clip : data.clips)
        if (wanted.contains(clip.name))
            clips.push_back(&clip);
    return clips;
}

/// The folder's own name, also of "music/".
std::string nameOf(const fs::path& folder)
{
    const fs::path plain = folder.lexically_normal();
    return textOf(plain.has_filename() ? plain.filename() : plain.parent_path().filename());
}

void score(Run& run, const LabelledFeatures& data)
{
    const GenreModel model = modelOf(run, data.frontEnd);
    run.development = scoresOf(model, clipsNamed(data, run.clips.development));
    run.test = scoresOf(model, clipsNamed(data, run.clips.test));
}

} // namespace

Result<Run> performRun(const LabelledFeatures& data, const RunSettings& settings,
                       const TrainingHooks& hooks)
{
    std::vector<SplitItem> items;
    for (const LabelledClip& clip : data.clips)
        items.push_back({clip.genre, clip.number});
    const auto split =
        splitClips(items, data.genres, settings.split, settings.recipe.training.seed);
    if (!split)
        return tl::unexpected(split.error());

    const auto start = std::chrono::steady_clock::now();
    auto outcome = train(data, *split, settings.recipe, hooks);
    if (!outcome)
        return tl::unexpected(outcome.error());
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;

    Run run;
    run.settings = settings;
    run.genres = data.genres;
    run.clips = {namesOf(data, split->train), namesOf(data, split->development),
                 namesOf(data, split->test)};
    run.outcome = std::move(*outcome);
    run.setAside = data.setAside;
    run.fingerprint = data.fingerprint;
    run.seconds = taken.count();
    score(run, data);
    return run;
}

GenreModel modelOf(const Run& run, const FrontEndSettings& frontEnd)
{
    GenreModel model;
    model.frontEnd = frontEnd;
    model.genres = run.genres;
    model.members = {run.outcome.network};
    model.facts = {std::string(programVersion()), run.fingerprint, nameOf(run.settings.dataset),
                   run.settings.recipe.training.seed};
    return model;
}

Result<Run> evaluateRun(const fs::path& folder, const Hooks& hooks)
{
    auto run = loadRun(folder);
    if (!run)
        return run;
    auto collection = openCollection(run->settings.dataset).and_then([&](Collection all) {
        return withGenres(std::move(all), run->genres);
    });
    if (!collection)
        return tl::unexpected(collection.error());

    std::set<std::string> missing(run->clips.development.begin(), run->clips.development.end());
    missing.insert(run->clips.test.begin(), run->clips.test.end());
    std::erase_if(collection->clips,
                  [&](const Clip& clip) { return missing.erase(clip.name) == 0; });
    collection->setAside.clear(); // by now they are no part of the split
    for (const std::string& name : missing)
        collection->setAside.push_back(
            {run->settings.dataset / name,
             Error{ErrorCode::FileMissing, textOf(run->settings.dataset / name), ""}});

    const auto data = extractCollection(*collection, run->settings.recipe.frontEnd, hooks);
    if (!data)
        return tl::unexpected(data.error());
    run->setAside = data->setAside;
    score(*run, *data);
    return run;
}

} // namespace genrescope
