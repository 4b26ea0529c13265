// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ensemble/blend.h"
#include "core/lab/probability_file.h"
#include "core/lab/run.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// One run among others that heard the same development clips.
struct SetMember {
    std::filesystem::path folder;
    std::string name; ///< the label's, or the folder's; with a number where two are alike
    Run run;          ///< its record, without networks
    EpochProbabilities probabilities;

    /// clips x genres: of the network that was kept.
    std::span<const float> kept() const { return probabilities.after(run.outcome.keptEpoch); }
};

/// Runs that can be compared and blended: they tell the same genres apart and were developed on the
/// same clips. All that is asked of them below comes from what their folders hold; nothing is
/// trained or listened to again, and the test part is not looked at.
struct RunSet {
    std::vector<std::string> genres;
    std::vector<std::string> clips; ///< the development clips
    std::vector<int> truth;         ///< of each clip
    std::vector<SetMember> members; ///< at least one
};

/// Errors: NotARun (also of a run without a result or without its probabilities), RunsDiffer.
Result<RunSet> openRunSet(const std::vector<std::filesystem::path>& folders);

/// Weights for Blend::Weighted, fitted on the development part.
std::vector<float> fittedWeights(const RunSet& set);

/// The members' kept networks as one: clips x genres. `weights`: for Blend::Weighted alone.
std::vector<float> blended(const RunSet& set, Blend blend, std::span<const float> weights = {});

/// Development accuracy after each epoch of the longest run; those that ended before stay at their
/// last.
std::vector<double> accuracies(const RunSet& set, std::size_t member);
std::vector<double> accuracies(const RunSet& set, Blend blend, std::span<const float> weights = {});

} // namespace genrescope
