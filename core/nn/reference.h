// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/loss.h"
#include "core/nn/network_settings.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// The network in plain loops, one clip at a time: to read, and to measure the fast engine
/// (NetworkPass) against. For float and double.

/// One LSTM layer in one direction, as views; shapes as in ParameterBlock.
template <typename Scalar>
struct LstmWeights {
    std::size_t inputs, units;          ///< D, H
    CellActivation activation;          ///< of g and of the cell's output
    bool backwards;                     ///< runs from the last step to the first
    std::span<Scalar> inputWeights;     ///< (4H x D), gates i, f, g, o
    std::span<Scalar> recurrentWeights; ///< (4H x H)
    std::span<Scalar> inputBias;        ///< (4H)
    std::span<Scalar> recurrentBias;    ///< (4H)
};

/// What the forward pass leaves for the backward one.
template <typename Scalar>
struct LstmTrace {
    std::vector<Scalar> gates; ///< (steps x 4H), after their activations
    std::vector<Scalar> c, h;  ///< (steps x H)
};

/// A layer over the steps of one clip, x (steps x D), from h = c = 0:
///     i, f, o = sigmoid(W_ih x + b_ih + W_hh h' + b_hh)    g = a(the same)
///     c = f c' + i g    h = o a(c)
/// with h', c' of the step before and the activation a.
template <typename Scalar>
LstmTrace<Scalar> lstmForward(const LstmWeights<const Scalar>& weights, std::span<const Scalar> x);

/// From dLoss/dh (steps x H) back: adds to `gradient` and to dx (steps x D).
template <typename Scalar>
void lstmBackward(const LstmWeights<const Scalar>& weights, std::span<const Scalar> x,
                  const LstmTrace<Scalar>& trace, std::span<const Scalar> dh,
                  const LstmWeights<Scalar>& gradient, std::span<Scalar> dx);

/// A layer without memory: y_t = max(0, W x_t + b) at each step of x (steps x D); W (H x D).
template <typename Scalar>
struct LinearWeights {
    std::span<Scalar> weight, bias;
};
template <typename Scalar>
std::vector<Scalar> linearForward(const LinearWeights<const Scalar>& weights,
                                  std::span<const Scalar> x);

/// From dLoss/dy (steps x H) back: adds to `gradient` and to dx.
template <typename Scalar>
void linearBackward(const LinearWeights<const Scalar>& weights, std::span<const Scalar> x,
                    std::span<const Scalar> y, std::span<const Scalar> dy,
                    const LinearWeights<Scalar>& gradient, std::span<Scalar> dx);

/// Batches of sequences, (clips x steps x inputs).
template <typename Scalar>
struct ReferenceBatch {
    int clips = 0, steps = 0;
    std::vector<Scalar> x;
    std::vector<Scalar> dropoutMask; ///< (clips x steps x outputs), or empty: 1
};

/// The whole network's answer before the softmax: (clips x genres).
template <typename Scalar>
std::vector<double> referenceLogits(const NetworkShape& shape, std::span<const Scalar> parameters,
                                    const ReferenceBatch<Scalar>& batch);

template <typename Scalar>
struct ReferenceGradient {
    double loss = 0;
    std::vector<Scalar> gradient;      ///< (parameterCount)
    std::vector<double> probabilities; ///< (clips x genres)
};

/// Forward, loss against `targets` (clips x genres), and backward.
template <typename Scalar>
ReferenceGradient<Scalar>
referenceGradient(const NetworkShape& shape, std::span<const Scalar> parameters,
                  const ReferenceBatch<Scalar>& batch, std::span<const float> targets, Loss loss);

} // namespace genrescope
