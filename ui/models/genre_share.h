// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string>
#include <vector>

namespace genrescope::ui {

/// How sure a model is of one genre, 0..1.
struct GenreShare {
    QString genre;
    double share = 0;

    bool operator==(const GenreShare&) const = default;
};

/// Names with their probabilities (as long as each other), the most probable first.
std::vector<GenreShare> rankedShares(const std::vector<std::string>& genres,
                                     std::span<const float> probabilities);

} // namespace genrescope::ui
