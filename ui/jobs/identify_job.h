// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listener.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// Names the genre of songs, one after the other. A bad file never stops the rest.
class IdentifyJob : public Job {
    Q_OBJECT

public:
    using Job::Job;

    void start(std::shared_ptr<const Listener> listener,
               const std::vector<std::filesystem::path>& songs);

signals:
    // `song` is the index into the songs given to start(). progressed() counts the windows of the
    // song last begun.
    void songBegun(int song);
    void heard(int song, const genrescope::Moment& moment);
    void songAnswered(int song, const genrescope::Verdict& verdict);
    void songFailed(int song, const genrescope::Error& error);
    void finished(); ///< every song is answered or failed; a stop ends in failed (Cancelled)
};

} // namespace genrescope::ui
