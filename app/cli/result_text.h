// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/comparison.h"
#include "core/lab/run.h"

#include <string>
#include <vector>

namespace genrescope::cli {

/// "0.81" of two digits
std::string fixedText(double value, int digits);

/// "81.2 %"
std::string percent(double share);

/// "0.8 s", "2 min 5 s"
std::string duration(double seconds);

/// Rows of cells under each other: the first column to the left, the others to the right.
std::string tableText(const std::vector<std::vector<std::string>>& rows);

/// A confusion matrix with its totals.
std::string matrixText(const ConfusionMatrix& matrix);

/// Each genre's clips, precision, recall and F1.
std::string scoresText(const ConfusionMatrix& matrix);

/// How well the test part was recognised, and how often it was looked at.
std::string lookText(const ConfusionMatrix& test, int looks);

/// A row for each answer: accuracy, interval, macro F1, and F1 of each genre, the best with a star.
std::string comparisonText(const Comparison& comparison);

/// What a run came to, for people: accuracies, the confusion matrix with totals and each genre's
/// scores (of the test part, once it was looked at), what was set aside.
std::string resultText(const Run& run);

} // namespace genrescope::cli
