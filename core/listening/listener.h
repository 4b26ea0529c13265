// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/mono_stream.h"
#include "core/audio/peaks.h"
#include "core/base/hooks.h"
#include "core/features/feature_extractor.h"
#include "core/listening/doubt.h"
#include "core/listening/reasons.h"
#include "core/model/genre_model.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace genrescope {

/// What was heard in one window of a song.
struct Moment {
    double startSeconds = 0;
    double endSeconds = 0;
    std::vector<float> probabilities; ///< one a genre
};

/// What a song is, as far as a model can tell.
struct Verdict {
    AudioFacts facts;
    double seconds = 0;               ///< that were read, heard or not
    std::vector<float> probabilities; ///< one a genre, of the whole song; sums to 1
    std::vector<Moment> timeline;
    bool isSure = true;        ///< the model stands by it, and there is no other doubt
    Doubt doubt = Doubt::None; ///< why not
    std::vector<float>
        members; ///< what each of the model's networks makes of it: networks x genres
    std::vector<Reason> reasons; ///< what can be heard in it; none where the model can't compare

    int genre() const; ///< the most probable

    /// The genres that are likeliest, at 50 % or more, in at least a quarter of the time that was
    /// heard; the one with most time first. More than one: the song has several in it.
    std::vector<int> genresInIt() const;
};

/// How a caller follows a song as it is heard. Called on the thread that called listen(); an empty
/// one is not called, nor is what it would be given made.
struct ListeningHooks {
    /// After the first seconds of a longer song: what they sound like by themselves. No part of the
    /// verdict, which hears them again within their window.
    std::function<void(const Moment&)> glimpsed;
    std::function<void(const Moment&)> heard;   ///< after each window
    std::function<void(const Peaks&)> outlined; ///< after each, of the sound read so far
};

/// Names the genre of sound files with one model. Immutable: one instance serves many threads.
///
/// A song is heard in windows as long as the model's clips, one after the other. What is left at
/// the end counts as a window of its own if it lasts 5 s, and is not heard otherwise: too little
/// sound would say as much as half a minute. Silent windows say nothing and are left out.
class Listener {
public:
    explicit Listener(GenreModel model);

    const GenreModel& model() const { return *m_model; }

    /// Reads the whole song; the answer is the normalised mean of the windows' log-probabilities.
    /// Memory holds two windows' sound, however long the song.
    /// hooks.progressed counts windows; its total is by the file's header.
    /// Errors: those of MonoStream; AudioTooShort, AudioSilent, Cancelled.
    Result<Verdict> listen(const std::filesystem::path& file, const Hooks& hooks = {},
                           const ListeningHooks& listening = {}) const;

private:
    Moment glimpse(std::span<const float> samples) const;

    std::shared_ptr<const GenreModel> m_model;
    std::shared_ptr<const FeatureExtractor> m_extractor;
};

} // namespace genrescope
