// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/reproduction/reproduction.h"

#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// "2 (32, 16)", "none".
std::string unitsText(const std::vector<int>& units);

/// One of the report's tables: its rows, each with the printed figure and ours. `number` counts the
/// tables of the page.
std::string accuracyTable(const Reproduction& reproduction, Experiment experiment, int number);

/// The blends against the epochs, printed and ours, with the two blends that the report gives no
/// figures for.
std::string blendTable(const Reproduction& reproduction, int number);

/// Precision and recall of both blends after finalEpochs.
std::string genreTable(const Reproduction& reproduction, int number);

/// Both blends on the test part.
std::string testTable(const Reproduction& reproduction, int number);

/// A confusion matrix with a name and the accuracy as caption; `best`: genres whose hits are
/// outlined.
std::string matrixTable(const ConfusionMatrix& matrix, const std::string& name,
                        const std::vector<bool>& best = {});

/// For each network, at which genres none of the others has more hits.
std::vector<std::vector<bool>> bestAt(const std::vector<ConfusionMatrix>& matrices);

/// What the report concluded, and whether that is seen here.
std::string claimTable(const Reproduction& reproduction, int number);

} // namespace genrescope
