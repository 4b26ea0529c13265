// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/reproduction/planned_training.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>

namespace genrescope {

namespace {

std::string plainNumber(double value)
{
    char digits[40];
    return {digits,
            std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr};
}

/// The same name, the same training but for its length.
std::string nameOf(const PrintedAccuracy& row)
{
    std::string name = "lr-" + plainNumber(row.learningRate) + "_units";
    for (const int units : row.units)
        name += "-" + std::to_string(units);
    name += row.units.empty() ? "-none" : "";
    name += row.output == OutputLayer::Lstm ? "_lstm-output" : "";
    name += row.isSwapped() ? "_swapped" : "";
    return name + "_seed-" + std::to_string(row.repeat);
}

/// A blend's network, as a row.
PrintedAccuracy blendRow(std::size_t network, int epochs)
{
    return {Experiment::Epochs,
            "",
            {32, 16},
            OutputLayer::Dense,
            blendedRates[network],
            epochs,
            1,
            -1,
            0};
}

std::string finalName(std::size_t network)
{
    return "final_lr-" + plainNumber(blendedRates[network]);
}

const PlannedTraining& named(const std::vector<PlannedTraining>& plan, const std::string& name)
{
    const auto found = std::ranges::find(plan, name, &PlannedTraining::name);
    assert(found != plan.end());
    return *found;
}

} // namespace

int scaledEpochs(int epochs, double scale)
{
    return std::max(1, static_cast<int>(std::lround(epochs * scale)));
}

Recipe recipeOf(const PrintedAccuracy& row, double scale, int genres)
{
    Recipe recipe = presetNamed("report")->recipe;
    recipe.network.units = row.units;
    if (row.output == OutputLayer::Lstm)
        recipe.network.units.push_back(genres);
    recipe.training.learningRate = row.learningRate;
    recipe.training.epochs = scaledEpochs(row.epochs, scale);
    recipe.training.seed = static_cast<std::uint64_t>(row.repeat);
    return recipe;
}

std::vector<PlannedTraining> plannedTrainings(double scale, int genres)
{
    std::vector<PlannedTraining> plan;
    for (const PrintedAccuracy& row : printedAccuracies()) {
        PlannedTraining training{nameOf(row), recipeOf(row, scale, genres), row.epochs,
                                 row.isSwapped()};
        const auto found = std::ranges::find(plan, training.name, &PlannedTraining::name);
        if (found == plan.end())
            plan.push_back(std::move(training));
        else if (found->printedEpochs < training.printedEpochs)
            *found = std::move(training);
    }
    for (std::size_t network = 0; network < blendedRates.size(); ++network)
        plan.push_back({finalName(network), recipeOf(blendRow(network, finalEpochs), scale, genres),
                        finalEpochs, false});
    // The one that takes longest would keep all others waiting.
    std::ranges::stable_sort(
        plan, {}, [](const PlannedTraining& training) { return training.printedEpochs > 2000; });
    return plan;
}

const PlannedTraining& trainingOf(const std::vector<PlannedTraining>& plan,
                                  const PrintedAccuracy& row)
{
    return named(plan, nameOf(row));
}

const PlannedTraining& blendTraining(const std::vector<PlannedTraining>& plan, std::size_t network)
{
    return named(plan, nameOf(blendRow(network, 0)));
}

const PlannedTraining& finalTraining(const std::vector<PlannedTraining>& plan, std::size_t network)
{
    return named(plan, finalName(network));
}

double costOf(const PlannedTraining& training)
{
    double inputs = 27;
    double ofStep = 0;
    for (const int units : training.recipe.network.units) {
        ofStep += 100.0 + units * (units + inputs); // a step has its price however small it is
        inputs = units;
    }
    return ofStep * training.recipe.training.epochs * (training.swapped ? 0.5 : 1);
}

} // namespace genrescope
