// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/md5.h"
#include "core/base/parallel.h"
#include "core/base/strict_json.h"
#include "core/library/analysis.h"
#include "core/library/exports.h"
#include "core/listening/listener.h"
#include "core/plan/plan_json.h"
#include "core/plan/plan_kinds.h"
#include "core/plan/task_kind.h"

#include <algorithm>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

json toJson(const LibrarySong& song)
{
    json shares = json::array();
    for (const NamedShare& share : song.shares)
        shares.push_back({share.genre, share.share});
    json object = {{"file", pathJson(song.file)}, {"size", song.sizeBytes},
                   {"changed", song.changedNs},   {"artist", song.artist},
                   {"title", song.title},         {"tagGenre", song.tagGenre},
                   {"format", song.format},       {"seconds", song.seconds},
                   {"shares", std::move(shares)}, {"doubt", nameOf(song.doubt)}};
    if (song.error)
        object["error"] = toJson(*song.error);
    return object;
}

/// Throws what nlohmann's JSON throws where a member is missing or of another type.
LibrarySong songIn(const json& object)
{
    LibrarySong song;
    song.file = pathIn(object.at("file"));
    object.at("size").get_to(song.sizeBytes);
    object.at("changed").get_to(song.changedNs);
    object.at("artist").get_to(song.artist);
    object.at("title").get_to(song.title);
    object.at("tagGenre").get_to(song.tagGenre);
    object.at("format").get_to(song.format);
    object.at("seconds").get_to(song.seconds);
    for (const json& share : object.at("shares"))
        song.shares.push_back({share.at(0).get<std::string>(), share.at(1).get<float>()});
    for (const Doubt doubt :
         {Doubt::None, Doubt::TooQuiet, Doubt::Speech, Doubt::Unfamiliar, Doubt::Undecided})
        if (object.at("doubt") == nameOf(doubt))
            song.doubt = doubt;
    if (object.contains("error"))
        song.error = errorIn(object["error"]);
    return song;
}

} // namespace

Result<Plan> planIdentification(const IdentificationPlan& identification, const fs::path& folder)
{
    const auto fingerprint = md5OfFile(identification.model);
    if (!fingerprint)
        return tl::unexpected(fingerprint.error());
    const auto model = loadModel(identification.model);
    if (!model)
        return tl::unexpected(model.error());
    std::error_code unknown;
    Plan plan{fs::absolute(folder, unknown).lexically_normal(), "identify", {}, 0, {}};
    std::vector<PlanTask> tasks;
    const auto& songs = identification.songs;
    const auto each = static_cast<std::size_t>(std::max(identification.songsEach, 1));
    for (std::size_t first = 0; first < songs.size(); first += each) {
        json files = json::array();
        for (std::size_t i = first; i < std::min(first + each, songs.size()); ++i)
            files.push_back(pathJson(fs::absolute(songs[i], unknown)));
        tasks.push_back(
            {tasks.size(), resultFile(tasks.size(), ".json"), {{"songs", std::move(files)}}});
    }
    plan.settings = {{"model", pathJson(fs::absolute(identification.model, unknown))},
                     {"modelMd5", *fingerprint},
                     {"songsEach", each}};
    plan.tasks = tasks.size();
    plan.cost = listeningCost(each, model->members.size());
    return writePlan(plan, tasks).and_then([&] { return openPlan(plan.folder); });
}

Result<void> performListening(const Plan& plan, const PlanTask& task, const TaskPlace& place)
{
    const fs::path file = pathIn(plan.settings.at("model"));
    const auto fingerprint = md5OfFile(file);
    if (!fingerprint)
        return tl::unexpected(fingerprint.error());
    if (plan.settings.at("modelMd5") != *fingerprint)
        return failure(ErrorCode::FileUnreadable, textOf(file),
                       "it is not the model that was planned with");
    auto model = loadModel(file);
    if (!model)
        return tl::unexpected(model.error());
    const Listener listener(std::move(*model));
    const json& files = task.what.at("songs");
    std::vector<json> songs(files.size());
    parallelFor(songs.size(), [&](std::size_t i) {
        if (const auto song = heardSong(listener, *fingerprint, pathIn(files[i]), place.hooks.stop))
            songs[i] = toJson(*song);
    });
    if (place.hooks.stop.stop_requested())
        return failure(ErrorCode::Cancelled, textOf(plan.folder));
    return writeFile(place.result, textOf(json{{"songs", std::move(songs)}}) + "\n");
}

Result<void> gatherLibrary(Results& results, Gathered& gathered)
{
    std::vector<LibrarySong> songs;
    std::size_t failed = 0;
    for (std::size_t task = 0; task < results.tasks().size(); ++task) {
        if (!results.done()[task])
            continue;
        const auto object = results.object(task);
        if (!object)
            return tl::unexpected(object.error());
        try {
            for (const json& song : object->at("songs")) {
                songs.push_back(songIn(song));
                failed += songs.back().error ? 1 : 0;
            }
        } catch (const json::exception&) {
            return tl::unexpected(results.damaged(task));
        }
    }
    if (songs.empty())
        return {};
    auto written = writeLibrary(songs, results.plan().folder);
    if (!written)
        return tl::unexpected(written.error());
    gathered.written = std::move(*written);
    gathered.result = {{"songs", songs.size()}, {"failed", failed}, {"files", json::array()}};
    for (const fs::path& file : gathered.written)
        gathered.result["files"].push_back(textOf(file));
    return {};
}

} // namespace genrescope
