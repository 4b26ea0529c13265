// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/slice_pass.h"

#include "core/nn/genre_head.h"
#include "core/nn/layer_pass.h"
#include "core/nn/slice.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Standardises the features and makes room for what the forward pass leaves behind.
void prepare(const Slice& slice)
{
    const SequenceBatch& batch = slice.pass.batch;
    const std::size_t inputs = static_cast<std::size_t>(slice.layout.shape.inputs),
                      width = slice.sizes(0, 0).inputs[0].width;
    slice.workspace.x.resize(slice.steps * slice.clips * width);
    slice.workspace.offsets.assignZeros(batch.offsets.empty() ? 0 : slice.clips * width);
    for (std::size_t clip = 0; clip < slice.clips; ++clip) {
        float* offset = nullptr;
        if (!batch.offsets.empty()) {
            offset = slice.workspace.offsets.data() + clip * width;
            std::ranges::copy(batch.offsets.subspan((slice.firstClip + clip) * inputs, inputs),
                              offset);
        }
        slice.kernels.standardise({.steps = slice.steps,
                                   .inputs = inputs,
                                   .x = batch.clips[slice.firstClip + clip],
                                   .mean = slice.pass.mean,
                                   .scale = slice.pass.scale,
                                   .limit = batch.limit,
                                   .offset = offset,
                                   .rows = slice.workspace.x.data() + clip * width,
                                   .rowStride = slice.clips * width});
    }
    slice.workspace.dropoutKeys.resize(slice.clips);
    if (slice.dropout.isOn())
        for (std::size_t clip = 0; clip < slice.clips; ++clip)
            slice.workspace.dropoutKeys[clip] =
                Dropout::keyOf(slice.pass.seed, static_cast<int>(slice.firstClip + clip));

    slice.workspace.layers.resize(slice.layers());
    for (std::size_t layer = 0; layer < slice.layers(); ++layer) {
        slice.workspace.layers[layer].resize(slice.layout.layers[layer].size());
        for (std::size_t direction = 0; direction < slice.layout.layers[layer].size();
             ++direction) {
            DirectionTrace& t = slice.trace(layer, direction);
            const std::size_t size = slice.clips * slice.sizes(layer, direction).width;
            const std::size_t keptSteps = slice.pass.isTraining ? slice.steps : slice.chunkSteps;
            t.gates.resize(std::min(keptSteps, slice.steps) * slice.layout.gates * size);
            for (AlignedFloats* rows : {&t.c, &t.h}) {
                rows->resize((slice.steps + 1) * size);
                std::fill_n(rows->data() + (direction == 0 ? 0 : slice.steps * size), size, 0.0f);
            }
        }
    }
}

} // namespace

bool sliceForward(const BatchPass& pass, std::size_t first, std::size_t count,
                  SliceWorkspace& workspace, std::span<double> logits)
{
    const Slice slice(pass, first, count, workspace);
    prepare(slice);
    if (!layersForward(slice))
        return false;
    headForward(slice, logits);
    return true;
}

bool sliceBackward(const BatchPass& pass, std::size_t first, std::size_t count,
                   SliceWorkspace& workspace, std::span<const double> dLogits, float* gradient)
{
    const Slice slice(pass, first, count, workspace);
    headBackward(slice, dLogits, gradient);
    return layersBackward(slice, gradient);
}

} // namespace genrescope
