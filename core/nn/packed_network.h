// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/aligned_floats.h"
#include "core/nn/network_settings.h"
#include "core/nn/parameters.h"

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// Columns that come from one place: the features, or one direction of the layer below.
struct InputPart {
    std::size_t columns = 0;
    std::size_t width = 0;       ///< padded to whole vectors
    std::size_t firstColumn = 0; ///< within the layer's whole input
};

/// Sizes of one layer in one direction, and where its blocks begin in the packed arrays. A "row" of
/// gates is 4 width wide, interleaved as kernels.h says; without recurrence it is the row of the
/// units themselves, and there are no recurrent blocks.
struct PackedDirection {
    std::size_t units = 0, width = 0;
    std::size_t gateWidth = 0;  ///< of a row of gates
    std::size_t inputBlock = 0; ///< weight_ih or the linear weight in the list of ParameterBlock
    std::vector<InputPart> inputs;

    // In PackedWeights.
    std::vector<std::size_t> input; ///< [part] for x W^T: panels x columns x (4 x lanes)
    std::vector<std::size_t>
        inputBack;                 ///< [part] for dz W: (gate width x part's width); not in layer 0
    std::size_t recurrent = 0;     ///< for h W^T: panels x units x (4 x lanes)
    std::size_t recurrentBack = 0; ///< for dz W: (gate width x width)
    std::size_t bias = 0;          ///< (gate width), the sum of all
    // In PackedGradient.
    std::vector<std::size_t> dInput; ///< [part] (gate width x part's width)
    std::size_t dRecurrent = 0;      ///< (gate width x width)
    std::size_t dBias = 0;           ///< (gate width)
};

/// How a network's weights lie for kernels with so many lanes.
struct PackedLayout {
    PackedLayout(const NetworkShape& shape, std::size_t lanes);

    NetworkShape shape;
    std::size_t lanes;
    std::size_t gates; ///< NetworkShape::gates()
    std::vector<ParameterBlock> blocks;
    std::vector<std::vector<PackedDirection>> layers; ///< [layer][direction]
    std::vector<std::size_t> attention;     ///< [direction] (width), in the weights; empty: none
    std::vector<std::size_t> dAttention;    ///< in the gradient
    std::size_t dDense = 0, dDenseBias = 0; ///< (genres x pooled), (genres)
    std::size_t weightFloats = 0, gradientFloats = 0;

    /// The place of a gate's unit within a row of gates.
    std::size_t gateColumn(std::size_t gate, std::size_t unit) const
    {
        return unit / lanes * gates * lanes + gate * lanes + unit % lanes;
    }
};

/// Packs the parameters. `withBackward` false leaves out what only the backward pass reads.
void packWeights(const PackedLayout& layout, std::span<const float> parameters, bool withBackward,
                 AlignedFloats& packed);

/// Adds up `parts` in their order (the first receives the sum) and writes the gradient by every
/// parameter.
void unpackGradient(const PackedLayout& layout, std::span<AlignedFloats> parts,
                    std::span<float> gradient);

} // namespace genrescope
