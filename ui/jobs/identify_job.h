// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/song_list.h"
#include "core/listening/listener.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Finds the songs among what was dropped, and names their genre, one after the other. A bad file
/// never stops the rest.
class IdentifyJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    /// `named`: files, folders, playlists. More songs than `most` are listed, but not listened to.
    void start(std::shared_ptr<const Listener> listener,
               const std::vector<std::filesystem::path>& named, std::size_t most = 1000);

signals:
    void songsListed(const genrescope::SongList& list); ///< the first of all

    // `song` is the index into the list. progressed() counts the windows of the song last begun.
    void songBegun(int song);
    void outlined(int song, const genrescope::Peaks& peaks);   ///< of what was read so far
    void glimpsed(int song, const genrescope::Moment& moment); ///< its first seconds
    void heard(int song, const genrescope::Moment& moment);
    void songAnswered(int song, const genrescope::Verdict& verdict);
    void songFailed(int song, const genrescope::Error& error);
    void finished(); ///< every song is answered or failed; a stop ends in failed (Cancelled)
};

} // namespace genrescope::ui
