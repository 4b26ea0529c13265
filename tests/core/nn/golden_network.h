// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/loss.h"
#include "core/nn/network_settings.h"

#include <string>
#include <vector>

namespace genrescope::test {

/// One of tests/data/golden/lstm: a network that PyTorch trained for three steps.
struct GoldenNetwork {
    NetworkShape shape;
    Loss loss = Loss::BinaryCrossEntropy;
    int clips = 0, steps = 0;
    std::vector<double> input;                          ///< (clips x steps x inputs)
    std::vector<float> targets;                         ///< (clips x genres)
    std::vector<double> output;                         ///< (clips x genres)
    std::vector<double> initial, gradient, after3steps; ///< (parameterCount)
    std::vector<double> losses;                         ///< of the three steps
    double learningRate = 0.0065;
};

std::vector<std::string> goldenNetworkNames();
GoldenNetwork goldenNetwork(const std::string& name);

} // namespace genrescope::test
