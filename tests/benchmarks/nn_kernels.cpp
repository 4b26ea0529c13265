// SPDX-License-Identifier: GPL-3.0-or-later
// The network's kernels, each as one slice of the report's network calls it: 8 clips, 32 steps.
#include "core/nn/kernels/kernels.h"
#include "tests/benchmarks/kernel_cases.h"

#include <memory>
#include <vector>

using namespace genrescope;
using namespace genrescope::benchmarks;

namespace {

constexpr std::size_t clips = 8, steps = 32, rows = clips * steps, inputs = 27, units = 32;

std::size_t padded(std::size_t columns)
{
    const std::size_t lanes = kernels().lanes;
    return (columns + lanes - 1) / lanes * lanes;
}

/// What the kernels of a layer read and write.
struct Layer {
    std::size_t width = padded(units), inputWidth = padded(inputs);
    KernelMemory x = randomFloats(rows * inputWidth);
    KernelMemory weights = randomFloats(4 * width * (inputWidth + width), -0.3, 0.3);
    KernelMemory gates = randomFloats(rows * 4 * width);
    KernelMemory c = randomFloats((steps + 1) * clips * width);
    KernelMemory h = randomFloats((steps + 1) * clips * width);
    KernelMemory dh = randomFloats(rows * width);
    KernelMemory dz = randomFloats(rows * 4 * width);
    KernelMemory nextDh = randomFloats(clips * width), nextDc = randomFloats(clips * width);
    KernelMemory sums = randomFloats(4 * width * padded(units));

    CellSteps cell()
    {
        return {.clips = clips,
                .units = units,
                .width = width,
                .steps = steps,
                .direction = 1,
                .activation = CellActivation::Sigmoid,
                .gates = gates.data(),
                .c = c.data() + clips * width,
                .h = h.data() + clips * width};
    }
    MatrixProduct inputProduct()
    {
        const std::size_t panel = 4 * kernels().lanes;
        MatrixProduct product;
        product.rows = rows;
        product.columns = 4 * width;
        product.depth = inputs;
        product.c = gates.data();
        product.cStride = 4 * width;
        product.a = x.data();
        product.aRowStride = inputWidth;
        product.aDepthStride = 1;
        product.b = weights.data();
        product.bStride = panel;
        product.bPanelStride = inputs * panel;
        return product;
    }
    MatrixProduct weightGradient()
    {
        MatrixProduct product;
        product.start = MatrixProduct::Start::FromC;
        product.rows = 4 * width;
        product.columns = width;
        product.depth = rows;
        product.c = sums.data();
        product.cStride = width;
        product.a = dz.data();
        product.aRowStride = 1;
        product.aDepthStride = 4 * width;
        product.b = h.data();
        product.bStride = width;
        product.bPanelStride = 4 * kernels().lanes;
        return product;
    }
    PoolSteps pool()
    {
        PoolSteps pool;
        pool.clips = clips;
        pool.width = width;
        pool.steps = steps;
        pool.h = h.data();
        return pool;
    }
};

/// A kernel called with a layer's memory; work(layer) is one call.
template <typename Work>
void add(const std::string& name, double flop, Work work)
{
    addKernel(name, flop, [work]() -> std::function<void()> {
        return [work, layer = std::make_shared<Layer>()] { work(*layer); };
    });
}

void addAll()
{
    add("standardise", 0, [](Layer& l) {
        kernels().standardise({.steps = steps,
                               .inputs = inputs,
                               .x = l.dh.data(),
                               .rows = l.x.data(),
                               .rowStride = clips * l.inputWidth});
    });
    add("multiply_inputs", 2.0 * rows * 4 * units * inputs,
        [](Layer& l) { kernels().multiply(l.inputProduct()); });
    add("multiply_weight_gradient", 2.0 * rows * 4 * units * units,
        [](Layer& l) { kernels().multiply(l.weightGradient()); });
    add("add_column_sums", 0,
        [](Layer& l) { kernels().addColumnSums(l.dz.data(), rows, 4 * l.width, l.sums.data()); });
    // The gates are overwritten: from the second call on the cell reads its own activations, which
    // costs the same.
    add("cell_forward", 2.0 * rows * 4 * units * units,
        [](Layer& l) { kernels().cellForward(l.cell(), l.weights.data()); });
    add("cell_backward", 2.0 * rows * 4 * units * units, [](Layer& l) {
        std::ranges::fill(l.nextDh.part(0, clips * l.width), 0.0f);
        std::ranges::fill(l.nextDc.part(0, clips * l.width), 0.0f);
        kernels().cellBackward(l.cell(), l.weights.data(), l.dh.data(), l.dz.data(),
                               l.nextDh.data(), l.nextDc.data());
    });
    add("pool_forward", 0, [](Layer& l) { kernels().poolForward(l.pool(), l.nextDh.data()); });
    add("pool_backward", 0,
        [](Layer& l) { kernels().poolBackward(l.pool(), l.nextDh.data(), l.dh.data()); });
    add("attention_scores", 0,
        [](Layer& l) { kernels().attentionScores(l.pool(), l.weights.data(), l.x.data()); });
    add("attention_dots", 0,
        [](Layer& l) { kernels().attentionDots(l.pool(), l.nextDh.data(), l.x.data()); });
    add("attention_backward", 0, [](Layer& l) {
        kernels().attentionBackward(l.pool(), l.weights.data(), l.x.data(), l.dh.data(),
                                    l.sums.data());
    });
}

} // namespace

int main(int count, char** words)
{
    benchmark::Initialize(&count, words);
    if (benchmark::ReportUnrecognizedArguments(count, words))
        return 1;
    addAll();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
