// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/slice.h"

namespace genrescope {

/// Takes a slice through the LSTM layers: fills the trace's c and h, in training its gates as well.
/// False where the stop token ended it.
bool layersForward(const Slice& slice);

/// The way back, from what poolBackward() gives: adds to `gradient` (see PackedLayout). False where
/// the stop token ended it.
bool layersBackward(const Slice& slice, float* gradient);

} // namespace genrescope
