// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/content_hash.h"
#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/dataset/clip_extraction.h"
#include "core/dataset/collection.h"
#include "core/dataset/feature_table.h"
#include "core/lab/run_folder.h"
#include "core/model/safetensors.h"
#include "core/plan/plan_json.h"
#include "core/plan/plan_kinds.h"
#include "core/plan/task_kind.h"

#include <algorithm>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

// A task's result is a safetensors file: "features" (clips x steps x columns, those that could be
// extracted), and in its metadata as "clips" what became of each.
constexpr const char* featuresName = "features";
constexpr const char* clipsName = "clips";

json clipJson(const Clip& clip)
{
    json object = {{"file", pathJson(clip.file)},
                   {"name", clip.name},
                   {"genre", clip.genre},
                   {"number", clip.number},
                   {"artist", clip.artist}};
    if (clip.isWindow)
        object["from"] = clip.startSeconds;
    return object;
}

/// Throws what nlohmann's JSON throws where a member is missing or of another type.
Clip clipIn(const json& object)
{
    Clip clip;
    clip.file = pathIn(object.at("file"));
    object.at("name").get_to(clip.name);
    object.at("genre").get_to(clip.genre);
    object.at("number").get_to(clip.number);
    object.at("artist").get_to(clip.artist);
    clip.isWindow = object.contains("from");
    clip.startSeconds = object.value("from", 0.0);
    return clip;
}

/// The collection without clips.
json collectionJson(const Collection& collection)
{
    json setAside = json::array();
    for (const SetAside& aside : collection.setAside)
        setAside.push_back({{"file", pathJson(aside.file)}, {"reason", toJson(aside.reason)}});
    return {{"folder", pathJson(collection.folder)},
            {"genres", collection.genres},
            {"setAside", std::move(setAside)}};
}

Collection collectionIn(const json& object)
{
    Collection collection;
    collection.folder = pathIn(object.at("folder"));
    object.at("genres").get_to(collection.genres);
    for (const json& aside : object.at("setAside"))
        collection.setAside.push_back({pathIn(aside.at("file")), errorIn(aside.at("reason"))});
    return collection;
}

std::string bytesOf(const std::vector<Extracted>& extracted)
{
    Tensor features{featuresName, {0, 0, 0}, {}};
    json clips = json::array();
    for (const Extracted& one : extracted) {
        if (!one) {
            clips.push_back({{"error", toJson(one.error())}});
            continue;
        }
        clips.push_back({{"sound", hexOf(one->sound)}, {"artist", one->artist}});
        features.shape = {features.shape[0] + 1, static_cast<std::size_t>(one->features.steps),
                          static_cast<std::size_t>(one->features.columns)};
        features.values.insert(features.values.end(), one->features.values.begin(),
                               one->features.values.end());
    }
    return genrescope::bytesOf({{{clipsName, textOf(clips)}}, {std::move(features)}});
}

/// Nothing where the bytes are not what bytesOf() makes of so many clips.
std::optional<std::vector<Extracted>> extractedIn(const std::string& bytes, std::size_t wanted)
{
    const auto content = parseSafetensors(bytes);
    if (!content || content->tensors.size() != 1 || content->tensors[0].shape.size() != 3 ||
        !content->metadata.contains(clipsName))
        return std::nullopt;
    const Tensor& features = content->tensors[0];
    const std::size_t each = features.shape[1] * features.shape[2];
    const json clips =
        json::parse(content->metadata.at(clipsName), nullptr, /*allow_exceptions*/ false);
    if (!clips.is_array() || clips.size() != wanted)
        return std::nullopt;
    std::vector<Extracted> extracted;
    auto row = features.values.begin();
    for (const json& clip : clips) {
        if (clip.contains("error")) {
            extracted.emplace_back(tl::unexpected(errorIn(clip["error"])));
            continue;
        }
        if (static_cast<std::size_t>(features.values.end() - row) < each)
            return std::nullopt;
        CachedFeatures one;
        one.sound = std::stoull(clip.value("sound", "0"), nullptr, 16);
        one.artist = clip.value("artist", "");
        one.features.steps = static_cast<int>(features.shape[1]);
        one.features.columns = static_cast<int>(features.shape[2]);
        one.features.values.assign(row, row + static_cast<std::ptrdiff_t>(each));
        row += static_cast<std::ptrdiff_t>(each);
        extracted.emplace_back(std::move(one));
    }
    return extracted;
}

} // namespace

Result<Plan> planExtraction(const ExtractionPlan& extraction, const fs::path& folder)
{
    if (const auto found = problems(extraction.frontEnd); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    auto collection =
        openCollection(fs::absolute(extraction.dataset)).and_then([&](Collection all) {
            return withGenres(std::move(all), extraction.genres);
        });
    if (!collection)
        return tl::unexpected(collection.error());
    std::error_code unknown;
    Plan plan{fs::absolute(folder, unknown).lexically_normal(), "extract", {}, 0, {}};
    std::vector<PlanTask> tasks;
    const auto each = static_cast<std::size_t>(std::max(extraction.clipsEach, 1));
    for (std::size_t first = 0; first < collection->clips.size(); first += each) {
        json clips = json::array();
        for (std::size_t i = first; i < std::min(first + each, collection->clips.size()); ++i)
            clips.push_back(clipJson(collection->clips[i]));
        tasks.push_back({tasks.size(),
                         resultFile(tasks.size(), ".safetensors"),
                         {{"clips", std::move(clips)}}});
    }
    plan.settings = {{"collection", collectionJson(*collection)},
                     {"frontEnd", toJson(extraction.frontEnd)},
                     {"suffix", extraction.suffix},
                     {"clipsEach", each}};
    plan.tasks = tasks.size();
    plan.cost = extractionCost(extraction.frontEnd, each, false);
    return writePlan(plan, tasks).and_then([&] { return openPlan(plan.folder); });
}

Result<void> performExtraction(const Plan& plan, const PlanTask& task, const TaskPlace& place)
{
    const auto frontEnd = frontEndFromJson(plan.settings.at("frontEnd"));
    if (!frontEnd)
        return tl::unexpected(frontEnd.error());
    Collection part = collectionIn(plan.settings.at("collection"));
    for (const json& clip : task.what.at("clips"))
        part.clips.push_back(clipIn(clip));
    const auto extracted = extractEach(part, *frontEnd, place.hooks, false, place.cache);
    if (!extracted)
        return tl::unexpected(extracted.error());
    return writeFile(place.result, bytesOf(*extracted));
}

Result<void> gatherFeatures(Results& results, Gathered& gathered)
{
    if (!results.areAllDone())
        return {}; // half a table would look like a whole one
    const auto frontEnd = frontEndFromJson(results.plan().settings.at("frontEnd"));
    if (!frontEnd)
        return tl::unexpected(frontEnd.error());
    Collection collection = collectionIn(results.plan().settings.at("collection"));
    std::vector<Extracted> extracted;
    for (std::size_t task = 0; task < results.tasks().size(); ++task) {
        const json& clips = results.tasks()[task].what.at("clips");
        for (const json& clip : clips)
            collection.clips.push_back(clipIn(clip));
        const auto bytes = results.bytes(task);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto part = extractedIn(*bytes, clips.size());
        if (!part)
            return tl::unexpected(results.damaged(task));
        std::ranges::move(*part, std::back_inserter(extracted));
    }
    const auto features = labelled(collection, *frontEnd, std::move(extracted));
    if (!features)
        return tl::unexpected(features.error());
    const fs::path file =
        results.plan().folder /
        fs::path("features").replace_extension(results.plan().settings.value("suffix", ".npz"));
    if (const auto written = exportFeatures(*features, file); !written)
        return written;
    gathered.written.push_back(file);
    const FeatureMatrix& first = features->clips.front().features;
    gathered.result = {{"file", textOf(file)},
                       {"genres", features->genres},
                       {"clips", features->clips.size()},
                       {"steps", first.steps},
                       {"columns", first.columns},
                       {"fingerprint", features->fingerprint},
                       {"set_aside", setAsideJson(features->setAside)}};
    return {};
}

} // namespace genrescope
