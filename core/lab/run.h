// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/split.h"
#include "core/evaluation/scores.h"
#include "core/model/genre_model.h"
#include "core/training/recipe.h"
#include "core/training/trainer.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// Which fold of a cross-validation a run is measured on.
struct FoldPlace {
    int folds = 0;                ///< 0: the run is no part of a cross-validation
    int fold = 0;                 ///< counts from 1
    bool grouped = false;         ///< clips of one artist, or with one sound, are never parted
    bool wholeCollection = false; ///< the test part is folded too, not kept apart

    bool operator==(const FoldPlace&) const = default;
};

/// What a run is asked for.
struct RunSettings {
    std::filesystem::path dataset;   ///< the collection's folder
    std::vector<std::string> genres; ///< empty: all it has
    SplitKind split = SplitKind::Random;
    std::uint64_t splitSeed = 1; ///< draws a random split and folds: runs of one splitSeed can be
                                 ///< compared and blended, whatever their training's seed
    FoldPlace fold;
    std::string preset; ///< the recipe's origin, for people
    std::string group;  ///< the search or cross-validation it belongs to; empty: none
    Recipe recipe;

    bool operator==(const RunSettings&) const = default;
};

/// A split by the clips' names, which outlast the places of files.
struct NamedSplit {
    std::vector<std::string> train, development, test;

    bool operator==(const NamedSplit&) const = default;
};

enum class RunState {
    Training,    ///< a process trains it at this moment
    Finished,    ///< also where it was stopped: it has a network
    Interrupted, ///< its process ended before it could say so
    Failed,      ///< see the reason
    Damaged      ///< its folder can't be read; see the reason
};
std::string_view nameOf(RunState state); ///< "training", "finished", "interrupted", ...

/// A run, as its folder keeps it (core/lab/run_folder.h).
struct Run {
    RunState state = RunState::Finished;
    std::string reason; ///< a sentence: why it failed
    RunSettings settings;
    std::vector<std::string> genres;
    NamedSplit clips;
    std::vector<int> developmentGenres; ///< the true one of each of clips.development
    GenreRanges ranges;                 ///< of clips.train
    TrainingOutcome outcome;
    ConfusionMatrix development; ///< of the network that was kept
    ConfusionMatrix
        test;          ///< as at the latest look at the test part; without genres before the first
    int testLooks = 0; ///< how often the test part was looked at
    std::vector<SetAside> setAside;
    std::string fingerprint;       ///< of the data (LabelledFeatures)
    std::string programVersion;    ///< that trained it
    std::string started;           ///< UTC, e.g. "2026-11-25T14:03:11Z"
    double seconds = 0;            ///< that the training took
    std::optional<Error> notSaved; ///< why its folder lacks something that is here
};

/// Splits, trains, and keeps all of it in `folder` from the first epoch on. The test part is not
/// looked at. Blocks. `data` must hold settings.genres, where those are named.
///
/// A run that was in the folder is replaced. One that is stopped before its first epoch ended
/// leaves nothing; one that fails leaves a folder that says why.
/// Errors: those of splitOf() and train(); RunBusy; WriteFailed where the folder can't be made.
Result<Run> performRun(const LabelledFeatures& data, const RunSettings& settings,
                       const std::filesystem::path& folder, const TrainingHooks& hooks = {});

/// Goes on with a run that was interrupted, with the settings in its folder, from the state that
/// was kept there last; from the beginning where there is none. What comes out is the same, bit for
/// bit, as if it had never been interrupted. `data` is what it was begun on. hooks.epochFinished is
/// called for the epochs that it has, too. Blocks.
/// Errors: NotResumable (it is not interrupted; its music has changed); RunBusy; NotARun; else
/// those of performRun().
Result<Run> resumeRun(const LabelledFeatures& data, const std::filesystem::path& folder,
                      const TrainingHooks& hooks = {});

/// Who trains, develops and tests a run: by settings.split, or by settings.fold, where the
/// development part is the fold, the test part stays as settings.split has it (but for
/// wholeCollection) and all others train. Errors: those of splitClips(); TooFewClips.
Result<Split> splitOf(const LabelledFeatures& data, const RunSettings& settings);

/// The model of a run, ready to save or to listen with.
GenreModel modelOf(const Run& run, const FrontEndSettings& frontEnd);

} // namespace genrescope
