// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/altered_copies.h"
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/result_text.h"
#include "app/cli/workplace.h"
#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/dataset/collection.h"
#include "core/listening/listener.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>

namespace genrescope::cli {

namespace fs = std::filesystem;

namespace {

struct RobustnessOptions {
    std::string model, dataset;
    int clips = 100;
};

/// Of one way of altering clips.
struct Agreement {
    int clips = 0, same = 0;
};

/// So many clips, evenly spread over the collection.
std::vector<fs::path> chosenClips(const Collection& collection, int most)
{
    std::vector<fs::path> files;
    const std::size_t count = std::min(collection.clips.size(), static_cast<std::size_t>(most));
    for (std::size_t i = 0; i < count; ++i)
        files.push_back(collection.clips[i * collection.clips.size() / count].file);
    return files;
}

/// Says for each alteration whether the clip's copy has the clip's genre. Nothing where the clip
/// itself can't be heard.
std::vector<bool> agreements(const Listener& listener, const fs::path& clip, const fs::path& place)
{
    std::vector<bool> same;
    const auto original = listener.listen(clip);
    if (!original)
        return same;
    for (const Alteration& alteration : alterations()) {
        const auto copy = alteredCopy(alteration, clip, place);
        const auto heard = copy ? listener.listen(*copy) : tl::unexpected(copy.error());
        same.push_back(heard && heard->genre() == original->genre());
    }
    return same;
}

int measureRobustness(const Session& session, const RobustnessOptions& options)
{
    auto model = loadModel(options.model);
    if (!model)
        return fail(session, model.error());
    const auto collection = openCollection(options.dataset);
    if (!collection)
        return fail(session, collection.error());
    const Listener listener(std::move(*model));
    const std::vector<fs::path> files = chosenClips(*collection, options.clips);
    const Workplace workplace;
    std::vector<Agreement> found(alterations().size());
    {
        ProgressLine line("Listening");
        std::mutex mutex;
        std::size_t done = 0;
        parallelFor(files.size(), [&](std::size_t i) {
            if (session.stop.stop_requested())
                return;
            const auto same =
                agreements(listener, files[i], workplace.folder() / std::to_string(i));
            const std::scoped_lock lock(mutex);
            for (std::size_t k = 0; k < same.size(); ++k) {
                ++found[k].clips;
                found[k].same += same[k] ? 1 : 0;
            }
            line.show(++done, files.size(), "clips");
        });
    }
    if (session.stop.stop_requested())
        return fail(session, {ErrorCode::Cancelled, options.dataset, ""});

    nlohmann::json all = nlohmann::json::object();
    int clips = 0, same = 0;
    for (std::size_t k = 0; k < found.size(); ++k) {
        const double share = found[k].same / double(std::max(found[k].clips, 1));
        all[alterations()[k].name] = {{"clips", found[k].clips}, {"agreement", share}};
        clips += found[k].clips;
        same += found[k].same;
        if (!session.json)
            std::cout << alterations()[k].description << ": " << percent(share) << " of "
                      << found[k].clips << " clips keep their genre\n";
    }
    const double share = same / double(std::max(clips, 1));
    if (session.json)
        print({{"agreement", share}, {"alterations", std::move(all)}});
    else
        std::cout << "All together: " << percent(share) << "\n";
    return Success;
}

} // namespace

void addRobustness(CLI::App& app, Session& session)
{
    const auto options = std::make_shared<RobustnessOptions>();
    CLI::App* command = addCommand(
        app, session, "robustness",
        "Measure how often a model's answer survives another level, codec or cut of a clip",
        [&session, options] { return measureRobustness(session, *options); });
    command->add_option("model", options->model, "A model file")->required();
    command->add_option("dataset", options->dataset, "Folder of clips")->required();
    command->add_option("--clips", options->clips, "So many clips, spread over the folder")
        ->capture_default_str()
        ->check(CLI::Range(1, 1'000'000));
}

} // namespace genrescope::cli
