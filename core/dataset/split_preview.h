// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection_check.h"
#include "core/dataset/protocol.h"

#include <vector>

namespace genrescope {

enum class ClipPart { None, Train, Development, Test };

/// Where a protocol would put a collection's clips, and what the parts have in common.
struct SplitPreview {
    std::vector<ClipPart> parts; ///< one a clip; None: left out, or set aside
    Leakage leakage;             ///< sharedSounds: duplicates and near duplicates alike
};

/// The first split of a protocol, before any features are extracted. `reports`: one a clip;
/// `check`: of them. Errors: those of planProtocol().
Result<SplitPreview> previewSplit(Protocol protocol, const Collection& collection,
                                  const std::vector<ClipReport>& reports,
                                  const CollectionCheck& check, std::uint64_t seed);

} // namespace genrescope
