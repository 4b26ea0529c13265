// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/base/version.h"
#include "core/lab/part_scores.h"
#include "core/lab/run_folder.h"
#include "core/lab/run_recorder.h"
#include "core/lab/state_file.h"
#include "core/lab/utc_time.h"

#include <chrono>

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

NamedSplit namesOf(const LabelledFeatures& data, const Split& split)
{
    return {namesOf(data, split.train), namesOf(data, split.development),
            namesOf(data, split.test)};
}

/// The folder's own name, also of "music/".
std::string nameOf(const fs::path& folder)
{
    const fs::path plain = folder.lexically_normal();
    return textOf(plain.has_filename() ? plain.filename() : plain.parent_path().filename());
}

/// A run as it stands before its first epoch.
Run begunRun(const LabelledFeatures& data, const RunSettings& settings, const Split& split)
{
    Run run;
    run.state = RunState::Training;
    run.settings = settings;
    run.genres = data.genres;
    run.clips = namesOf(data, split);
    for (const int clip : split.development)
        run.developmentGenres.push_back(data.clips[static_cast<std::size_t>(clip)].genre);
    run.ranges = genreRanges(data, split.train);
    run.development = ConfusionMatrix(data.genres);
    run.setAside = data.setAside;
    run.fingerprint = data.fingerprint;
    run.programVersion = programVersion();
    run.started = utcTime();
    return run;
}

/// Trains `run` from `from` to its end, and keeps it.
Result<Run> carriedOut(Run run, const LabelledFeatures& data, const Split& split,
                       RunRecorder recorder, TrainingState from, const TrainingHooks& hooks)
{
    TrainingHooks recording = hooks;
    recording.developmentPredicted = [&](std::span<const float> probabilities) {
        recorder.add(probabilities);
        hooks.developmentPredicted(probabilities);
    };
    recording.epochFinished = [&](const EpochReport& report) {
        recorder.add(report);
        hooks.epochFinished(report);
    };
    recording.stateReached = [&](const TrainingState& state) {
        recorder.keep(state);
        hooks.stateReached(state);
    };
    run.seconds = 0;
    for (const EpochReport& epoch : from.history)
        run.seconds += epoch.seconds;
    const auto start = std::chrono::steady_clock::now();
    auto outcome = train(data, split, run.settings.recipe, recording, std::move(from));
    run.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!outcome) {
        if (outcome.error().code == ErrorCode::Cancelled) {
            recorder.discard();
        } else {
            run.state = RunState::Failed;
            run.reason = sentence(outcome.error());
            recorder.fail(run);
        }
        return tl::unexpected(outcome.error());
    }
    run.state = RunState::Finished;
    run.outcome = std::move(*outcome);
    run.development = confusionOf(modelOf(run, data.frontEnd), data, run.clips.development);
    if (const auto finished = recorder.finish(run); !finished)
        run.notSaved = finished.error();
    return run;
}

} // namespace

Result<Run> performRun(const LabelledFeatures& data, const RunSettings& settings,
                       const fs::path& folder, const TrainingHooks& hooks)
{
    if (const auto found = problems(settings.recipe); !found.empty())
        return failure(ErrorCode::SettingsInvalid, found.front().field, found.front().rule);
    const auto split = splitOf(data, settings);
    if (!split)
        return tl::unexpected(split.error());
    Run run = begunRun(data, settings, *split);
    auto recorder = RunRecorder::begun(folder, run);
    if (!recorder)
        return tl::unexpected(recorder.error());

    return carriedOut(std::move(run), data, *split, std::move(*recorder), {}, hooks);
}

Result<Run> resumeRun(const LabelledFeatures& data, const fs::path& folder,
                      const TrainingHooks& hooks)
{
    auto run = loadRunRecord(folder);
    if (!run)
        return run;
    const auto refused = [&folder](const char* why) {
        return failure(ErrorCode::NotResumable, textOf(folder), why);
    };
    if (run->state == RunState::Training)
        return failure(ErrorCode::RunBusy, textOf(folder));
    if (run->state != RunState::Interrupted)
        return refused(QT_TRANSLATE_NOOP("Detail", "it was not interrupted"));
    if (run->fingerprint != data.fingerprint || run->genres != data.genres)
        return refused(QT_TRANSLATE_NOOP("Detail", "the music has changed since it was begun"));
    std::error_code ignored;
    if (!fs::exists(folder / runStateName, ignored)) // it was killed too early
        return performRun(data, run->settings, folder, hooks);
    const auto split = splitOf(data, run->settings);
    if (!split)
        return tl::unexpected(split.error());
    if (!(namesOf(data, *split) == run->clips))
        return refused(QT_TRANSLATE_NOOP("Detail", "its clips would be parted in another way now"));
    auto state = loadTrainingState(folder / runStateName, run->outcome.history);
    if (!state)
        return tl::unexpected(state.error());
    auto recorder = RunRecorder::resumed(folder, *run, *state);
    if (!recorder)
        return tl::unexpected(recorder.error());
    for (const EpochReport& epoch : state->history)
        hooks.epochFinished(epoch);
    run->state = RunState::Training;
    run->setAside = data.setAside;
    run->ranges = genreRanges(data, split->train);
    return carriedOut(std::move(*run), data, *split, std::move(*recorder), std::move(*state),
                      hooks);
}

GenreModel modelOf(const Run& run, const FrontEndSettings& frontEnd)
{
    GenreModel model;
    model.frontEnd = frontEnd;
    model.genres = run.genres;
    model.members = {run.outcome.network};
    model.ranges = run.ranges;
    model.facts = {run.programVersion, run.fingerprint, nameOf(run.settings.dataset),
                   run.settings.recipe.training.seed};
    return model;
}

} // namespace genrescope
