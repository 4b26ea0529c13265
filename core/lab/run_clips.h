// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/result.h"
#include "core/dataset/labelled_features.h"
#include "core/lab/run.h"

#include <string>
#include <vector>

namespace genrescope {

class FeatureCache;

/// The features of some clips of a run's collection, again from their sound, as the run's front end
/// makes them; `cache` as for extractCollection(). Clips that are no longer there, or no longer
/// usable, are set aside.
/// Errors: those of openCollection() and extractCollection().
Result<LabelledFeatures> extractClips(const Run& run, const std::vector<std::string>& names,
                                      const Hooks& hooks = {}, const FeatureCache* cache = nullptr);

} // namespace genrescope
