// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace genrescope {

/// What training lessens. Both act on softmax probabilities p and targets y in 0..1.
enum class Loss {
    BinaryCrossEntropy,     ///< mean over clips and genres of -y ln p - (1-y) ln(1-p), the report's
    CategoricalCrossEntropy ///< mean over clips of -sum y ln p
};

std::string_view nameOf(Loss loss); ///< "binary_crossentropy", "categorical_crossentropy"

/// exp(logit) over the sum of exp(logit), clip by clip (clips x genres).
void softmax(std::span<const double> logits, int genres, std::span<double> probabilities);

/// The loss of softmax(logits) against `targets` and its gradient by the logits (clips x genres, at
/// least 2 genres). Exact for logits of any finite size: no probability is rounded to 0 or 1 on the
/// way.
double lossAndGradient(Loss loss, std::span<const double> logits, std::span<const float> targets,
                       int genres, std::span<double> gradient);

/// The loss of probabilities that are at hand already (clips x genres); each is taken as at least
/// 1e-7 away from 0 and 1.
double lossOf(Loss loss, std::span<const float> probabilities, std::span<const float> targets,
              int genres);

} // namespace genrescope
