// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lab/run.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// What people wrote on a run. Kept apart from its results, which stay as they are.
struct RunLabel {
    std::string name; ///< empty: the folder's name stands for it
    std::string note;

    bool operator==(const RunLabel&) const = default;
};

/// What a table shows of a run.
struct RunSummary {
    std::filesystem::path folder;
    RunLabel label;
    RunState state = RunState::Finished;
    std::string reason;   ///< a sentence: why it failed or can't be read
    RunSettings settings; ///< as if never set where the run can't be read
    std::vector<std::string> genres;
    std::string fingerprint, programVersion, started; ///< as in Run
    double seconds = 0;                               ///< that the training took so far
    int epochs = 0;                                   ///< that ended; see also wantedEpochs()
    int bestEpoch = 0;                                ///< 0 before the first epoch ended
    int keptEpoch = 0; ///< whose network counts; of an unfinished run, by TrainingSettings::keep
    bool stoppedEarly = false;
    int developmentClips = 0;
    int developmentHits = 0; ///< after keptEpoch
    double macroF1 = 0;      ///< of the development part after keptEpoch
    int testLooks = 0;

    std::string shownName() const; ///< the label's, or the folder's
    int wantedEpochs() const { return settings.recipe.training.epochs; }
    double accuracy() const;                        ///< of the development part
    Interval interval() const;                      ///< Wilson's, of accuracy()
    double secondsPerEpoch() const;                 ///< 0 before the first epoch ended
    bool isScored() const { return keptEpoch > 0; } ///< accuracy() and so on mean something
};

/// Where this user's runs are kept (XDG Base Directory Specification).
std::filesystem::path defaultRunStore();

/// A folder for a new run that is not there yet, named by the local date and time.
std::filesystem::path newRunFolder(const std::filesystem::path& store);

/// All runs of a store: the folders in it that hold a run's files, newest first. One that can't be
/// read is listed as Damaged with the reason; one whose process is gone, as Interrupted. A store
/// that is not there has none. Reads on all cores; 5,000 runs take well under a second.
std::vector<RunSummary> listRuns(const std::filesystem::path& store);

/// The same of one run: cheap enough to ask again each second while it trains.
RunSummary summaryOf(const std::filesystem::path& folder);

RunLabel readLabel(const std::filesystem::path& folder); ///< empty where it has none
/// Error: WriteFailed.
Result<void> writeLabel(const std::filesystem::path& folder, const RunLabel& label);

/// Where the runs lie that were deleted from a store; listRuns() lists them.
std::filesystem::path trashOf(const std::filesystem::path& store);

/// Moves a run into its store's trash and gives the place where it lies there. Errors: RunBusy (it
/// is being trained), FileMissing, WriteFailed.
Result<std::filesystem::path> trashRun(const std::filesystem::path& folder);

/// Undoes trashRun() and gives the run's folder; its name gets a number where it was taken
/// meanwhile. Errors: FileMissing, WriteFailed.
Result<std::filesystem::path> restoreRun(const std::filesystem::path& trashed);

/// Removes for good what lies in a store's trash, and counts it. Error: WriteFailed.
Result<int> emptyTrash(const std::filesystem::path& store);

} // namespace genrescope
