// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/nn/network_settings.h"

#include <cstddef>
#include <string>
#include <vector>

namespace genrescope {

/// One weight matrix or bias vector within the flat vector that holds all of a network's.
///
/// Names, shapes and gate order (i, f, g, o) are PyTorch's: `lstm0.weight_ih_l0` (4H x D),
/// `lstm0.weight_hh_l0` (4H x H), `lstm0.bias_ih_l0`, `lstm0.bias_hh_l0` (4H), with the suffix
/// `_reverse` for the backward direction; without recurrence `linear0.weight` (H x D),
/// `linear0.bias` (H); `attention.weight` (outputs); `dense.weight` (genres x pooled),
/// `dense.bias`. Row-major.
struct ParameterBlock {
    std::string name;
    int rows = 0;
    int columns = 1; ///< 1 for vectors
    std::size_t offset = 0;

    std::size_t size() const
    {
        return static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
    }
};

/// The blocks in the order in which they stand, without gaps.
std::vector<ParameterBlock> parameterBlocks(const NetworkShape& shape);
std::size_t parameterCount(const NetworkShape& shape);

/// Glorot-uniform input weights (the four gates as one matrix, as Keras and PyTorch do) and dense
/// weights, orthogonal recurrent ones (per gate), biases 0 but for the forget gate's, which is 1
/// (in bias_ih). Attention starts from 0: as the mean.
std::vector<float> initialParameters(const NetworkShape& shape, Random random);

} // namespace genrescope
