// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace genrescope {

/// Of the candidate g and of the cell's output; the gates are always sigmoid.
enum class CellActivation { Tanh, Sigmoid };

/// What remembers from step to step.
enum class Recurrence {
    Lstm,
    None ///< nothing: each layer is max(0, W x + b), step by step. The yardstick beside which an
         ///< LSTM must show what its memory brings.
};

/// How the last layer's outputs over time become one vector.
enum class Pooling {
    Last,         ///< the last step (of the backward direction: the first)
    Mean,         ///< the mean over all steps
    Attention,    ///< a mean weighted by softmax_t(v . tanh(h_t)), v learned
    MeanDeviation ///< the mean and, beside it, the standard deviation (by n - 1) over all steps
};

/// What a network is made of: a stack of layers, LSTM or not, pooling over time, Dense, softmax.
struct NetworkSettings {
    Recurrence recurrence = Recurrence::Lstm;
    std::vector<int> units = {32, 16}; ///< of each layer, first to last; per direction
    bool bidirectional = false;        ///< LSTM alone: both directions' outputs stand side by side
    CellActivation cellActivation = CellActivation::Tanh;
    Pooling pooling = Pooling::Last;
    int cropSteps = 0; ///< steps read at a time: while training one stretch drawn at random, in use
                       ///< the mean of several that cover the clip; 0: the whole clip
    double dropout = 0; ///< 0..<1, share of the last layer's outputs set to 0 while training

    bool operator==(const NetworkSettings&) const = default;
};

inline constexpr std::size_t maximumLayers = 16;
inline constexpr int maximumUnits = 512; ///< of a layer, per direction

/// Every rule that NetworkSettings must obey; empty means valid.
std::vector<Problem> problems(const NetworkSettings& settings);

std::string_view nameOf(Recurrence recurrence);     ///< "lstm", "none"
std::string_view nameOf(CellActivation activation); ///< "tanh", "sigmoid"
std::string_view nameOf(Pooling pooling); ///< "last", "mean", "attention", "mean_deviation"

/// A network's settings with what the data say.
struct NetworkShape {
    NetworkSettings settings;
    int inputs = 27; ///< columns of a step
    int genres = 6;

    bool operator==(const NetworkShape&) const = default;

    int directions() const { return settings.bidirectional ? 2 : 1; }
    int outputsOf(std::size_t layer) const { return settings.units[layer] * directions(); }
    int inputsOf(std::size_t layer) const { return layer == 0 ? inputs : outputsOf(layer - 1); }
    int outputs() const { return outputsOf(settings.units.size() - 1); } ///< columns pooled
    int pooled() const ///< columns that pooling makes of them
    {
        return settings.pooling == Pooling::MeanDeviation ? 2 * outputs() : outputs();
    }
    /// Rows of a layer's weights for each of its units: the gates i, f, g, o, or the unit itself.
    int gates() const { return settings.recurrence == Recurrence::Lstm ? 4 : 1; }
};

} // namespace genrescope
