// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run.h"
#include "core/lab/search/search.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <functional>
#include <memory>

namespace genrescope {

/// A search on a collection, each trial of which is a run.
struct SearchSettings {
    RunSettings run;    ///< what all trials have in common; its recipe is the plan's base
    SearchPlan plan;    ///< its base is overwritten by run.recipe
    int sideBySide = 0; ///< trials at a time; 0: threadCount()
};

/// Gives the features that a trial needs. Called from several threads, but never from two at a
/// time; what it gave for the same front end before may be given again.
using FeatureSource = std::function<Result<std::shared_ptr<const LabelledFeatures>>(
    const FrontEndSettings& frontEnd, bool speedVariants)>;

/// How a caller watches a search of runs.
struct SearchRunHooks : SearchHooks {
    /// An epoch of a trial is done. Not called from two threads at a time.
    std::function<void(const SearchTrial&, const EpochReport&)> epochFinished =
        [](const SearchTrial&, const EpochReport&) {};
    /// Called on each trial's own thread before each of its batches; blocking pauses that trial.
    std::function<void()> pausePoint = [] {};
};

/// Carries out a search in `folder`: search.json (what was asked for) and a run's folder for each
/// trial, named by what it varies. Trials that are done there are not run again, so that a search
/// which was stopped or killed goes on where it was, and one with more to try adds to it. The test
/// part is never looked at; all trials share one split (run.splitSeed).
/// Errors: those of search() and of the features; SettingsInvalid ("out": the folder holds a search
/// on other music or from other settings); WriteFailed.
Result<SearchOutcome> searchInFolder(const SearchSettings& settings,
                                     const std::filesystem::path& folder,
                                     const FeatureSource& features,
                                     const SearchRunHooks& hooks = {});

/// Writes search.json, what was asked for, or finds it there. Error: SettingsInvalid ("out": the
/// folder holds another search); WriteFailed.
Result<void> claimSearchFolder(const SearchSettings& settings, const std::filesystem::path& folder);

/// What a finished run came to as a trial.
TrialScore trialScore(const Run& run);

/// Where a trial's run is kept.
std::filesystem::path trialFolder(const std::filesystem::path& folder,
                                  const std::vector<SearchAxis>& axes, const SearchPoint& point);

} // namespace genrescope
