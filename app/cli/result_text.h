// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/run.h"

#include <string>

namespace genrescope::cli {

/// "81.2 %"
std::string percent(double share);

/// "0.8 s", "2 min 5 s"
std::string duration(double seconds);

/// A row for each true genre, with totals.
std::string confusionText(const ConfusionMatrix& matrix);

/// Each genre's clips, precision, recall and F1.
std::string genresText(const ConfusionMatrix& matrix);

/// What a run came to, for people: accuracies, the confusion matrix with totals and each genre's
/// scores (of the test part, once it was looked at), what was set aside.
std::string resultText(const Run& run);

} // namespace genrescope::cli
