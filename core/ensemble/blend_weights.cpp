// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ensemble/blend_weights.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace genrescope {

namespace {

constexpr double kFloor = 1e-7; ///< a probability rounded to 0 must not decide all alone
constexpr int kMostRounds = 2000;
constexpr double kStill = 1e-9; ///< no weight moves by more: it is done

} // namespace

std::vector<float> fittedWeights(const std::vector<std::span<const float>>& members,
                                 std::span<const int> truth, int genres)
{
    assert(!members.empty());
    const std::size_t count = members.size(), clips = truth.size();
    std::vector<double> right(clips * count); // clips x members: what each gave the true genre
    for (std::size_t clip = 0; clip < clips; ++clip)
        for (std::size_t member = 0; member < count; ++member) {
            assert(members[member].size() == clips * static_cast<std::size_t>(genres));
            const std::size_t place =
                clip * static_cast<std::size_t>(genres) + static_cast<std::size_t>(truth[clip]);
            right[clip * count + member] =
                std::max(static_cast<double>(members[member][place]), kFloor);
        }

    std::vector<double> weights(count, 1.0 / static_cast<double>(count));
    for (int round = 0; clips > 0 && round < kMostRounds; ++round) {
        std::vector<double> next(count);
        for (std::size_t clip = 0; clip < clips; ++clip) {
            const double* row = right.data() + clip * count;
            double blend = 0;
            for (std::size_t member = 0; member < count; ++member)
                blend += weights[member] * row[member];
            for (std::size_t member = 0; member < count; ++member)
                next[member] += weights[member] * row[member] / blend / static_cast<double>(clips);
        }
        double moved = 0;
        for (std::size_t member = 0; member < count; ++member)
            moved = std::max(moved, std::abs(next[member] - weights[member]));
        weights = std::move(next);
        if (moved < kStill)
            break;
    }
    std::vector<float> rounded(count);
    std::ranges::transform(weights, rounded.begin(),
                           [](double weight) { return static_cast<float>(weight); });
    return rounded;
}

} // namespace genrescope
