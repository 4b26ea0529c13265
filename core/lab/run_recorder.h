// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lab/history_file.h"
#include "core/lab/probability_file.h"
#include "core/lab/run.h"
#include "core/lab/run_lock.h"

#include <filesystem>
#include <optional>
#include <span>

namespace genrescope {

/// Keeps a run in its folder while it trains. Ends in one of finish(), fail() and discard(); where
/// it ends without, the folder tells of an interrupted run.
class RunRecorder {
public:
    /// Makes the folder, with `run` as one that trains; replaces a run that was there. Errors:
    /// RunBusy, WriteFailed.
    static Result<RunRecorder> begun(const std::filesystem::path& folder, const Run& run);

    /// Goes on with an interrupted run, behind `state`: what its folder tells of later epochs is
    /// dropped. Errors: RunBusy, NotResumable (another process has finished it meanwhile), NotARun
    /// (its files do not reach so far), WriteFailed.
    static Result<RunRecorder> resumed(const std::filesystem::path& folder, const Run& run,
                                       const TrainingState& state);

    /// What cannot be written is told by finish().
    void add(std::span<const float> developmentProbabilities);
    void add(const EpochReport& report);
    void keep(const TrainingState& state); ///< to resume from

    Result<void> finish(const Run& run); ///< Error: WriteFailed, the first one
    void fail(const Run& run);           ///< run.reason says why
    void discard();                      ///< nothing of the run stays

private:
    RunRecorder(std::filesystem::path folder, RunLock lock, HistoryFile history);

    void note(const Result<void>& written);

    std::filesystem::path m_folder;
    std::optional<RunLock> m_lock;
    HistoryFile m_history;
    std::optional<ProbabilityFile> m_probabilities; ///< none without development clips
    std::optional<Error> m_error;                   ///< the first
};

} // namespace genrescope
