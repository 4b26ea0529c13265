// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/adam.h"

#include <cassert>
#include <cmath>
#include <cstddef>

namespace genrescope {

template <typename Scalar>
void AdamOf<Scalar>::update(std::span<Scalar> parameters, std::span<const Scalar> gradient,
                            double learningRate)
{
    assert(parameters.size() == gradient.size());
    firstMoment.resize(parameters.size());
    secondMoment.resize(parameters.size());
    ++step;

    // The moments start at 0; dividing by these makes up for it.
    const double firstBias = 1 - std::pow(beta1, static_cast<double>(step));
    const double secondBias = 1 - std::pow(beta2, static_cast<double>(step));

    const auto keep1 = static_cast<Scalar>(beta1), take1 = static_cast<Scalar>(1 - beta1);
    const auto keep2 = static_cast<Scalar>(beta2), take2 = static_cast<Scalar>(1 - beta2);
    const auto stride = static_cast<Scalar>(learningRate / firstBias);
    const auto rootScale = static_cast<Scalar>(1 / std::sqrt(secondBias));
    const auto floor = static_cast<Scalar>(epsilon);
    const auto kept = static_cast<Scalar>(1 - learningRate * weightDecay);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const Scalar g = gradient[i];
        Scalar& m = firstMoment[i];
        Scalar& v = secondMoment[i];
        m = keep1 * m + take1 * g;
        v = keep2 * v + take2 * g * g;
        parameters[i] = kept * parameters[i] - stride * m / (std::sqrt(v) * rootScale + floor);
    }
}

template struct AdamOf<float>;
template struct AdamOf<double>;

} // namespace genrescope
