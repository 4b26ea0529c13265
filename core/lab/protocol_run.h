// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calibration.h"
#include "core/evaluation/scores.h"
#include "core/lab/protocol_split.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace genrescope {

/// Networks of one recipe over all tested clips, one by one and together.
struct NetworkScores {
    std::vector<double> accuracies; ///< one a network
    double macroF1 = 0;             ///< mean over networks
    double logLoss = 0;             ///< the same
    ConfusionMatrix ensemble;       ///< of all networks together (mean of logarithms)
    double ensembleLogLoss = 0;

    double accuracy() const; ///< mean over networks
};

/// What answers from the same features without memory.
struct Baselines {
    ConfusionMatrix svm;         ///< a support vector machine; without genres if not asked
    NetworkScores withoutMemory; ///< networks without recurrence, the rest as in the recipe
};

/// How far the ensemble's probabilities can be believed. Each split's temperature and threshold are
/// fitted on clips that neither trained those networks nor are tested: the split's development
/// part, or held out of its training part in turn.
struct CalibrationScore {
    std::vector<double> temperatures; ///< one a split
    std::vector<double> thresholds;   ///< the same
    std::vector<ReliabilityBin> before, after;
    double logLoss = 0; ///< after
    int sure = 0;       ///< answers that reach the threshold
    int sureAndRight = 0;
};

/// One partition of the clips into folds, each tested once.
struct PartitionScore {
    NetworkScores networks;
    Baselines baselines;
    std::vector<ReliabilityBin> reliability; ///< of the ensemble, uncalibrated
    CalibrationScore calibration;            ///< empty if not asked

    // What was said of each tested clip, for those who mix their own ensembles.
    std::vector<int> clips, truth;
    std::vector<std::vector<float>> probabilities; ///< [network]: tested x genres
};

/// Accuracy that can be believed, or not, with what one needs to tell.
struct ProtocolScore {
    std::vector<PartitionScore> partitions;
    int clips = 0;   ///< that were tested, in each partition
    int leftOut = 0; ///< that are there, and that the protocol leaves out
    Leakage leakage; ///< summed over the first partition's splits
    double randomAccuracy = -1, randomEnsembleAccuracy = -1; ///< by Protocol::Random; -1: not asked

    double accuracy() const;  ///< of one network: mean over seeds and partitions
    double deviation() const; ///< of one network over seeds; mean over partitions
    double macroF1() const;
    double ensembleAccuracy() const;   ///< mean over partitions
    double partitionDeviation() const; ///< of the ensemble's accuracy over partitions
    double svmAccuracy() const;        ///< mean over partitions; 0 if not asked
    double withoutMemoryAccuracy() const;
    double withoutMemoryEnsembleAccuracy() const;
    Interval interval() const;         ///< Wilson's, of accuracy() over the clips
    Interval ensembleInterval() const; ///< the same of ensembleAccuracy()
    bool knowsGap() const { return randomAccuracy >= 0; }
};

/// Scores what was said, `answers` as splitsOf() has them. A partition that lacks a split is left
/// out; nothing of it where the score would have none.
std::optional<ProtocolScore> scored(const std::vector<std::string>& genres,
                                    const ProtocolSettings& settings,
                                    const std::vector<std::optional<SplitAnswers>>& answers);

/// Splits, trains and tests. hooks.progressed counts networks. Blocks.
/// Errors: SettingsInvalid; those of SplitTester::answers().
Result<ProtocolScore> measure(const LabelledFeatures& data, const ProtocolSettings& settings,
                              const Hooks& hooks = {});

/// [{"confidence", "accuracy", "clips"}], a point of the reliability curve each.
nlohmann::json toJson(const std::vector<ReliabilityBin>& bins);

/// {"protocol", "accuracy", "sd", "low", "high", "clips", "macro_f1", "ensemble_accuracy",
///  "shared_artists", "shared_audio", "seeds", ...}
nlohmann::json toJson(const ProtocolScore& score, const ProtocolSettings& settings);

} // namespace genrescope
