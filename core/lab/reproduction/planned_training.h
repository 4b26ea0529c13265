// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/reproduction/printed_figures.h"
#include "core/training/recipe.h"

#include <string>
#include <vector>

namespace genrescope {

/// One training that a reproduction needs. It gives every figure that the report prints for the
/// same settings after no more epochs than it has: with a constant learning rate, what comes after
/// an epoch does not change what came before.
struct PlannedTraining {
    std::string name; ///< of its folder: "lr-0.0065_units-32-16_seed-1"
    Recipe recipe;
    int printedEpochs = 0; ///< in the report; recipe.training.epochs is scaled
    bool swapped = false;  ///< trains on the development part, predicts the training part
};

/// What a number of epochs of the report becomes: at least 1.
int scaledEpochs(int epochs, double scale);

/// The report's recipe with a row's settings: an LSTM output layer is one more LSTM layer with a
/// unit for each genre below the Dense layer that every network here ends with; `repeat` is the
/// seed.
Recipe recipeOf(const PrintedAccuracy& row, double scale, int genres);

/// Every training that printedAccuracies() need, each once, the longest last; then the networks of
/// the blends after finalEpochs, which are kept to listen with and for the test part.
std::vector<PlannedTraining> plannedTrainings(double scale, int genres);

/// The training that gives a row's figure, and that of a blend's network (the place in
/// blendedRates) over the epochs, or after finalEpochs. The plan has it.
const PlannedTraining& trainingOf(const std::vector<PlannedTraining>& plan,
                                  const PrintedAccuracy& row);
const PlannedTraining& blendTraining(const std::vector<PlannedTraining>& plan, std::size_t network);
const PlannedTraining& finalTraining(const std::vector<PlannedTraining>& plan, std::size_t network);

/// How long a training takes beside others, in no unit.
double costOf(const PlannedTraining& training);

} // namespace genrescope
