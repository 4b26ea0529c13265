// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/labelled_features.h"
#include "core/dataset/split.h"
#include "core/nn/adam.h"
#include "core/training/recipe.h"
#include "core/training/scaler.h"
#include "core/training/training_clips.h"

#include <chrono>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace genrescope {

struct BatchReport {
    int epoch = 0; ///< counts from 1
    int batch = 0; ///< counts from 1
    int batches = 0;
    double loss = 0;
};

struct EpochReport {
    int epoch = 0;                           ///< counts from 1
    double trainLoss = 0, trainAccuracy = 0; ///< as seen while training, dropout and all
    double developmentLoss = 0, developmentAccuracy = 0; ///< 0 without development clips
    double seconds = 0;
    int skippedSteps = 0; ///< whose loss or gradient was not finite: they change nothing
};

/// A network with what it needs to read features.
struct TrainedNetwork {
    NetworkShape shape;
    Scaler scaler;
    std::vector<float> parameters;
    std::vector<int> columns; ///< of a step, that it reads; empty: all, in their order

    bool operator==(const TrainedNetwork&) const = default;
};

struct TrainingOutcome {
    TrainedNetwork network; ///< by TrainingSettings::keep; the best one where it stopped early
    std::optional<TrainedNetwork> best; ///< of bestEpoch, where that is not `network`
    std::optional<TrainedNetwork> last; ///< of the latest epoch, where that is not `network`; none
                                        ///< where a stop came amid an epoch
    std::vector<EpochReport> history;
    int bestEpoch = 0; ///< highest development accuracy, then lowest development loss
    int keptEpoch = 0; ///< `network` is as it was after this one
    bool stoppedEarly = false;
    int divergedEpoch = 0; ///< that was dropped and ended the training; 0: none was
};

/// All that a training needs to go on after an epoch as if it had never been interrupted.
struct TrainingState {
    std::vector<EpochReport> history;
    std::vector<float> parameters; ///< after history.back()
    std::vector<float> best;       ///< after bestEpoch
    int bestEpoch = 0;             ///< as in TrainingOutcome; 0 before the first epoch ended
    Adam adam;
    double rateFactor = 1; ///< what plateaus have left of the learning rate
    double lowestLoss = std::numeric_limits<double>::infinity(); ///< of the development part
    int lowestEpoch = 0;

    int epoch() const { return static_cast<int>(history.size()); }
};

/// How a caller watches a run and ends it. The hooks are called on the thread that called train();
/// one that blocks pauses the run.
struct TrainingHooks {
    std::function<void(const BatchReport&)> batchFinished = [](const BatchReport&) {};
    std::function<void(const EpochReport&)> epochFinished = [](const EpochReport&) {};
    /// The probabilities of the development clips (clips x genres, as in split.development) after
    /// the epoch that epochFinished() reports next. Not called without such clips.
    std::function<void(std::span<const float>)> developmentPredicted = [](std::span<const float>) {
    };
    /// The network of the best epoch so far, each time there is a better one, before
    /// epochFinished(). Empty: not made, which is cheaper.
    std::function<void(int epoch, const TrainedNetwork&)> bestFound;
    /// What train() can go on from, after epochFinished(), at most once in statesApart.
    std::function<void(const TrainingState&)> stateReached = [](const TrainingState&) {};
    std::chrono::milliseconds statesApart{5000};
    std::stop_token stop; ///< ends the run within a tenth of a second, with the best epoch so far
};

/// Trains on split.train (not empty; with whitening, the network that comes out reads plain
/// features), watches split.development; never looks at split.test. Blocks. All that is drawn hangs
/// on the seed, the epoch and the step alone: neither pauses nor threads show in the result.
///
/// An epoch diverged when none of its steps was finite, or its development loss is not.
/// Errors: SettingsInvalid (rules; features of another front end than the recipe's); Cancelled
/// (before the first epoch ended); TrainingDiverged (before there was any usable epoch; later the
/// best epoch is kept and stoppedEarly and divergedEpoch set).
///
/// `from`: goes on from there, where a training of the same data, split and recipe came to it; what
/// comes out is the same, bit for bit, as if that one had gone on itself.
Result<TrainingOutcome> train(const LabelledFeatures& data, const Split& split,
                              const Recipe& recipe, const TrainingHooks& hooks = {},
                              TrainingState from = {});

/// The same on clips made ready before, from the same data, split and recipe (but for its seed).
Result<TrainingOutcome> train(const LabelledFeatures& data, const Split& split,
                              const TrainingClips& clips, const Recipe& recipe,
                              const TrainingHooks& hooks = {});

/// Genre probabilities of the clips `members`: members x genres, row-major.
std::vector<float> predict(const TrainedNetwork& network, const std::vector<LabelledClip>& clips,
                           const std::vector<int>& members);
/// The same of any clips; their numbers of steps may differ.
std::vector<float> predict(const TrainedNetwork& network,
                           const std::vector<const FeatureMatrix*>& clips);

} // namespace genrescope
