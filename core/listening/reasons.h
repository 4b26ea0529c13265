// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/front_end_settings.h"

#include <span>
#include <string_view>
#include <vector>

namespace genrescope {

/// What people can hear in features.
enum class Trait { Brightness, Noise, Loudness, LoudnessChange, ClearTones, Beats, TimbreChange };

/// A trait that stands out in a song.
struct Reason {
    Trait trait;
    double deviations = 0; ///< from the mean of the music that the model was trained on, in its
                           ///< standard deviations; above 0: more of it
};

/// The traits that stand out by at least 0.7 deviations, the strongest first.
/// `means`: FeatureSummary::means() of a model with this front end; empty gives none.
std::vector<Reason> reasons(const FrontEndSettings& frontEnd, std::span<const float> means,
                            std::size_t most = 3);

/// e.g. "brighter than most music" for people; translatable (context "Trait").
std::string_view phraseOf(const Reason& reason);

} // namespace genrescope
