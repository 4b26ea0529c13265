// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layer_pass.h"

#include "core/nn/genre_head.h"

#include <algorithm>
#include <span>

namespace genrescope {

namespace {

/// One layer's input: a direction's rows of the layer below, or the features.
struct Rows {
    const float* values; ///< of step 0
    std::size_t width;
};

Rows inputOf(const Slice& slice, std::size_t layer, std::size_t part)
{
    const std::size_t width = slice.sizes(layer, 0).inputs[part].width;
    if (layer == 0)
        return {slice.workspace.x.data(), width};
    return {slice.firstStep(slice.trace(layer - 1, part).h, width, part), width};
}

CellSteps cellSteps(const Slice& slice, std::size_t layer, std::size_t direction, Chunk chunk)
{
    const PackedDirection& d = slice.sizes(layer, direction);
    DirectionTrace& t = slice.trace(layer, direction);
    // A layer that runs backwards begins with the chunk's last step.
    const std::size_t begin = direction == 0 ? 0 : chunk.count - 1;
    const std::size_t row = (chunk.first + begin) * slice.clips;
    const std::size_t gateRow = slice.pass.isTraining ? row : begin * slice.clips;
    return {.clips = slice.clips,
            .units = d.units,
            .width = d.width,
            .steps = chunk.count,
            .direction = direction == 0 ? 1 : -1,
            .activation = slice.layout.shape.settings.cellActivation,
            .gates = t.gates.data() + gateRow * d.gateWidth,
            .c = slice.firstStep(t.c, d.width, direction) + row * d.width,
            .h = slice.firstStep(t.h, d.width, direction) + row * d.width};
}

/// Only where directions wait for each other is all of dh kept.
bool keepsDh(const Slice& slice, std::size_t layer)
{
    return slice.isBidirectional() && layer + 1 < slice.layers();
}

float* dhOf(const Slice& slice, std::size_t layer, std::size_t direction, Chunk chunk)
{
    const std::size_t row = keepsDh(slice, layer) ? chunk.first * slice.clips : 0;
    return slice.trace(layer, direction).dh.data() + row * slice.sizes(layer, direction).width;
}

// Forward -----------------------------------------------------------------------------------------

void layerForward(const Slice& slice, std::size_t layer, std::size_t direction, Chunk chunk)
{
    const PackedDirection& d = slice.sizes(layer, direction);
    const CellSteps steps = cellSteps(slice, layer, direction, chunk);
    float* const z =
        slice.isRecurrent()
            ? steps.gates - (direction == 0 ? 0 : (chunk.count - 1) * slice.clips * 4 * d.width)
            : steps.h;
    for (std::size_t part = 0; part < d.inputs.size(); ++part) { // z = b + W x, for all steps
        const Rows x = inputOf(slice, layer, part);
        using enum MatrixProduct::Start;
        slice.kernels.multiply({.start = part == 0 ? FromBias : FromC,
                                .bias = slice.pass.weights + d.bias,
                                .rows = chunk.count * slice.clips,
                                .columns = d.gateWidth,
                                .depth = d.inputs[part].columns,
                                .c = z,
                                .cStride = d.gateWidth,
                                .a = x.values + chunk.first * slice.clips * x.width,
                                .aRowStride = x.width,
                                .aDepthStride = 1,
                                .b = slice.pass.weights + d.input[part],
                                .bStride = 4 * slice.layout.lanes,
                                .bPanelStride = d.inputs[part].columns * 4 * slice.layout.lanes});
    }
    if (slice.isRecurrent())
        slice.kernels.cellForward(steps, slice.pass.weights + d.recurrent);
    else
        for (float& value : std::span(z, chunk.count * slice.clips * d.width))
            value = std::max(value, 0.0f);
}

} // namespace

bool layersForward(const Slice& slice)
{
    if (!slice.isBidirectional()) // layer upon layer while a chunk is in the cache
        return slice.forEachChunk(false, [&](Chunk chunk) {
            for (std::size_t layer = 0; layer < slice.layers(); ++layer)
                layerForward(slice, layer, 0, chunk);
        });
    for (std::size_t layer = 0; layer < slice.layers(); ++layer)
        for (std::size_t direction = 0; direction < 2; ++direction)
            if (!slice.forEachChunk(direction == 1, [&](Chunk chunk) {
                    layerForward(slice, layer, direction, chunk);
                }))
                return false;
    return true;
}

// Backward ----------------------------------------------------------------------------------------

namespace {

void layerBackward(const Slice& slice, std::size_t layer, std::size_t direction, Chunk chunk,
                   float* gradient)
{
    const PackedDirection& d = slice.sizes(layer, direction);
    DirectionTrace& t = slice.trace(layer, direction);
    const CellSteps steps = cellSteps(slice, layer, direction, chunk);
    const std::size_t rows = chunk.count * slice.clips, firstRow = chunk.first * slice.clips;
    const std::size_t begin = direction == 0 ? 0 : rows - slice.clips; // where the layer starts
    const float* dz = t.dz.data();
    if (slice.isRecurrent()) {
        slice.kernels.cellBackward(steps, slice.pass.weights + d.recurrentBack,
                                   dhOf(slice, layer, direction, chunk) + begin * d.width,
                                   t.dz.data() + begin * 4 * d.width, t.nextDh.data(),
                                   t.nextDc.data());
    } else {
        const float* from = dhOf(slice, layer, direction, chunk);
        for (std::size_t i = 0; i < rows * d.width; ++i)
            t.dz.data()[i] = steps.h[i] > 0 ? from[i] : 0.0f;
    }

    using enum MatrixProduct::Start;
    const bool goesOn = slice.isRecurrent() && direction == 0 && chunk.first >= slice.chunkSteps;
    const float* fetchGates = goesOn ? steps.gates - rows * 4 * d.width : nullptr;
    const float* fetchH = goesOn ? steps.h - rows * d.width : nullptr;
    // The weights' gradient dz^T x for rows x of what they were multiplied with, ...
    const auto addWeightGradient = [&](const float* x, std::size_t width, std::size_t to,
                                       const float* next, std::size_t columns) {
        slice.kernels.multiply({.start = FromC,
                                .rows = d.gateWidth,
                                .columns = width,
                                .depth = rows,
                                .c = gradient + to,
                                .cStride = width,
                                .a = dz,
                                .aRowStride = 1,
                                .aDepthStride = d.gateWidth,
                                .b = x,
                                .bStride = width,
                                .bPanelStride = 4 * slice.layout.lanes,
                                .fetch = next,
                                .fetchFloats = next == nullptr ? 0 : rows * columns});
    };
    for (std::size_t part = 0; part < d.inputs.size(); ++part) {
        const Rows x = inputOf(slice, layer, part);
        addWeightGradient(x.values + firstRow * x.width, x.width, d.dInput[part], fetchGates,
                          4 * d.width);
        if (layer == 0)
            continue;
        // ... and dx = dz W for the layer below.
        slice.kernels.multiply({.start = direction == 0 ? FromZero : FromC,
                                .rows = rows,
                                .columns = x.width,
                                .depth = d.gateWidth,
                                .c = dhOf(slice, layer - 1, part, chunk),
                                .cStride = x.width,
                                .a = dz,
                                .aRowStride = d.gateWidth,
                                .aDepthStride = 1,
                                .b = slice.pass.weights + d.inputBack[part],
                                .bStride = x.width,
                                .bPanelStride = 4 * slice.layout.lanes});
    }
    slice.kernels.addColumnSums(dz, rows, d.gateWidth, gradient + d.dBias);
    if (!slice.isRecurrent())
        return;
    // The h before each step stands one step further back, or forth in a layer that runs backwards.
    const float* h = slice.firstStep(t.h, d.width, direction) + firstRow * d.width;
    const std::size_t step = slice.clips * d.width;
    addWeightGradient(direction == 0 ? h - step : h + step, d.width, d.dRecurrent, fetchH, d.width);
}

} // namespace

bool layersBackward(const Slice& slice, float* gradient)
{
    for (std::size_t layer = 0; layer < slice.layers(); ++layer)
        for (std::size_t direction = 0; direction < slice.layout.layers[layer].size();
             ++direction) {
            DirectionTrace& t = slice.trace(layer, direction);
            const std::size_t size = slice.clips * slice.sizes(layer, direction).width;
            const std::size_t chunkSteps = std::min(slice.chunkSteps, slice.steps);
            t.dh.resize((keepsDh(slice, layer) ? slice.steps : chunkSteps) * size);
            t.dz.resize(chunkSteps * slice.layout.gates * size);
            t.nextDh.assignZeros(size);
            t.nextDc.assignZeros(size);
        }
    if (!slice.isBidirectional())
        return slice.forEachChunk(true, [&](Chunk chunk) {
            poolBackward(slice, 0, chunk, dhOf(slice, slice.layers() - 1, 0, chunk), gradient);
            for (std::size_t layer = slice.layers(); layer-- > 0;)
                layerBackward(slice, layer, 0, chunk, gradient);
        });
    for (std::size_t layer = slice.layers(); layer-- > 0;)
        for (std::size_t direction = 0; direction < 2; ++direction)
            if (!slice.forEachChunk(direction == 0, [&](Chunk chunk) {
                    if (layer + 1 == slice.layers())
                        poolBackward(slice, direction, chunk, dhOf(slice, layer, direction, chunk),
                                     gradient);
                    layerBackward(slice, layer, direction, chunk, gradient);
                }))
                return false;
    return true;
}

} // namespace genrescope
