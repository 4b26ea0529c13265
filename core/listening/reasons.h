// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/feature_summary.h"

#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// What people can hear in features.
enum class Trait {
    Brightness,
    Noise,
    Loudness,
    LoudnessChange,
    ClearTones,
    Beats,
    TimbreChange,
    SteadyBeat,
    HeldTones,
    ClearKey,
    NoteChange,
    Major
};

/// What there is to say of a trait.
enum class ReasonKind {
    StandsOut,  ///< it does so beside all the music that the model was trained on
    LikeGenre,  ///< so it does, and its genre in the same way
    UnlikeGenre ///< it lies outside its genre's usual range
};

/// A trait that stands out in a song.
struct Reason {
    Trait trait;
    ReasonKind kind;
    double deviations = 0; ///< in standard deviations from the mean of the music, or of the genre
                           ///< where it is UnlikeGenre; above 0: more of it
};

/// Why a song may be of this genre, by what can be heard in it, and what speaks against it.
///
/// By a model with GenreRanges: at most three traits that the song shares with the genre, then at
/// most two that are unusual in it; the strongest first. By one without: at most three that stand
/// out beside all music, whatever the genre. Traits hang on the model's columns: one that reads raw
/// frames tells less than one that reads blocks.
std::vector<Reason> reasonsFor(const GenreModel& model, const FeatureSummary& song, int genre);

/// e.g. "brighter": than most music, or than most of the genre. For people; translatable (context
/// "Trait").
std::string_view phraseOf(const Reason& reason);

/// e.g. "like most jazz: brighter"; in English.
std::string sentenceOf(const Reason& reason, const std::string& genre);

} // namespace genrescope
