// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/feature_cache.h"
#include "core/dataset/labelled_features.h"

#include <vector>

namespace genrescope {

/// What became of a clip: its features, or its fault.
using Extracted = Result<CachedFeatures>;

/// The first half of extractCollection(): decodes, checks and extracts each clip by itself.
/// Errors: Cancelled, SettingsInvalid.
Result<std::vector<Extracted>> extractEach(const Collection& collection,
                                           const FrontEndSettings& frontEnd,
                                           const Hooks& hooks = {}, bool speedVariants = false,
                                           const FeatureCache* cache = nullptr);

/// The second: puts together what became of the collection's clips. Error: NoUsableClips.
Result<LabelledFeatures> labelled(const Collection& collection, const FrontEndSettings& frontEnd,
                                  std::vector<Extracted> extracted);

} // namespace genrescope
