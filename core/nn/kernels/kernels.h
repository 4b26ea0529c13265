// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network_settings.h"

#include <cstddef>
#include <cstdint>

namespace genrescope {

/// The innermost loops of NetworkPass, built for each instruction set.
///
/// Everything lies in rows: the columns of one clip at one step, side by side. A slice's rows are
/// ordered (steps x clips). A row's width is a multiple of `lanes`, the floats in one vector: an
/// LSTM's units are padded to `width`, and its four gates stand interleaved vector by vector,
/// (width / lanes groups) x (i, f, g, o) x lanes. What pads is finite and meets zero weights only.
/// Buffers are aligned to vectors and padded by one vector more.

/// C (rows x columns) from A (rows x depth) times B (depth x columns); columns are whole vectors.
/// B lies in panels of up to 4 vectors of columns.
struct MatrixProduct {
    enum class Start { FromZero, FromBias, FromC };
    Start start = Start::FromZero;
    const float* bias = nullptr; ///< (columns), for FromBias

    std::size_t rows = 0, columns = 0, depth = 0;
    float* c = nullptr;
    std::size_t cStride = 0; ///< floats from row to row
    const float* a = nullptr;
    std::size_t aRowStride = 0, aDepthStride = 0; ///< one of them is 1
    const float* b = nullptr;
    std::size_t bStride = 0; ///< floats from row to row within a panel
    std::size_t bPanelStride = 0;

    const float* fetch = nullptr; ///< asked into the second cache meanwhile, for what comes next
    std::size_t fetchFloats = 0;
};

/// Some steps of one LSTM layer in one direction. Pointers are at the first step in the order of
/// running; the step before it lies one `stride` of rows back.
struct CellSteps {
    std::size_t clips = 0, units = 0, width = 0; ///< width: units padded to whole vectors
    std::size_t steps = 0;
    int direction = 1; ///< of time: 1, or -1 for a layer that runs backwards
    CellActivation activation = CellActivation::Tanh;
    float* gates = nullptr; ///< (steps x clips x 4 width)
    float* c = nullptr;     ///< (steps x clips x width)
    float* h = nullptr;     ///< (steps x clips x width)
};

/// Outputs of one direction of the last layer over some steps, on their way to the pooled vector.
struct PoolSteps {
    std::size_t clips = 0, units = 0, width = 0, steps = 0;
    std::size_t firstOutput = 0;    ///< the direction's first column
    const float* h = nullptr;       ///< (steps x clips x width)
    float share = 1;                ///< every step's weight in the pooled vector
    const float* weights = nullptr; ///< (steps x clips), times `share`; or none
    // Dropout, see Dropout; keys: (clips), or none.
    const std::uint32_t* keys = nullptr;
    std::uint32_t threshold = 0;
    float factor = 1;
};

/// One clip's features as the network sees them, see SequenceBatch.
struct StandardisedClip {
    std::size_t steps = 0, inputs = 0;
    const float* x = nullptr;      ///< (steps x inputs), without padding
    const float* mean = nullptr;   ///< (inputs, padded to whole vectors), or none
    const float* scale = nullptr;  ///< the same
    float limit = 0;               ///< 0: none
    const float* offset = nullptr; ///< (inputs, padded), or none
    float* rows = nullptr;         ///< out
    std::size_t rowStride = 0;     ///< floats from a step's row to the next one's
};

struct Kernels {
    std::size_t lanes;

    /// row[k] = clamp((x[k] - mean[k]) * scale[k], -limit, limit) + offset[k] for each step; 0
    /// beyond `inputs`, up to a whole vector. NaN stays NaN.
    void (*standardise)(const StandardisedClip& clip);

    void (*multiply)(const MatrixProduct& product);

    /// sums[k] += the k-th column's sum.
    void (*addColumnSums)(const float* rows, std::size_t count, std::size_t width, float* sums);

    /// On entry `gates` holds W_ih x + b; on return the gates after their activations, and c and h.
    /// recurrent: W_hh, (width / lanes panels) x units x (i, f, g, o) x lanes.
    void (*cellForward)(const CellSteps& steps, const float* recurrent);

    /// From dLoss/dh (steps x clips x width) to dLoss/dz (steps x clips x 4 width), both at the
    /// first step as `steps` has it. recurrent: W_hh, (4 width x width). On entry nextDh and nextDc
    /// (clips x width) hold what the steps that ran later pass back; on return, what these pass.
    void (*cellBackward)(const CellSteps& steps, const float* recurrent, const float* dh, float* dz,
                         float* nextDh, float* nextDc);

    /// pooled (clips x width) += weight x y over the steps, with y = dropout(h).
    void (*poolForward)(const PoolSteps& steps, float* pooled);

    /// dh (steps x clips x width) = dLoss/dh by dPooled (clips x width).
    void (*poolBackward)(const PoolSteps& steps, const float* dPooled, float* dh);

    /// squares (clips x width) += (y - mean)^2 over the steps, for mean (clips x width).
    void (*squaresForward)(const PoolSteps& steps, const float* mean, float* squares);

    /// dh += dLoss/dh by dSquares, (clips x width): half of what the loss changes by the squares.
    void (*squaresBackward)(const PoolSteps& steps, const float* mean, const float* dSquares,
                            float* dh);

    /// scores (steps x clips) += v . tanh(y).
    void (*attentionScores)(const PoolSteps& steps, const float* v, float* scores);

    /// dots (steps x clips) += y . dPooled.
    void (*attentionDots)(const PoolSteps& steps, const float* dPooled, float* dots);

    /// dh += what the scores' gradient dScores (steps x clips) adds by y; dv (width) += by v.
    void (*attentionBackward)(const PoolSteps& steps, const float* v, const float* dScores,
                              float* dh, float* dv);
};

/// Those for instructionSet().
const Kernels& kernels();

} // namespace genrescope
