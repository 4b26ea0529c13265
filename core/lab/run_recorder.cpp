// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/run_recorder.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/lab/run_folder.h"
#include "core/lab/run_record.h"
#include "core/lab/state_file.h"

#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

// The record goes first: without it the rest is not taken for a run.
constexpr const char* kResults[] = {
    runFileName,      runSummaryName,   runHistoryName, runProbabilitiesName, runModelName,
    runBestModelName, runLastModelName, runStateName,   runLooksName,         runLabelName};

void removeResults(const fs::path& folder)
{
    std::error_code ignored;
    for (const char* name : kResults)
        fs::remove(folder / name, ignored);
}

Result<void> writeRecord(const fs::path& folder, const Run& run)
{
    // The summary may be older than the record, never newer.
    return writeFile(folder / runFileName, recordText(run)).and_then([&] {
        return writeFile(folder / runSummaryName, summaryText(summarised(run)));
    });
}

Result<void> writeModel(Run run, const std::optional<TrainedNetwork>& network, const fs::path& file)
{
    if (!network)
        return {};
    run.outcome.network = *network;
    return saveModel(modelOf(run, run.settings.recipe.frontEnd), file);
}

} // namespace

RunRecorder::RunRecorder(fs::path folder, RunLock lock, HistoryFile history)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_history(std::move(history))
{
}

Result<RunRecorder> RunRecorder::begun(const fs::path& folder, const Run& run)
{
    auto lock = RunLock::taken(folder);
    if (!lock)
        return tl::unexpected(lock.error());
    removeResults(folder);
    auto history = HistoryFile::create(folder / runHistoryName);
    if (!history)
        return tl::unexpected(history.error());
    RunRecorder recorder(folder, std::move(*lock), std::move(*history));
    if (!run.clips.development.empty()) {
        auto probabilities = ProbabilityFile::create(folder / runProbabilitiesName,
                                                     static_cast<int>(run.clips.development.size()),
                                                     static_cast<int>(run.genres.size()));
        if (!probabilities)
            return tl::unexpected(probabilities.error());
        recorder.m_probabilities = std::move(*probabilities);
    }
    if (const auto written = writeRecord(folder, run); !written)
        return tl::unexpected(written.error());
    return recorder;
}

Result<RunRecorder> RunRecorder::resumed(const fs::path& folder, const Run& run,
                                         const TrainingState& state)
{
    auto lock = RunLock::taken(folder);
    if (!lock)
        return tl::unexpected(lock.error());
    // Whoever asked looked at the folder before it was ours: another process may have finished it.
    const auto record = readFile(folder / runFileName).and_then(recordIn);
    if (!record)
        return tl::unexpected(record.error());
    if (record->state != RunState::Training)
        return failure(ErrorCode::NotResumable, textOf(folder),
                       QT_TRANSLATE_NOOP("Detail", "it was not interrupted"));
    std::optional<ProbabilityFile> probabilities;
    if (!run.clips.development.empty()) {
        auto file = ProbabilityFile::continued(folder / runProbabilitiesName, state.epoch(),
                                               static_cast<int>(run.clips.development.size()),
                                               static_cast<int>(run.genres.size()));
        if (!file)
            return tl::unexpected(file.error());
        probabilities = std::move(*file);
    }
    auto history = HistoryFile::continued(folder / runHistoryName, state.history);
    if (!history)
        return tl::unexpected(history.error());
    RunRecorder recorder(folder, std::move(*lock), std::move(*history));
    recorder.m_probabilities = std::move(probabilities);
    return recorder;
}

void RunRecorder::add(std::span<const float> developmentProbabilities)
{
    if (!m_error && m_probabilities)
        note(m_probabilities->append(developmentProbabilities));
}

void RunRecorder::add(const EpochReport& report)
{
    if (!m_error)
        note(m_history.append(report));
}

void RunRecorder::keep(const TrainingState& state)
{
    if (!m_error)
        note(saveTrainingState(state, m_folder / runStateName));
}

Result<void> RunRecorder::finish(const Run& run)
{
    const TrainingOutcome& outcome = run.outcome;
    std::error_code ignored;
    const bool vanished = !fs::exists(m_folder / runHistoryName, ignored);
    if (vanished) { // with all that was in the folder; most of it can be written again
        const auto history = HistoryFile::continued(m_folder / runHistoryName, outcome.history);
        note(history ? Result<void>() : tl::unexpected(history.error()));
    }
    note(writeModel(run, outcome.network, m_folder / runModelName));
    note(writeModel(run, outcome.best, m_folder / runBestModelName));
    note(writeModel(run, outcome.last, m_folder / runLastModelName));
    if (!m_error)
        note(writeRecord(m_folder, run));
    if (!m_error)
        fs::remove(m_folder / runStateName, ignored);
    if (vanished)
        note(failure(ErrorCode::WriteFailed, textOf(m_folder / runProbabilitiesName),
                     QT_TRANSLATE_NOOP("Detail", "the folder was removed during the training")));
    m_lock.reset();
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

void RunRecorder::fail(const Run& run)
{
    note(writeRecord(m_folder, run));
    m_lock.reset();
}

void RunRecorder::discard()
{
    removeResults(m_folder);
    m_lock.reset();
    std::error_code ignored;
    fs::remove(m_folder, ignored); // where nothing else is in it
}

void RunRecorder::note(const Result<void>& written)
{
    if (!written && !m_error)
        m_error = written.error();
}

} // namespace genrescope
