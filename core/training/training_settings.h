// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/nn/loss.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace genrescope {

/// How the learning rate goes on from its first value.
enum class Schedule {
    Constant,
    Cosine, ///< half a cosine down to 0 over the whole run
    Plateau ///< halved whenever the development loss has not fallen for 5 epochs
};
std::string_view nameOf(Schedule schedule); ///< "constant", "cosine", "plateau"

/// Which of an epoch's networks a run ends with.
enum class Keep {
    Last,
    Best ///< highest development accuracy, then lowest development loss
};
std::string_view nameOf(Keep keep); ///< "last", "best"

/// Everything that training is asked for, beside the network. Plain data.
struct TrainingSettings {
    int epochs = 400;
    int batchSize = 128;
    double learningRate = 0.0065;
    Loss loss = Loss::BinaryCrossEntropy;
    Schedule schedule = Schedule::Constant;
    double warmUpShare = 0;      ///< 0..<1 of all steps, over which the rate rises from 0
    bool standardise = true;     ///< each column to mean 0, deviation 1 over the training part
    double inputLimit = 0;       ///< standardised values are clamped to +- this; 0: not
    double whitening = 0;        ///< strength by which directions are shrunk in which clips of one
                                 ///< genre differ (Whitening); 0: not
    bool speedVariants = false;  ///< trains on each clip at four other speeds too
    double differenceOffset = 0; ///< a clip is shifted by up to so much of the difference between
                                 ///< two random clips of one genre, at each step anew
    double offsetNoise = 0;      ///< deviation of one Gaussian offset per column, clip and step
    double gradientClip = 0;     ///< largest norm of a step's gradient; 0: any
    double weightDecay = 0;      ///< decoupled (AdamW)
    double labelSmoothing = 0;   ///< 0..<1, share of each target spread over all genres
    bool classWeights = false;   ///< clips of rarer genres count for more
    int patience = 0;            ///< ends after so many epochs without a better one; 0: never
    Keep keep = Keep::Last;
    std::uint64_t seed = 1; ///< the same seed, data and settings give the same model

    bool operator==(const TrainingSettings&) const = default;
};

/// Every rule that TrainingSettings must obey; empty means valid.
std::vector<Problem> problems(const TrainingSettings& settings);

} // namespace genrescope
