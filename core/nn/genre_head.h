// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/slice.h"

#include <span>

namespace genrescope {

/// From the last layer's outputs to the genres: dropout, pooling over time, Dense. Fills `logits`
/// (clips x genres).
void headForward(const Slice& slice, std::span<double> logits);

/// The way back to the pooled vector: adds the Dense layer's part to `gradient`, and gets what
/// poolBackward() needs ready.
void headBackward(const Slice& slice, std::span<const double> dLogits, float* gradient);

/// From the pooled vector to the last layer's outputs in one chunk: fills `dh` (the chunk's steps x
/// clips x width), adds attention's part to `gradient`.
void poolBackward(const Slice& slice, std::size_t direction, Chunk chunk, float* dh,
                  float* gradient);

} // namespace genrescope
