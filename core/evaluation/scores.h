// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/confusion_matrix.h"

#include <vector>

namespace genrescope {

/// A share with its interval.
struct Interval {
    double low = 0;
    double high = 1;
};

/// The interval that holds the true share with 95 % confidence, after `hits` of `trials`
/// (Wilson 1927). 0..1 without trials.
Interval wilsonInterval(int hits, int trials);

/// How well one genre is told from the rest. Each is 0 where it would divide by nothing.
struct GenreScores {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    int clips = 0; ///< that truly are of this genre
};

/// What a matrix says in numbers.
struct Scores {
    int clips = 0;
    double accuracy = 0;
    Interval interval;  ///< of the accuracy
    double macroF1 = 0; ///< mean over the genres that have clips
    std::vector<GenreScores> genres;
};

Scores scoresOf(const ConfusionMatrix& matrix);

} // namespace genrescope
