// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/parameters.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace genrescope {

namespace {

/// Uniform in +- sqrt(6 / (rows + columns)) (Glorot and Bengio 2010).
void drawGlorot(std::span<float> weights, const ParameterBlock& block, Random& random)
{
    const double bound = std::sqrt(6.0 / (block.rows + block.columns));
    for (float& weight : weights)
        weight = static_cast<float>(random.uniform(-bound, bound));
}

/// An orthogonal size x size matrix, all alike likely: Gram-Schmidt on normal numbers.
void drawOrthogonal(std::span<float> weights, std::size_t size, Random& random)
{
    std::vector<double> rows(size * size);
    const auto row = [&](std::size_t i) { return std::span(rows).subspan(i * size, size); };
    const auto product = [](std::span<const double> a, std::span<const double> b) {
        return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    };
    for (std::size_t i = 0; i < size; ++i) {
        for (double& value : row(i))
            value = random.normal();
        for (int round = 0; round < 2; ++round) // twice is enough for full precision
            for (std::size_t j = 0; j < i; ++j) {
                const double share = product(row(i), row(j));
                for (std::size_t k = 0; k < size; ++k)
                    row(i)[k] -= share * row(j)[k];
            }
        const double length = std::sqrt(product(row(i), row(i)));
        for (double& value : row(i))
            value /= length;
    }
    std::transform(rows.begin(), rows.end(), weights.begin(),
                   [](double value) { return static_cast<float>(value); });
}

} // namespace

std::vector<ParameterBlock> parameterBlocks(const NetworkShape& shape)
{
    std::vector<ParameterBlock> blocks;
    std::size_t offset = 0;
    const auto append = [&](std::string name, int rows, int columns) {
        blocks.push_back({std::move(name), rows, columns, offset});
        offset += blocks.back().size();
    };
    for (std::size_t layer = 0; layer < shape.settings.units.size(); ++layer) {
        const int units = shape.settings.units[layer];
        if (shape.settings.recurrence == Recurrence::None) {
            const std::string prefix = "linear" + std::to_string(layer) + ".";
            append(prefix + "weight", units, shape.inputsOf(layer));
            append(prefix + "bias", units, 1);
            continue;
        }
        const std::string prefix = "lstm" + std::to_string(layer) + ".";
        for (const char* suffix : {"_l0", "_l0_reverse"}) {
            append(prefix + "weight_ih" + suffix, 4 * units, shape.inputsOf(layer));
            append(prefix + "weight_hh" + suffix, 4 * units, units);
            append(prefix + "bias_ih" + suffix, 4 * units, 1);
            append(prefix + "bias_hh" + suffix, 4 * units, 1);
            if (!shape.settings.bidirectional)
                break;
        }
    }
    if (shape.settings.pooling == Pooling::Attention)
        append("attention.weight", shape.outputs(), 1);
    append("dense.weight", shape.genres, shape.pooled());
    append("dense.bias", shape.genres, 1);
    return blocks;
}

std::size_t parameterCount(const NetworkShape& shape)
{
    const ParameterBlock last = parameterBlocks(shape).back();
    return last.offset + last.size();
}

std::vector<float> initialParameters(const NetworkShape& shape, Random random)
{
    std::vector<float> parameters(parameterCount(shape)); // 0 where nothing else is said
    for (const ParameterBlock& block : parameterBlocks(shape)) {
        const auto weights = std::span(parameters).subspan(block.offset, block.size());
        const bool isLinear = block.name.starts_with("linear") && block.name.ends_with("weight");
        if (isLinear || block.name.find("weight_ih") != std::string::npos ||
            block.name == "dense.weight")
            drawGlorot(weights, block, random);
        if (block.name.find("weight_hh") != std::string::npos)
            for (std::size_t gate = 0; gate < 4; ++gate) {
                const std::size_t size = block.size() / 4;
                drawOrthogonal(weights.subspan(gate * size, size),
                               static_cast<std::size_t>(block.columns), random);
            }
        if (block.name.find("bias_ih") != std::string::npos)
            std::ranges::fill(weights.subspan(block.size() / 4, block.size() / 4), 1.0f);
    }
    return parameters;
}

} // namespace genrescope
