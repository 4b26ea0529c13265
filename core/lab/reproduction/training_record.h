// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labelled_features.h"
#include "core/evaluation/confusion_matrix.h"
#include "core/lab/probability_file.h"
#include "core/lab/reproduction/planned_training.h"
#include "core/training/trainer.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// What a training left: the answers to its development clips after every epoch.
struct TrainingRecord {
    std::vector<std::string> genres;
    EpochProbabilities probabilities; ///< no epochs where it diverged at once
    std::vector<int> truth;           ///< of each of the clips
    double seconds = 0;

    bool reached(int epoch) const { return epoch <= probabilities.epochs; }
    ConfusionMatrix matrixAfter(int epoch) const; ///< reached(epoch)
};

/// Reads the record of a training that is done in `folder` on the same data; nothing where it is
/// not, or not to its end.
std::optional<TrainingRecord> doneTraining(const LabelledFeatures& data,
                                           const PlannedTraining& training,
                                           const std::filesystem::path& folder);

/// Trains into `folder`. One that diverged at once has a record without epochs.
/// Errors: Cancelled; those of performRun().
Result<TrainingRecord> carriedOut(const LabelledFeatures& data, const PlannedTraining& training,
                                  const std::filesystem::path& dataset,
                                  const std::filesystem::path& folder, const TrainingHooks& hooks);

/// The report's parts: by clip number, or drawn at random where the numbers leave one empty.
struct ReportParts {
    Split split;
    bool areDrawn = false;
};
/// Errors: those of splitClips().
Result<ReportParts> reportParts(const std::vector<SplitItem>& clips,
                                const std::vector<std::string>& genres);

/// A copy of the data with other clip numbers: those that put its clips into these parts.
LabelledFeatures numberedBy(const LabelledFeatures& data, const Split& parts);

} // namespace genrescope
