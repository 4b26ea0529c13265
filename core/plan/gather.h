// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/lab/cross_validation.h"
#include "core/lab/protocol_run.h"
#include "core/lab/search/search.h"
#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace genrescope {

/// A task that is not done, and why, where a worker could say.
struct MissingTask {
    std::size_t number = 0;
    std::optional<Error> failure;
};

/// What the tasks that are done come to.
struct Gathered {
    Plan plan; ///< also where tasks were added
    std::vector<MissingTask> missing;
    std::size_t added = 0; ///< tasks that a finer round of a search brought
    std::size_t begun = 0; ///< of the missing, those that some worker began
    nlohmann::json result; ///< what the plan's command prints with --json, of what is done; null
                           ///< where that is too little
    std::vector<std::filesystem::path> written; ///< tables, lists and reports, beside the runs

    // By kind, of what is done.
    SearchPlan searched;
    std::optional<SearchOutcome> search;
    CrossValidationSettings validated;
    std::optional<CrossValidation> crossValidation;
    ProtocolSettings measured;
    std::optional<ProtocolScore> protocol;

    // How much was read for it: grows as the tasks do.
    std::size_t filesRead = 0, bytesRead = 0;

    bool isWhole() const { return missing.empty() && added == 0; }
};

/// Puts together what is done, in the plan's folder: result.json and, by the plan's kind,
///     search            runs/ with search.json, as the command of that name leaves it; where all
///     is
///                       done and the plan says to refine, the next round's tasks are added
///     cross-validate    runs/
///     protocol
///     extract           features.npz, .csv or .arff, once all is done
///     identify          library.csv, library.json, and a playlist for each genre
/// Trains and listens to nothing; the same results give the same files, however often it is asked.
/// hooks.progressed counts results read.
/// Errors: those of openPlan() and tasksOf(); FileUnreadable (a damaged result: it must be deleted
/// to be made again); RunsDiffer (the music changed while the plan was worked on); WriteFailed;
/// Cancelled.
Result<Gathered> gather(const std::filesystem::path& folder, const Hooks& hooks = {});

} // namespace genrescope
