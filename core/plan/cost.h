// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/recipe.h"

#include <cstddef>

namespace genrescope {

/// What a task takes on one thread. Measured, not promised: see cost.cpp.
struct TaskCost {
    double seconds = 0;
    double memoryMb = 0;
};

/// Decoding and extracting `clips` clips of the front end's length, and holding their features.
TaskCost extractionCost(const FrontEndSettings& frontEnd, std::size_t clips, bool speedVariants);

/// Training `networks` networks, one after the other, on `clips` clips, whose features may have to
/// be extracted first.
TaskCost trainingCost(const Recipe& recipe, std::size_t clips, std::size_t networks = 1);

/// Listening to songs of four minutes with a model of so many networks.
TaskCost listeningCost(std::size_t songs, std::size_t networks);

/// What to ask a scheduler for: several times the cost, in whole minutes and megabytes, since a
/// task that runs out of either is lost, and machines, songs and caches differ.
struct TaskRequest {
    int minutes = 0;
    int memoryMb = 0;
};
TaskRequest requestFor(const TaskCost& cost);

} // namespace genrescope
