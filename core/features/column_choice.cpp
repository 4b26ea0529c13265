// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/column_choice.h"

#include <algorithm>

namespace genrescope {

std::optional<std::vector<int>> columnsWithin(const FrontEndSettings& whole,
                                              const FrontEndSettings& part)
{
    FrontEndSettings alike = part; // but for what says which columns there are
    alike.mfccCount = whole.mfccCount;
    alike.features = whole.features;
    alike.blockGroups = whole.blockGroups;
    if (!(alike == whole))
        return std::nullopt;

    // Columns of one name are computed alike, whatever stands beside them.
    const std::vector<std::string> names = columnNames(whole);
    std::vector<int> columns;
    for (const std::string& name : columnNames(part)) {
        const auto found = std::ranges::find(names, name);
        if (found == names.end())
            return std::nullopt;
        columns.push_back(static_cast<int>(found - names.begin()));
    }
    return columns;
}

FeatureMatrix chosenColumns(const FeatureMatrix& features, const std::vector<int>& columns)
{
    FeatureMatrix chosen(features.steps, static_cast<int>(columns.size()));
    for (int step = 0; step < features.steps; ++step) {
        const auto from = features.row(step);
        std::ranges::transform(columns, chosen.row(step).begin(), [from](int column) {
            return from[static_cast<std::size_t>(column)];
        });
    }
    return chosen;
}

} // namespace genrescope
