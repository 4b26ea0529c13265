// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace genrescope {

/// What training lessens. Both act on softmax probabilities p and targets y in 0..1.
enum class Loss {
    BinaryCrossEntropy,     ///< mean over clips and genres of -y ln p - (1-y) ln(1-p), the report's
    CategoricalCrossEntropy ///< mean over clips of -sum y ln p
};

std::string_view nameOf(Loss loss); ///< "binary_crossentropy", "categorical_crossentropy"

} // namespace genrescope
