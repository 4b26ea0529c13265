// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/scores.h"
#include "core/evaluation/significance.h"
#include "core/lab/run_set.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// What a network, or several as one, answered to the development clips.
struct Answers {
    std::string name;
    std::vector<float> probabilities; ///< clips x genres
};

/// The members of a set, each as it was kept.
std::vector<Answers> answersOf(const RunSet& set);

/// Several answers to the same clips side by side.
struct Comparison {
    struct Row {
        std::string name;
        ConfusionMatrix matrix;
        Scores scores;
        double logLoss = 0;
        std::vector<bool> bestAt; ///< of each genre: none has a higher F1; false where all have 0
    };
    std::vector<std::string> genres;
    std::vector<Row> rows; ///< as the answers came
};

Comparison compared(const std::vector<std::string>& genres, std::span<const int> truth,
                    const std::vector<Answers>& answers);

/// How the second differs from the first.
struct Difference {
    std::vector<int> counts; ///< genres x genres: the second's counts minus the first's
    McNemar test;
};

Difference differenceOf(const std::vector<std::string>& genres, std::span<const int> truth,
                        const Answers& first, const Answers& second);

/// {"genres", "rows": [{"name", "accuracy", "low", "high", "clips", "macro_f1", "log_loss",
/// "genres", "confusion", "best_at"}]}
nlohmann::json toJson(const Comparison& comparison);

/// {"counts", "only_first", "only_second", "p_value"}
nlohmann::json toJson(const Difference& difference, const std::vector<std::string>& genres);

} // namespace genrescope
