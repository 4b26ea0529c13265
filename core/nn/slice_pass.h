// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/aligned_floats.h"
#include "core/nn/kernels/kernels.h"
#include "core/nn/network_pass.h"
#include "core/nn/packed_network.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace genrescope {

/// What one direction of one layer leaves behind on a slice's way; rows as kernels.h says.
struct DirectionTrace {
    AlignedFloats gates; ///< (steps x clips x gate width); without a trace only a chunk's steps.
                         ///< This and c are of no effect without recurrence
    AlignedFloats c, h;  ///< ((steps + 1) x clips x width): a row of zeros where the layer starts
    AlignedFloats dh;    ///< (a chunk's or all steps x clips x width), what comes from above
    AlignedFloats dz;    ///< (a chunk's steps x clips x gate width)
    AlignedFloats nextDh, nextDc;  ///< (clips x width), what comes from the step that ran later
    AlignedFloats pooled, dPooled; ///< (clips x width), of the last layer
    AlignedFloats deviation, dDeviation; ///< the same, beside a mean
};

/// The memory of one slice at a time, kept from call to call.
struct SliceWorkspace {
    AlignedFloats x;       ///< (steps x clips x padded inputs), as the network sees them
    AlignedFloats offsets; ///< (clips x padded inputs)
    std::vector<std::vector<DirectionTrace>> layers; ///< [layer][direction]
    std::vector<std::uint32_t> dropoutKeys;          ///< (clips)
    std::vector<float> attention, dScores;           ///< (steps x clips)
};

/// What all slices of a batch share.
struct BatchPass {
    const PackedLayout& layout;
    const Kernels& kernels;
    std::span<const float> parameters; ///< for the dense layer
    const float* weights;              ///< packWeights()
    const SequenceBatch& batch;
    const float* mean;  ///< (inputs, padded), or null
    const float* scale; ///< the same
    bool isTraining;    ///< dropout, and a trace for sliceBackward()
    std::uint64_t seed;
    std::stop_token stop;
};

/// Takes the clips first .. first + count - 1 through the network, all steps. Fills `logits` (count
/// x genres). False where the stop token ended it.
bool sliceForward(const BatchPass& pass, std::size_t first, std::size_t count,
                  SliceWorkspace& workspace, std::span<double> logits);

/// The way back of the clips that sliceForward() has just taken: adds to `gradient` (see
/// PackedLayout). False where the stop token ended it.
bool sliceBackward(const BatchPass& pass, std::size_t first, std::size_t count,
                   SliceWorkspace& workspace, std::span<const double> dLogits, float* gradient);

} // namespace genrescope
