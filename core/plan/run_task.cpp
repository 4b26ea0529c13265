// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/run_task.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/dataset/open_dataset.h"
#include "core/lab/run_folder.h"
#include "core/plan/plan_json.h"

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr const char* divergedName = "diverged.json";

} // namespace

Result<void> performTaskRun(const RunSettings& settings, const TaskPlace& place)
{
    Hooks extraction;
    extraction.stop = place.hooks.stop;
    const auto data = openDataset(settings.dataset, settings.genres, settings.recipe.frontEnd,
                                  extraction, settings.recipe.training.speedVariants, place.cache);
    if (!data)
        return tl::unexpected(data.error());
    TrainingHooks hooks;
    hooks.stop = place.hooks.stop;
    hooks.epochFinished = [&](const EpochReport& report) {
        place.hooks.progressed(static_cast<std::size_t>(report.epoch),
                               static_cast<std::size_t>(settings.recipe.training.epochs));
    };
    const auto run = performRun(*data, settings, place.result, hooks);
    if (!run && run.error().code == ErrorCode::TrainingDiverged)
        return writeFile(place.result / divergedName, textOf(toJson(run.error())) + "\n");
    if (!run)
        return tl::unexpected(run.error());
    if (run->notSaved)
        return tl::unexpected(*run->notSaved);
    if (hooks.stop.stop_requested() && run->outcome.stoppedEarly)
        return failure(ErrorCode::Cancelled, textOf(place.result));
    return {};
}

Result<TaskRun> readTaskRun(Results& results, std::size_t task)
{
    const fs::path folder = results.place(task);
    if (const auto noted = results.note({folder / runFileName, folder / runHistoryName}); !noted)
        return tl::unexpected(noted.error());
    auto run = loadRunRecord(folder);
    if (!run)
        return tl::unexpected(results.damaged(task));
    TaskRun read{std::move(*run), std::nullopt};
    if (read.run.state == RunState::Failed) {
        const auto text = readFile(folder / divergedName);
        const auto object = text ? parseStrictly(*text) : tl::unexpected(text.error().detail);
        read.diverged = errorIn(object ? *object : nlohmann::json());
    } else if (read.run.state != RunState::Finished) {
        return tl::unexpected(results.damaged(task));
    }
    return read;
}

Result<void> SameMusic::add(const Run& run, const fs::path& folder)
{
    const auto [known, isNew] =
        m_fingerprints.emplace(toJson(run.settings.recipe.frontEnd).dump(), run.fingerprint);
    if (!isNew && known->second != run.fingerprint)
        return failure(ErrorCode::RunsDiffer, textOf(folder),
                       "its music, or the processor that read it, differs from the others'");
    return {};
}

} // namespace genrescope
