// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labelled_features.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// The features of whatever people name as their music: of a collection (openCollection()) its
/// sound's, of a table of features (isFeatureTable()) those in it. `genres` as for withGenres().
/// Errors: those of openCollection(), withGenres(), extractCollection() and importFeatures();
/// SettingsInvalid (genres or speed variants of a table).
Result<LabelledFeatures> openDataset(const std::filesystem::path& dataset,
                                     const std::vector<std::string>& genres,
                                     const FrontEndSettings& frontEnd, const Hooks& hooks = {},
                                     bool speedVariants = false,
                                     const FeatureCache* cache = nullptr);

/// How many clips it has, before any of them is listened to. Errors: the same.
Result<std::size_t> countClips(const std::filesystem::path& dataset,
                               const std::vector<std::string>& genres,
                               const FrontEndSettings& frontEnd);

} // namespace genrescope
