// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/cost.h"

#include "core/nn/parameters.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

// Measured as processor seconds and peak memory (/usr/bin/time) on one thread of an AMD EPYC
// (Zen 3, AVX2): tests/benchmarks/plan_cost.sh prints them again.
//
// Fifty GTZAN clips of 30 s took 33 ms each for the report's columns, 42 ms for the quick preset's
// and 65 ms for all 757 of the recommended one (five times that with its speed variants); naming
// them with the bundled ten networks took 75 ms each, so that a song of 4 minutes takes eight times
// that.
// An epoch of the report's network, 10 624 weights over 1291 steps of 420 clips, takes 0.64 s,
// forward and back: 1.1e-10 s for each weight, step and clip.
constexpr double kStartSeconds = 0.2; ///< of the program, with the model or the cached features
constexpr double kSecondsEachClip = 0.065;
constexpr double kSecondsEachSong = 8 * 0.075;
constexpr double kSecondsEachProduct = 1.1e-10;
constexpr double kBaseMb = 40;         ///< the program with one clip's sound
constexpr double kHeldTimes = 3;       ///< features, their scaled batches, and what is remembered
constexpr double kSpeedVariants = 4;   ///< LabelledClip::variants
constexpr double kTrainingShare = 0.8; ///< of the clips; the others are only predicted

// A task that runs out of memory or time is lost; one that asks for too much waits a little longer.
constexpr double kReserve = 4;
constexpr int kLeastMinutes = 5;
constexpr int kLeastMb = 500;

double featuresMb(const FrontEndSettings& frontEnd, std::size_t clips, bool speedVariants)
{
    return static_cast<double>(clips) * frontEnd.steps * stepColumns(frontEnd) * sizeof(float) *
           (speedVariants ? 1 + kSpeedVariants : 1) / 1e6;
}

/// Weights that each step of a clip is multiplied with.
double weightsOf(const Recipe& recipe)
{
    NetworkShape shape{recipe.network, stepColumns(recipe.frontEnd), 10};
    return static_cast<double>(parameterCount(shape));
}

} // namespace

TaskCost extractionCost(const FrontEndSettings& frontEnd, std::size_t clips, bool speedVariants)
{
    const double seconds = static_cast<double>(clips) * kSecondsEachClip *
                           std::max(clipSeconds(frontEnd) / 30, 0.1) *
                           (speedVariants ? 1 + kSpeedVariants : 1);
    return {kStartSeconds + seconds, kBaseMb + featuresMb(frontEnd, clips, speedVariants)};
}

TaskCost trainingCost(const Recipe& recipe, std::size_t clips, std::size_t networks)
{
    const bool variants = recipe.training.speedVariants;
    const double crop = recipe.network.cropSteps;
    const double steps = recipe.frontEnd.steps, read = crop > 0 ? std::min(crop, steps) : steps;
    const double epoch =
        static_cast<double>(clips) * weightsOf(recipe) * kSecondsEachProduct *
        (kTrainingShare * read + (1 - kTrainingShare) * 2 * steps);   // stretches overlap by half
    TaskCost cost = extractionCost(recipe.frontEnd, clips, variants); // where none is kept yet
    cost.seconds += static_cast<double>(networks) * recipe.training.epochs * epoch;
    cost.memoryMb = kBaseMb + kHeldTimes * featuresMb(recipe.frontEnd, clips, variants);
    return cost;
}

TaskCost listeningCost(std::size_t songs, std::size_t networks)
{
    constexpr double eachNetworkMb = 0.5;
    return {kStartSeconds + static_cast<double>(songs) * kSecondsEachSong,
            kBaseMb + eachNetworkMb * static_cast<double>(networks)};
}

TaskRequest requestFor(const TaskCost& cost)
{
    return {std::max(kLeastMinutes, static_cast<int>(std::ceil(kReserve * cost.seconds / 60))),
            std::max(kLeastMb, static_cast<int>(std::ceil(kReserve * cost.memoryMb)))};
}

} // namespace genrescope
