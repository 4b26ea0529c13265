// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_matrix.h"
#include "core/features/frame_analysis.h"
#include "core/features/front_end_settings.h"

#include <string>
#include <vector>

namespace genrescope {

/// The frame features that a clip's blocks are made from: what the settings select and what the
/// groups need beside it.
FrameWishes wishesOfBlocks(const FrontEndSettings& settings);

/// A clip's whole blocks: blocks x stepColumns(), the groups side by side in the settings' order.
/// Frames beyond clipFrames() are left out. A clip that is too short for a group's window is
/// repeated from its start until it is long enough.
FeatureMatrix blockFeatures(FrameTracks frames, const FrontEndSettings& settings);

/// The columns of a group without the group's name; `ofFrames` are those of a frame.
std::vector<std::string> blockColumnNames(BlockGroup group,
                                          const std::vector<std::string>& ofFrames);

} // namespace genrescope
