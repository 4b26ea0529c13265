// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network_pass.h"

#include <span>
#include <stop_token>

namespace genrescope {

/// What a network says of whole clips: where its settings have cropSteps, the mean over stretches
/// of that length that lie evenly and overlap by about half; else the clips at once. Fills
/// `probabilities` (clips x genres); false where `stop` ended it.
bool predictClips(NetworkPass& pass, std::span<const float> parameters, const SequenceBatch& batch,
                  std::span<float> probabilities, std::stop_token stop = {});

} // namespace genrescope
