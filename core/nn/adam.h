// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// Adam (Kingma and Ba 2015) with bias correction, and AdamW's decoupled decay (Loshchilov and
/// Hutter 2019). Plain data, so that a checkpoint can keep it. For float and double.
template <typename Scalar>
struct AdamOf {
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double weightDecay = 0;                        ///< per step, times the learning rate
    std::int64_t step = 0;                         ///< counts steps, not tensors
    std::vector<Scalar> firstMoment, secondMoment; ///< as long as the parameters; empty at first

    /// One step down the gradient.
    void update(std::span<Scalar> parameters, std::span<const Scalar> gradient,
                double learningRate);
};

using Adam = AdamOf<float>;

} // namespace genrescope
