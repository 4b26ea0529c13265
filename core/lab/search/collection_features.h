// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/dataset/collection.h"
#include "core/lab/search/search_folder.h"

namespace genrescope {

class FeatureCache;

/// Extracts a collection's features for one front end after another, as trials ask for them; the
/// latest few are kept. hooks.progressed counts clips of each extraction; `cache` as for
/// extractCollection(), and must outlive the source.
FeatureSource featuresOf(Collection collection, const Hooks& hooks = {},
                         const FeatureCache* cache = nullptr);

} // namespace genrescope
