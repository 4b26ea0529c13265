// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/analysis.h"
#include "core/library/song_list.h"
#include "ui/jobs/job.h"
#include "ui/jobs/pause_gate.h"

namespace genrescope::ui {

/// Works on the library, on all cores: reads what is known, or listens to songs and keeps what was
/// heard. progressed() counts songs.
class LibraryJob : public Job {
    Q_OBJECT

public:
    explicit LibraryJob(const std::filesystem::path& database, QObject* parent = nullptr);

    /// All songs that are in the database come by songsDone().
    void load();

    /// `named`: files, folders, playlists. `modelFile`: the listener's, whose fingerprint says
    /// whether a song is to be listened to anew.
    void analyse(std::shared_ptr<const Listener> listener, const std::filesystem::path& modelFile,
                 const std::vector<std::filesystem::path>& named);

    void pause() { m_gate->close(); }
    void resume() { m_gate->open(); }
    bool isPaused() const { return m_gate->isClosed(); }

    QString work() const override; ///< of analyse() alone

signals:
    void leftOut(const std::vector<genrescope::Error>& errors); ///< of what was named
    void songsDone(const std::vector<genrescope::LibrarySong>& songs);
    void finished(const genrescope::AnalysisOutcome& outcome); ///< stopped ones too
    void loaded();

private:
    std::filesystem::path m_database;
    bool m_listens = false; ///< what it does, or did last, is analyse()
    std::shared_ptr<PauseGate> m_gate = std::make_shared<PauseGate>();
};

} // namespace genrescope::ui
