// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/library/song_store.h"

#include <functional>

namespace genrescope {

/// How a caller watches analyseSongs(). All are called from any of its threads, but never two at a
/// time, except passed.
struct AnalysisHooks : Hooks {
    /// A song that was heard, or could not be. Those that are known already are told first.
    std::function<void(const LibrarySong&)> songDone = [](const LibrarySong&) {};
    /// Called before each song, side by side on all threads; one that blocks pauses the work.
    std::function<void()> passed = [] {};
};

struct AnalysisOutcome {
    std::size_t heard = 0;  ///< now
    std::size_t known = 0;  ///< unchanged since: taken from the store
    std::size_t failed = 0; ///< of both, those that can't be heard
    bool cancelled = false; ///< the rest was not listened to; what was is in the store

    bool operator==(const AnalysisOutcome&) const = default;
};

/// Listens to songs on all cores and keeps what was heard in the store. Songs whose size, time of
/// change and model are those of the store are not listened to again. Memory does not grow with
/// the number or length of songs, but for what is said of each.
/// `model`: the fingerprint of the listener's. A bad file never ends it. A stop ends it within a
/// window's time. Errors: those of SongStore.
Result<AnalysisOutcome> analyseSongs(const Listener& listener, const std::string& model,
                                     const std::vector<std::filesystem::path>& files,
                                     SongStore& store, const AnalysisHooks& hooks = {});

/// What is kept of a song of which this was heard.
LibrarySong librarySong(const std::filesystem::path& file, const std::string& model,
                        const Result<Verdict>& verdict, const std::vector<std::string>& genres);

/// Listens to one song and says what analyseSongs() would keep of it; what can't be heard has its
/// reason in it. Error: Cancelled.
Result<LibrarySong> heardSong(const Listener& listener, const std::string& model,
                              const std::filesystem::path& file, const std::stop_token& stop = {});

/// Notes in the store what tagging changed about songs (their tags, sizes and times), so that they
/// are not listened to again; gives them as they are now. Files that the store does not know are
/// passed over. Errors: those of SongStore.
Result<std::vector<LibrarySong>> noteTagging(SongStore& store,
                                             const std::vector<std::filesystem::path>& files);

} // namespace genrescope
