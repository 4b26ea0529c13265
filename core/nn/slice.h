// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/dropout.h"
#include "core/nn/slice_pass.h"

#include <algorithm>
#include <cstddef>

namespace genrescope {

/// Steps that are worked on together: what they read and write stays in a core's second cache.
struct Chunk {
    std::size_t first = 0, count = 0;
};
inline constexpr std::size_t chunkRows = 256; ///< clips x steps of a chunk, about

/// A slice on its way through the network: what the layers and the head share.
struct Slice {
    Slice(const BatchPass& batchPass, std::size_t first, std::size_t count, SliceWorkspace& memory)
        : pass(batchPass)
        , layout(batchPass.layout)
        , kernels(batchPass.kernels)
        , workspace(memory)
        , firstClip(first)
        , clips(count)
        , steps(static_cast<std::size_t>(batchPass.batch.steps))
        , chunkSteps(std::max<std::size_t>(1, chunkRows / count))
        , dropout(batchPass.isTraining ? batchPass.layout.shape.settings.dropout : 0)
    {
    }

    const BatchPass& pass;
    const PackedLayout& layout;
    const Kernels& kernels;
    SliceWorkspace& workspace;
    std::size_t firstClip, clips, steps;
    std::size_t chunkSteps; ///< of every chunk but the last
    Dropout dropout;        ///< off but in training

    Pooling pooling() const { return layout.shape.settings.pooling; }
    bool isRecurrent() const { return layout.gates == 4; }
    bool isBidirectional() const { return layout.shape.settings.bidirectional; }
    std::size_t layers() const { return layout.layers.size(); }
    const PackedDirection& sizes(std::size_t layer, std::size_t direction) const
    {
        return layout.layers[layer][direction];
    }
    DirectionTrace& trace(std::size_t layer, std::size_t direction) const
    {
        return workspace.layers[layer][direction];
    }
    /// Step 0 of an array that has the row of zeros as well.
    float* firstStep(AlignedFloats& rows, std::size_t width, std::size_t direction) const
    {
        return rows.data() + (direction == 0 ? clips * width : 0);
    }

    /// Calls visit(chunk) in the order of time or against it, until the stop token says so: then
    /// false.
    template <typename Visit>
    bool forEachChunk(bool isAgainstTime, Visit visit) const
    {
        const std::size_t chunks = (steps + chunkSteps - 1) / chunkSteps;
        for (std::size_t i = 0; i < chunks; ++i) {
            if (pass.stop.stop_requested())
                return false;
            const std::size_t first = (isAgainstTime ? chunks - 1 - i : i) * chunkSteps;
            visit(Chunk{first, std::min(chunkSteps, steps - first)});
        }
        return true;
    }
};

} // namespace genrescope
