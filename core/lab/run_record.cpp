// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run_record.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/lab/confusion_json.h"
#include "core/lab/run_folder.h"
#include "core/training/json_members.h"

#include <array>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int formatVersion = 2;

/// What run.json holds beside the members of summary.json.
constexpr std::array recordParts = {"clips", "developmentGenres", "developmentCounts"};
/// What is there for people alone.
constexpr std::array peoplesParts = {"development", "setAside"};

/// The members of both files that are plain values; `dataset` and `state` stand for the path and
/// the state.
template <typename Summary, typename Text, typename Visit>
void visitSummary(Summary& run, Text& dataset, Text& state, Visit& visit)
{
    visit("state", state);
    visit("reason", run.reason);
    visit("started", run.started);
    visit("programVersion", run.programVersion);
    visit("dataset", dataset);
    visit("fingerprint", run.fingerprint);
    visit("wantedGenres", run.settings.genres);
    visit("genres", run.genres);
    visit("split", run.settings.split);
    visit("splitSeed", run.settings.splitSeed);
    visit("folds", run.settings.fold.folds);
    visit("fold", run.settings.fold.fold);
    visit("foldsGrouped", run.settings.fold.grouped);
    visit("foldsWholeCollection", run.settings.fold.wholeCollection);
    visit("preset", run.settings.preset);
    visit("group", run.settings.group);
    visit("seconds", run.seconds);
    visit("epochs", run.epochs);
    visit("bestEpoch", run.bestEpoch);
    visit("keptEpoch", run.keptEpoch);
    visit("stoppedEarly", run.stoppedEarly);
    visit("developmentClips", run.developmentClips);
    visit("developmentHits", run.developmentHits);
    visit("macroF1", run.macroF1);
}

template <typename Clips, typename Visit>
void visitClips(Clips& clips, Visit& visit)
{
    visit("train", clips.train);
    visit("development", clips.development);
    visit("test", clips.test);
}

json summaryObject(const RunSummary& summary)
{
    std::error_code unknown;
    const fs::path dataset = fs::absolute(summary.settings.dataset, unknown);
    const std::string datasetText = textOf(unknown ? summary.settings.dataset : dataset);
    const std::string state(nameOf(summary.state));
    MembersWriter writer;
    visitSummary(summary, datasetText, state, writer);
    json object = std::move(writer).object();
    object["formatVersion"] = formatVersion;
    object["recipe"] = toJson(summary.settings.recipe);
    return object;
}

tl::unexpected<Error> notRight(const std::string& fault)
{
    return failure(ErrorCode::NotARun, "", "its run.json is not right: " + fault);
}

/// A member's fault.
tl::unexpected<Error> notRight(const Error& error)
{
    return notRight("'" + error.subject + "' " + error.detail);
}

/// Takes a member out of an object.
json taken(json& object, const char* name)
{
    json part = std::move(object[name]);
    object.erase(name);
    return part;
}

/// Refuses what is neither file's.
Result<void> checkKind(const json& object)
{
    if (!object.is_object())
        return notRight("it is not a JSON object");
    if (!object.contains("formatVersion"))
        return notRight("it lacks 'formatVersion'");
    if (object["formatVersion"] != formatVersion)
        return failure(ErrorCode::RunOfOtherVersion, "",
                       textOf(object["formatVersion"]) + ", not " + std::to_string(formatVersion));
    for (const char* part : {"state", "dataset", "genres", "recipe"})
        if (!object.contains(part))
            return notRight(std::string("it lacks '") + part + "'");
    return {};
}

/// Reads what visitSummary() and the recipe hold; `object` must hold nothing else.
Result<RunSummary> readSummary(json object)
{
    object.erase("formatVersion");
    const json recipe = taken(object, "recipe");
    RunSummary summary;
    std::string dataset, state;
    MembersReader reader(object, "");
    visitSummary(summary, dataset, state, reader);
    if (const auto read = reader.outcome(); !read)
        return notRight(read.error());
    auto settings = recipeFromJson(recipe);
    if (!settings)
        return notRight(settings.error());
    summary.settings.recipe = std::move(*settings);
    summary.settings.dataset = dataset;
    for (const RunState known : {RunState::Training, RunState::Finished, RunState::Failed}) {
        summary.state = known;
        if (nameOf(known) == state)
            return summary;
    }
    return notRight("its state '" + state + "' is not known");
}

} // namespace

std::string_view nameOf(RunState state)
{
    switch (state) {
    case RunState::Training:
        return "training";
    case RunState::Finished:
        return "finished";
    case RunState::Interrupted:
        return "interrupted";
    case RunState::Failed:
        return "failed";
    case RunState::Damaged:
        break;
    }
    return "damaged";
}

RunSummary summarised(const Run& run)
{
    RunSummary summary;
    summary.state = run.state;
    summary.reason = run.reason;
    summary.settings = run.settings;
    summary.genres = run.genres;
    summary.fingerprint = run.fingerprint;
    summary.programVersion = run.programVersion;
    summary.started = run.started;
    summary.seconds = run.seconds;
    summary.epochs = static_cast<int>(run.outcome.history.size());
    summary.bestEpoch = run.outcome.bestEpoch;
    summary.keptEpoch = run.outcome.keptEpoch;
    summary.stoppedEarly = run.outcome.stoppedEarly;
    summary.developmentClips = static_cast<int>(run.clips.development.size());
    summary.developmentHits = run.development.correct();
    summary.macroF1 = scoresOf(run.development).macroF1;
    return summary;
}

std::string recordText(const Run& run)
{
    json object = summaryObject(summarised(run));
    MembersWriter clips;
    visitClips(run.clips, clips);
    object["clips"] = std::move(clips).object();
    object["developmentGenres"] = run.developmentGenres;
    object["developmentCounts"] = countsJson(run.development);
    object["development"] = scoresJson(run.development);
    object["setAside"] = setAsideJson(run.setAside);
    return textOf(object, 1) + "\n";
}

std::string summaryText(const RunSummary& summary)
{
    return textOf(summaryObject(summary)) + "\n";
}

Result<RunSummary> summaryIn(const std::string& text)
{
    // Thousands of these are read at once, and strictness costs half of the time: loading the run
    // itself is strict.
    json object = json::parse(text, nullptr, /*allow_exceptions*/ false);
    if (const auto kind = checkKind(object); !kind)
        return tl::unexpected(kind.error());
    for (const char* part : recordParts)
        object.erase(part);
    for (const char* part : peoplesParts)
        object.erase(part);
    return readSummary(std::move(object));
}

Result<Run> recordIn(const std::string& text)
{
    auto object = parseStrictly(text);
    if (!object)
        return notRight("it is " + object.error());
    if (const auto kind = checkKind(*object); !kind)
        return tl::unexpected(kind.error());
    for (const char* part : recordParts)
        if (!object->contains(part))
            return notRight(std::string("it lacks '") + part + "'");
    for (const char* part : peoplesParts)
        object->erase(part);
    const json clips = taken(*object, "clips"), truths = taken(*object, "developmentGenres"),
               counts = taken(*object, "developmentCounts");
    const auto summary = readSummary(std::move(*object));
    if (!summary)
        return tl::unexpected(summary.error());

    Run run;
    run.state = summary->state;
    run.reason = summary->reason;
    run.settings = summary->settings;
    run.genres = summary->genres;
    run.fingerprint = summary->fingerprint;
    run.programVersion = summary->programVersion;
    run.started = summary->started;
    run.seconds = summary->seconds;
    run.outcome.bestEpoch = summary->bestEpoch;
    run.outcome.keptEpoch = summary->keptEpoch;
    run.outcome.stoppedEarly = summary->stoppedEarly;

    MembersReader clipReader(clips, "clips.");
    visitClips(run.clips, clipReader);
    if (const auto read = clipReader.outcome(); !read)
        return notRight(read.error());
    const json truthsObject = {{"developmentGenres", truths}};
    MembersReader truthReader(truthsObject, "");
    truthReader("developmentGenres", run.developmentGenres);
    if (const auto read = truthReader.outcome(); !read)
        return notRight(read.error());
    const auto outside = [&run](int genre) {
        return genre < 0 || genre >= static_cast<int>(run.genres.size());
    };
    auto development = confusionIn(counts, run.genres);
    if (run.genres.size() < 2 || !development ||
        run.developmentGenres.size() != run.clips.development.size() ||
        std::ranges::any_of(run.developmentGenres, outside))
        return notRight("its genres, clips and counts do not fit");
    run.development = std::move(*development);
    return run;
}

} // namespace genrescope
