// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/mono_stream.h"
#include "core/base/hooks.h"
#include "core/features/feature_extractor.h"
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
    bool isSure = true; ///< the model stands by it: isSure(GenreModel)

    int genre() const; ///< the most probable
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
    /// Memory holds one window's sound, however long the song.
    /// `heard` is called after each window, on this thread. hooks.progressed counts windows; its
    /// total is by the file's header.
    /// Errors: those of MonoStream; AudioTooShort, AudioSilent, Cancelled.
    Result<Verdict> listen(
        const std::filesystem::path& file, const Hooks& hooks = {},
        const std::function<void(const Moment&)>& heard = [](const Moment&) {}) const;

private:
    std::shared_ptr<const GenreModel> m_model;
    std::shared_ptr<const FeatureExtractor> m_extractor;
};

} // namespace genrescope
