// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run_store.h"

#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/base/strict_json.h"
#include "core/base/translatable.h"
#include "core/lab/history_file.h"
#include "core/lab/run_folder.h"
#include "core/lab/run_lock.h"
#include "core/lab/run_record.h"
#include "core/lab/test_look.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <ctime>

namespace genrescope {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

bool holdsRunFiles(const fs::path& folder)
{
    for (const char* name : {runFileName, runSummaryName, runHistoryName, runModelName})
        if (isThere(folder / name))
            return true;
    return false;
}

/// What the rows of its history say of a run that has no result yet.
void addProgress(RunSummary& summary)
{
    const auto history = loadHistory(summary.folder / runHistoryName);
    if (!history || history->empty())
        return;
    summary.epochs = static_cast<int>(history->size());
    const auto best = std::ranges::max_element(*history, [](const auto& a, const auto& b) {
        return a.developmentAccuracy != b.developmentAccuracy
                   ? a.developmentAccuracy < b.developmentAccuracy
                   : a.developmentLoss > b.developmentLoss;
    });
    summary.bestEpoch = best->epoch;
    const EpochReport& kept =
        summary.settings.recipe.training.keep == Keep::Best ? *best : history->back();
    summary.keptEpoch = kept.epoch;
    summary.developmentHits =
        static_cast<int>(std::lround(kept.developmentAccuracy * summary.developmentClips));
    for (const EpochReport& epoch : *history)
        summary.seconds += epoch.seconds;
}

/// The summary in run.json, kept for the next time unless it is still going to change.
Result<RunSummary> summaryFromRecord(const fs::path& folder)
{
    const auto text = readFile(folder / runFileName);
    if (!text)
        return failure(ErrorCode::NotARun, "",
                       QT_TRANSLATE_NOOP("Detail", "it has no readable run.json"));
    auto summary = summaryIn(*text);
    if (!summary)
        return summary;
    if (summary->state != RunState::Training)
        std::ignore = writeFile(folder / runSummaryName, summaryText(*summary)); // or next time
    return summary;
}

Result<RunSummary> readSummaryOf(const fs::path& folder)
{
    if (!isThere(folder / runFileName))
        return failure(ErrorCode::NotARun, "",
                       QT_TRANSLATE_NOOP("Detail", "it has no readable run.json"));
    const auto text = readFile(folder / runSummaryName);
    auto summary = text ? summaryIn(*text) : tl::unexpected(text.error());
    bool locked = false;
    if (!summary || summary->state == RunState::Training) {
        locked = isLocked(folder); // asked before the record is read: it may end meanwhile
        // Whoever was killed between run.json and summary.json left an old summary.
        if (!summary || !locked)
            summary = summaryFromRecord(folder);
    }
    if (!summary)
        return summary;
    summary->folder = folder;
    if (summary->state == RunState::Training && !locked)
        summary->state = RunState::Interrupted;
    if (summary->state == RunState::Finished && !isThere(folder / runModelName))
        return failure(ErrorCode::NotARun, "",
                       QT_TRANSLATE_NOOP("Detail", "its model.safetensors is missing"));
    if (summary->state != RunState::Finished)
        addProgress(*summary);
    return summary;
}

/// A place in `folder` that is free: `name`, or with a number behind it.
fs::path freePlace(const fs::path& folder, const std::string& name)
{
    fs::path place = folder / name;
    for (int next = 2; isThere(place); ++next)
        place = folder / (name + "-" + std::to_string(next));
    return place;
}

Result<fs::path> moved(const fs::path& from, const fs::path& into)
{
    std::error_code error;
    fs::create_directories(into, error);
    const fs::path to = freePlace(into, from.filename().string());
    fs::rename(from, to, error);
    if (error)
        return failure(isThere(from) ? ErrorCode::WriteFailed : ErrorCode::FileMissing,
                       textOf(from), error.message());
    return to;
}

/// Without the separator behind it, so that it has a name and a parent.
fs::path plain(const fs::path& folder)
{
    const fs::path normal = folder.lexically_normal();
    return normal.has_filename() ? normal : normal.parent_path();
}

} // namespace

std::string RunSummary::shownName() const
{
    return label.name.empty() ? textOf(folder.filename()) : label.name;
}

double RunSummary::accuracy() const
{
    return developmentClips == 0 ? 0 : static_cast<double>(developmentHits) / developmentClips;
}

Interval RunSummary::interval() const
{
    return wilsonInterval(developmentHits, developmentClips);
}

double RunSummary::secondsPerEpoch() const
{
    return epochs == 0 ? 0 : seconds / epochs;
}

fs::path defaultRunStore()
{
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    if (data != nullptr && fs::path(data).is_absolute())
        return fs::path(data) / "genrescope" / "runs";
    return fs::path(home != nullptr ? home : ".") / ".local" / "share" / "genrescope" / "runs";
}

fs::path newRunFolder(const fs::path& store)
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    char name[40];
    std::strftime(name, sizeof name, "%Y-%m-%d_%H-%M-%S", &local);
    return freePlace(store, name);
}

RunSummary summaryOf(const fs::path& folder)
{
    auto read = readSummaryOf(folder);
    RunSummary summary;
    if (read) {
        summary = std::move(*read);
    } else {
        summary.folder = folder;
        summary.state = RunState::Damaged;
        summary.reason = sentence({read.error().code, textOf(folder), read.error().detail});
    }
    summary.label = readLabel(folder);
    summary.testLooks = static_cast<int>(testLooks(folder).size());
    return summary;
}

std::vector<RunSummary> listRuns(const fs::path& store)
{
    std::error_code error;
    std::vector<fs::path> folders;
    for (fs::directory_iterator entry(store, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code ignored;
        if (!entry->path().filename().string().starts_with('.') && entry->is_directory(ignored))
            folders.push_back(entry->path());
    }
    std::ranges::sort(folders);
    std::vector<std::optional<RunSummary>> found(folders.size());
    parallelFor(folders.size(), [&](std::size_t i) {
        RunSummary summary = summaryOf(folders[i]);
        if (summary.state != RunState::Damaged || holdsRunFiles(folders[i]))
            found[i] = std::move(summary);
    });
    std::vector<RunSummary> runs;
    for (auto& summary : found)
        if (summary)
            runs.push_back(std::move(*summary));
    std::ranges::stable_sort(runs, std::greater(), &RunSummary::started);
    return runs;
}

RunLabel readLabel(const fs::path& folder)
{
    const auto text = readFile(folder / runLabelName);
    if (!text)
        return {};
    const auto object = parseStrictly(*text);
    RunLabel label;
    if (!object || !object->is_object())
        return label;
    for (const auto& [member, value] :
         {std::pair{"name", &label.name}, std::pair{"note", &label.note}})
        if (object->contains(member) && (*object)[member].is_string())
            *value = (*object)[member];
    return label;
}

Result<void> writeLabel(const fs::path& folder, const RunLabel& label)
{
    const json object = {{"name", label.name}, {"note", label.note}};
    return writeFile(folder / runLabelName, textOf(object, 1) + "\n");
}

fs::path trashOf(const fs::path& store)
{
    return store / ".trash";
}

Result<fs::path> trashRun(const fs::path& folder)
{
    if (isLocked(folder))
        return failure(ErrorCode::RunBusy, textOf(folder));
    const fs::path run = plain(folder);
    return moved(run, trashOf(run.parent_path()));
}

Result<fs::path> restoreRun(const fs::path& trashed)
{
    const fs::path run = plain(trashed);
    return moved(run, run.parent_path().parent_path());
}

Result<int> emptyTrash(const fs::path& store)
{
    int removed = 0;
    std::error_code error;
    for (fs::directory_iterator entry(trashOf(store), error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code fault;
        fs::remove_all(entry->path(), fault);
        if (fault)
            return failure(ErrorCode::WriteFailed, textOf(entry->path()), fault.message());
        ++removed;
    }
    return removed;
}

} // namespace genrescope
