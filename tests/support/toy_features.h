// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labelled_features.h"
#include "core/dataset/split.h"
#include "core/training/recipe.h"

#include <cstdint>

namespace genrescope::test {

/// The front end that toyFeatures() pretend to come from: 12 steps of centroid, roll-off and RMS.
FrontEndSettings toyFrontEnd();

/// Three genres that differ in which of three columns is raised, under noise: easy, but not so easy
/// that a network without training knows them. Clips are in order of genre, then number.
LabelledFeatures toyFeatures(int clipsPerGenre = 20, std::uint64_t seed = 1);

/// Of every ten clips of a genre seven train, two develop, one tests.
Split toySplit(const LabelledFeatures& data);

/// Learns toyFeatures() in a second or two.
Recipe toyRecipe();

} // namespace genrescope::test
