// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/packed_network.h"

#include <algorithm>
#include <cassert>

namespace genrescope {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Hands out room in a flat array; every block starts on a whole cache line.
std::size_t reserve(std::size_t& floats, std::size_t size)
{
    const std::size_t first = floats;
    floats += (size + 15) / 16 * 16;
    return first;
}

} // namespace

PackedLayout::PackedLayout(const NetworkShape& network, std::size_t vectorLanes)
    : shape(network)
    , lanes(vectorLanes)
    , gates(at(network.gates()))
    , blocks(parameterBlocks(network))
{
    const auto padded = [](std::size_t columns, std::size_t to) {
        return (columns + to - 1) / to * to;
    };
    const bool isRecurrent = shape.settings.recurrence == Recurrence::Lstm;
    const std::size_t blocksEach = isRecurrent ? 4 : 2;
    std::size_t block = 0;
    for (std::size_t layer = 0; layer < shape.settings.units.size(); ++layer) {
        std::vector<InputPart> inputs;
        if (layer == 0)
            inputs = {{at(shape.inputs), padded(at(shape.inputs), lanes), 0}};
        else
            for (const PackedDirection& below : layers.back())
                inputs.push_back({below.units, below.width, inputs.size() * below.units});

        layers.emplace_back();
        for (int direction = 0; direction < shape.directions(); ++direction, block += blocksEach) {
            PackedDirection d;
            d.units = at(shape.settings.units[layer]);
            // A row of gates is whole panels of four vectors.
            d.width = padded(d.units, 4 / gates * lanes);
            d.gateWidth = gates * d.width;
            d.inputBlock = block;
            d.inputs = inputs;
            for (const InputPart& part : inputs) {
                d.input.push_back(reserve(weightFloats, d.gateWidth * part.columns));
                d.dInput.push_back(reserve(gradientFloats, d.gateWidth * part.width));
                if (layer > 0)
                    d.inputBack.push_back(reserve(weightFloats, d.gateWidth * part.width));
            }
            d.bias = reserve(weightFloats, d.gateWidth);
            d.dBias = reserve(gradientFloats, d.gateWidth);
            if (isRecurrent) {
                d.recurrent = reserve(weightFloats, d.gateWidth * d.units);
                d.recurrentBack = reserve(weightFloats, d.gateWidth * d.width);
                d.dRecurrent = reserve(gradientFloats, d.gateWidth * d.width);
            }
            layers.back().push_back(d);
        }
    }
    if (shape.settings.pooling == Pooling::Attention)
        for (const PackedDirection& d : layers.back()) {
            attention.push_back(reserve(weightFloats, d.width));
            dAttention.push_back(reserve(gradientFloats, d.width));
        }
    dDense = reserve(gradientFloats, at(shape.genres * shape.pooled()));
    dDenseBias = reserve(gradientFloats, at(shape.genres));
}

// Weights in --------------------------------------------------------------------------------------

namespace {

struct Packing {
    const PackedLayout& layout;
    std::span<const float> parameters;
    float* packed;

    const float* block(std::size_t index) const
    {
        return parameters.data() + layout.blocks[index].offset;
    }

    /// `columns` columns of W (gates x units rows of stride), for x W^T: panels x columns x (4 x
    /// lanes).
    void transposed(const float* W, std::size_t stride, const PackedDirection& d,
                    std::size_t columns, std::size_t to) const
    {
        const std::size_t row = 4 * layout.lanes;
        for (std::size_t gate = 0; gate < layout.gates; ++gate)
            for (std::size_t unit = 0; unit < d.units; ++unit) {
                const std::size_t column = layout.gateColumn(gate, unit);
                float* panel = packed + to + column / row * row * columns + column % row;
                for (std::size_t k = 0; k < columns; ++k)
                    panel[k * row] = W[(gate * d.units + unit) * stride + k];
            }
    }

    /// The same columns for dz W: (gate width x width).
    void straight(const float* W, std::size_t stride, const PackedDirection& d, std::size_t columns,
                  std::size_t width, std::size_t to) const
    {
        for (std::size_t gate = 0; gate < layout.gates; ++gate)
            for (std::size_t unit = 0; unit < d.units; ++unit)
                std::copy_n(W + (gate * d.units + unit) * stride, columns,
                            packed + to + layout.gateColumn(gate, unit) * width);
    }
};

} // namespace

void packWeights(const PackedLayout& layout, std::span<const float> parameters, bool withBackward,
                 AlignedFloats& packed)
{
    if (packed.size() != layout.weightFloats)
        packed.assignZeros(layout.weightFloats); // what pads is never written again
    const Packing packing{layout, parameters, packed.data()};
    for (const auto& layer : layout.layers)
        for (const PackedDirection& d : layer) {
            const auto& blocks = layout.blocks;
            const std::size_t inputs = at(blocks[d.inputBlock].columns);
            const float* W = packing.block(d.inputBlock);
            for (std::size_t p = 0; p < d.inputs.size(); ++p) {
                const InputPart& part = d.inputs[p];
                packing.transposed(W + part.firstColumn, inputs, d, part.columns, d.input[p]);
                if (withBackward && !d.inputBack.empty())
                    packing.straight(W + part.firstColumn, inputs, d, part.columns, part.width,
                                     d.inputBack[p]);
            }
            if (layout.gates == 1) {
                std::copy_n(packing.block(d.inputBlock + 1), d.units, packed.data() + d.bias);
                continue;
            }
            const float* U = packing.block(d.inputBlock + 1);
            packing.transposed(U, d.units, d, d.units, d.recurrent);
            if (withBackward)
                packing.straight(U, d.units, d, d.units, d.width, d.recurrentBack);
            const float* inputBias = packing.block(d.inputBlock + 2);
            const float* recurrentBias = packing.block(d.inputBlock + 3);
            for (std::size_t row = 0; row < 4 * d.units; ++row)
                packed.data()[d.bias + layout.gateColumn(row / d.units, row % d.units)] =
                    inputBias[row] + recurrentBias[row];
        }
    for (std::size_t direction = 0; direction < layout.attention.size(); ++direction) {
        const std::size_t units = layout.layers.back()[direction].units;
        std::copy_n(packing.block(layout.blocks.size() - 3) + direction * units, units,
                    packed.data() + layout.attention[direction]);
    }
}

// Gradient out ------------------------------------------------------------------------------------

void unpackGradient(const PackedLayout& layout, std::span<AlignedFloats> parts,
                    std::span<float> gradient)
{
    float* sum = parts.front().data();
    for (const AlignedFloats& part : parts.subspan(1))
        for (std::size_t i = 0; i < layout.gradientFloats; ++i)
            sum[i] += part.data()[i];

    const auto block = [&](std::size_t index) {
        return gradient.data() + layout.blocks[index].offset;
    };
    const auto copyRows = [&](const PackedDirection& d, std::size_t from, std::size_t width,
                              float* to, std::size_t stride, std::size_t columns) {
        for (std::size_t row = 0; row < layout.gates * d.units; ++row)
            std::copy_n(sum + from + layout.gateColumn(row / d.units, row % d.units) * width,
                        columns, to + row * stride);
    };
    for (const auto& layer : layout.layers)
        for (const PackedDirection& d : layer) {
            const std::size_t inputs = at(layout.blocks[d.inputBlock].columns);
            for (std::size_t p = 0; p < d.inputs.size(); ++p)
                copyRows(d, d.dInput[p], d.inputs[p].width,
                         block(d.inputBlock) + d.inputs[p].firstColumn, inputs,
                         d.inputs[p].columns);
            if (layout.gates == 1) {
                copyRows(d, d.dBias, 1, block(d.inputBlock + 1), 1, 1);
                continue;
            }
            copyRows(d, d.dRecurrent, d.width, block(d.inputBlock + 1), d.units, d.units);
            for (const std::size_t bias : {d.inputBlock + 2, d.inputBlock + 3})
                copyRows(d, d.dBias, 1, block(bias), 1, 1);
        }
    const std::size_t last = layout.blocks.size() - 1;
    for (std::size_t direction = 0; direction < layout.dAttention.size(); ++direction) {
        const std::size_t units = layout.layers.back()[direction].units;
        std::copy_n(sum + layout.dAttention[direction], units, block(last - 2) + direction * units);
    }
    std::copy_n(sum + layout.dDense, layout.blocks[last - 1].size(), block(last - 1));
    std::copy_n(sum + layout.dDenseBias, layout.blocks[last].size(), block(last));
}

} // namespace genrescope
