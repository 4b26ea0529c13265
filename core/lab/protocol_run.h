// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/result.h"
#include "core/dataset/protocol.h"
#include "core/evaluation/calibration.h"
#include "core/evaluation/scores.h"
#include "core/training/recipe.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace genrescope {

/// What a measurement by a protocol is asked for.
struct ProtocolSettings {
    Protocol protocol = Protocol::ArtistFolds;
    Recipe recipe;
    int networks = 5;      ///< of other seeds, from recipe.training.seed on, a split
    int partitions = 1;    ///< how many artist-disjoint partitions; 1: the published one alone
    bool baseline = false; ///< measures a support vector machine on the same features too
};

/// One partition of the clips into folds, each tested once.
struct PartitionScore {
    std::vector<double> accuracies; ///< of one network, by seed, over all tested clips
    double macroF1 = 0;             ///< mean of the same
    double logLoss = 0;             ///< mean of the same
    ConfusionMatrix ensemble;       ///< of all seeds' networks together (mean of logarithms)
    double ensembleLogLoss = 0;
    std::vector<ReliabilityBin> reliability; ///< of the ensemble, uncalibrated
    ConfusionMatrix baseline; ///< of the support vector machine; without genres if not asked
};

/// Accuracy that can be believed, or not, with what one needs to tell.
struct ProtocolScore {
    std::vector<PartitionScore> partitions;
    int clips = 0;   ///< that were tested, in each partition
    int leftOut = 0; ///< that are there, and that the protocol leaves out
    Leakage leakage; ///< summed over the first partition's splits

    double accuracy() const;  ///< of one network: mean over seeds and partitions
    double deviation() const; ///< of one network over seeds; mean over partitions
    double macroF1() const;
    double ensembleAccuracy() const; ///< mean over partitions
    Interval interval() const;       ///< Wilson's, of accuracy() over the clips
};

/// Splits, trains and tests. hooks.progressed counts networks. Blocks.
/// Errors: those of planProtocol() and train(); Cancelled.
Result<ProtocolScore> measure(const LabelledFeatures& data, const ProtocolSettings& settings,
                              const Hooks& hooks = {});

/// {"protocol", "accuracy", "sd", "low", "high", "clips", "macro_f1", "ensemble_accuracy",
///  "shared_artists", "shared_audio", "seeds", ...}
nlohmann::json toJson(const ProtocolScore& score, const ProtocolSettings& settings);

} // namespace genrescope
