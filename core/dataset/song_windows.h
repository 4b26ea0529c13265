// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/collection.h"

namespace genrescope {

inline constexpr double kShortestWindowSeconds = 5;

/// The collection with each song of at least two windows' length cut into windows of so many
/// seconds: clips "song@0:30" with their startSeconds. What is left at the end is dropped. Lengths
/// are those that the files' headers say; a song that can't be opened stays whole, to be set aside
/// by whoever reads it.
Collection withWindows(Collection collection, double windowSeconds);

} // namespace genrescope
