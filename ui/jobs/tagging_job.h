// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library_song.h"
#include "core/tags/tagging.h"
#include "ui/jobs/job.h"

namespace genrescope::ui {

/// What tagging would change.
struct TaggingPlan {
    std::vector<PlannedTag> changes;
    int same = 0;                ///< files that have the genre already
    std::vector<Error> refusals; ///< files that can't be tagged
};

/// Looks at what tagging would change, writes it, or takes the last writing back. progressed()
/// counts files. What was written is noted in the library's database.
class TaggingJob : public Job {
    Q_OBJECT

public:
    TaggingJob(const std::filesystem::path& journal, const std::filesystem::path& database,
               QObject* parent = nullptr);

    void plan(const std::vector<LibrarySong>& songs); ///< those with their likeliest genre
    void write(const std::vector<PlannedTag>& changes);
    void undo();

    /// Whether there is something to undo. Reads the journal; it is short.
    bool canUndo() const;

    QString work() const override; ///< of write() and undo() alone

signals:
    void planned(const genrescope::ui::TaggingPlan& plan);
    /// `songs`: as they are now, those that the library knows.
    void finished(const genrescope::TaggingOutcome& outcome,
                  const std::vector<genrescope::LibrarySong>& songs, bool undone);

private:
    Result<Mailbox::Letter> ended(const TaggingOutcome& outcome,
                                  const std::filesystem::path& database, bool undone);

    std::filesystem::path m_journal;
    std::filesystem::path m_database;
    bool m_writes = false; ///< what it does, or did last, is write() or undo()
};

} // namespace genrescope::ui
