// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/search/search_space.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

/// What a search tries, and how.
struct SearchPlan {
    Recipe base;                     ///< what the axes leave as it is
    std::vector<SearchAxis> axes;    ///< one at least
    std::optional<int> randomTrials; ///< draws so many points instead of the grid; 0: as many as
                                     ///< the grid has
    std::uint64_t seed = 1;          ///< of the draws
    int refinements = 0;             ///< finer grids, each round the best point so far
};

/// Every reason why a plan can't be carried out: the first point that breaks a rule among them.
/// Fields are names of settings.
std::vector<Problem> problems(const SearchPlan& plan);

/// How many trials the first round of a plan has; more may follow by refinement.
int firstRoundTrials(const SearchPlan& plan);

/// What a trial came to.
struct TrialScore {
    double accuracy = 0; ///< on the development part, of the network that the trial ends with
    double loss = 0;     ///< there as well; tells equal accuracies apart
    int clips = 0;       ///< of the development part
    double seconds = 0;  ///< that the training took
    std::vector<double> accuracyByEpoch; ///< on the development part; [0] is after epoch 1
    bool resumed = false;                ///< was done before; nothing was trained

    bool operator==(const TrialScore&) const = default;
};

/// One point of a search.
struct SearchTrial {
    int number = 0; ///< counts from 0, through all rounds
    int round = 0;  ///< 0: the first; then refinements
    SearchPoint point;
    Recipe recipe;
    std::optional<TrialScore> score; ///< none yet, or it failed
    std::optional<Error> error;      ///< why it failed
};

/// How a caller watches a search. None is called from two threads at a time.
struct SearchHooks {
    /// A round's trials, about to begin.
    std::function<void(const std::vector<SearchTrial>&)> roundPlanned =
        [](const std::vector<SearchTrial>&) {};
    std::function<void(const SearchTrial&)> trialBegun = [](const SearchTrial&) {};
    std::function<void(const SearchTrial&)> trialFinished = [](const SearchTrial&) {};
    std::stop_token stop; ///< ends the search soon; what is done stays done
};

struct SearchOutcome {
    std::vector<SearchTrial> trials; ///< in the plan's order, whichever ended first
    bool stopped = false;            ///< before all were done

    /// The trial with the highest accuracy, then the lowest loss, then the first; -1: none is done.
    int best() const;
};

/// What a search asks of one point; called from several threads. Its Cancelled means that it was
/// stopped; WriteFailed and DiskFull end the search; any other error fails this trial alone.
using Objective = std::function<Result<TrialScore>(const SearchTrial& trial)>;

/// Tries every point of the plan, `sideBySide` of them at a time (at least 1), then refines. The
/// outcome depends on the plan and the objective alone. Blocks.
/// Errors: SettingsInvalid (problems()); WriteFailed and DiskFull of the objective.
Result<SearchOutcome> search(const SearchPlan& plan, const Objective& objective, int sideBySide,
                             const SearchHooks& hooks = {});

} // namespace genrescope
