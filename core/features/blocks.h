// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_matrix.h"
#include "core/features/front_end_settings.h"

#include <string>
#include <vector>

namespace genrescope {

/// What the groups of a clip's blocks are made from, frame by frame.
struct BlockInput {
    FeatureMatrix frames; ///< frameColumns(), flatness as log(flatness + 1e-10); for Base
};

/// A clip's whole blocks: blocks x stepColumns(), the groups side by side in the settings' order.
/// The clip must have at least one block.
FeatureMatrix blockFeatures(const BlockInput& input, const FrontEndSettings& settings);

/// The columns of a group without the group's name; `ofFrames` are those of a frame.
std::vector<std::string> blockColumnNames(BlockGroup group,
                                          const std::vector<std::string>& ofFrames);

} // namespace genrescope
