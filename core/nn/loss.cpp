// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/loss.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <limits>

namespace genrescope {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// ln sum_j exp(z_j), over all j but `without`.
double logSumExp(std::span<const double> z, std::size_t without = none)
{
    double largest = -std::numeric_limits<double>::infinity();
    for (std::size_t j = 0; j < z.size(); ++j)
        if (j != without)
            largest = std::max(largest, z[j]);
    double sum = 0;
    for (std::size_t j = 0; j < z.size(); ++j)
        if (j != without)
            sum += std::exp(z[j] - largest);
    return largest + std::log(sum);
}

/// Of one clip: -sum y ln p, and p sum(y) - y.
double categorical(std::span<const double> z, std::span<const float> y, std::span<double> dz)
{
    const double whole = logSumExp(z);
    double loss = 0, sum = 0;
    for (std::size_t k = 0; k < z.size(); ++k) {
        loss -= y[k] * (z[k] - whole);
        sum += y[k];
    }
    for (std::size_t k = 0; k < z.size(); ++k)
        dz[k] = std::exp(z[k] - whole) * sum - y[k];
    return loss;
}

/// Of one clip: sum -y ln p - (1-y) ln(1-p). With ln(1 - p_j) = ln sum_{i!=j} exp(z_i) - ln sum
/// exp(z_i), the gradient by z_k is
///     -y_k (1 - p_k) + (1-y_k) p_k + sum_{j!=k} p_k y_j - (1-y_j) p_j p_k / (1 - p_j),
/// where p_k / (1 - p_j), genre k's share among all but j, never exceeds 1.
double binary(std::span<const double> z, std::span<const float> y, std::span<double> dz)
{
    const double whole = logSumExp(z);
    std::ranges::fill(dz, 0.0);
    double loss = 0;
    for (std::size_t j = 0; j < z.size(); ++j) {
        const double others = logSumExp(z, j);
        const double p = std::exp(z[j] - whole);
        const double notP = std::exp(others - whole);
        const double yes = y[j], no = 1 - yes;
        loss -= yes * (z[j] - whole) + no * (others - whole);
        dz[j] += no * p - yes * notP;
        for (std::size_t k = 0; k < z.size(); ++k)
            if (k != j)
                dz[k] += yes * std::exp(z[k] - whole) - no * p * std::exp(z[k] - others);
    }
    return loss;
}

} // namespace

std::string_view nameOf(Loss loss)
{
    switch (loss) {
    case Loss::BinaryCrossEntropy:
        return "binary_crossentropy";
    case Loss::CategoricalCrossEntropy:
        return "categorical_crossentropy";
    }
    return {};
}

void softmax(std::span<const double> logits, int genres, std::span<double> probabilities)
{
    const auto G = static_cast<std::size_t>(genres);
    for (std::size_t first = 0; first < logits.size(); first += G) {
        const auto z = logits.subspan(first, G);
        const double whole = logSumExp(z);
        for (std::size_t k = 0; k < G; ++k)
            probabilities[first + k] = std::exp(z[k] - whole);
    }
}

double lossAndGradient(Loss loss, std::span<const double> logits, std::span<const float> targets,
                       int genres, std::span<double> gradient)
{
    assert(genres >= 2 && logits.size() == targets.size() && logits.size() == gradient.size());
    const auto G = static_cast<std::size_t>(genres);
    const bool isBinary = loss == Loss::BinaryCrossEntropy;
    double sum = 0;
    for (std::size_t first = 0; first < logits.size(); first += G) {
        const auto z = logits.subspan(first, G);
        const auto y = targets.subspan(first, G);
        const auto dz = gradient.subspan(first, G);
        sum += isBinary ? binary(z, y, dz) : categorical(z, y, dz);
    }
    const auto terms = static_cast<double>(isBinary ? logits.size() : logits.size() / G);
    for (double& value : gradient)
        value /= terms;
    return sum / terms;
}

double lossOf(Loss loss, std::span<const float> probabilities, std::span<const float> targets,
              int genres)
{
    assert(probabilities.size() == targets.size());
    constexpr double nearest = 1e-7;
    const bool isBinary = loss == Loss::BinaryCrossEntropy;
    double sum = 0;
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        const double p = std::clamp<double>(probabilities[i], nearest, 1 - nearest);
        const double y = targets[i];
        sum -= y * std::log(p) + (isBinary ? (1 - y) * std::log1p(-p) : 0.0);
    }
    const std::size_t terms =
        isBinary ? probabilities.size() : probabilities.size() / static_cast<std::size_t>(genres);
    return sum / static_cast<double>(terms);
}

} // namespace genrescope
