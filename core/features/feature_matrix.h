// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// What is known of a clip at each step of time: steps x columns, row-major.
struct FeatureMatrix {
    FeatureMatrix() = default;
    FeatureMatrix(int stepCount, int columnCount)
        : steps(stepCount)
        , columns(columnCount)
        , values(static_cast<std::size_t>(stepCount) * static_cast<std::size_t>(columnCount))
    {
    }

    std::span<float> row(int step)
    {
        return {values.data() + offset(step), static_cast<std::size_t>(columns)};
    }
    std::span<const float> row(int step) const
    {
        return {values.data() + offset(step), static_cast<std::size_t>(columns)};
    }

    int steps = 0;
    int columns = 0;
    std::vector<float> values;

    bool operator==(const FeatureMatrix&) const = default;

private:
    std::size_t offset(int step) const
    {
        return static_cast<std::size_t>(step) * static_cast<std::size_t>(columns);
    }
};

} // namespace genrescope
