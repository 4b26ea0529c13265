// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace genrescope {

/// Of the candidate g and of the cell's output; the gates are always sigmoid.
enum class CellActivation { Tanh, Sigmoid };

/// How the last layer's outputs over time become one vector.
enum class Pooling {
    Last,     ///< the last step (of the backward direction: the first)
    Mean,     ///< the mean over all steps
    Attention ///< a mean weighted by softmax_t(v . tanh(h_t)), v learned
};

/// What a network is made of: a stack of LSTM layers, pooling over time, Dense, softmax.
struct NetworkSettings {
    std::vector<int> units = {32, 16}; ///< of each layer, first to last; per direction
    bool bidirectional = false;        ///< both directions' outputs stand side by side
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

std::string_view nameOf(CellActivation activation); ///< "tanh", "sigmoid"
std::string_view nameOf(Pooling pooling);           ///< "last", "mean", "attention"

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
};

} // namespace genrescope
