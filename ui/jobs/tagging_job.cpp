// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/tagging_job.h"

#include "core/library/analysis.h"
#include "core/tags/tag_text.h"

namespace genrescope::ui {

TaggingJob::TaggingJob(const std::filesystem::path& journal, const std::filesystem::path& database,
                       QObject* parent)
    : Job(parent)
    , m_journal(journal)
    , m_database(database)
{
}

void TaggingJob::plan(const std::vector<LibrarySong>& songs)
{
    m_writes = false;
    begin([this, songs](Mailbox& mailbox, std::stop_token stop) -> Result<Mailbox::Letter> {
        TaggingPlan found;
        for (std::size_t i = 0; i < songs.size(); ++i) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, {});
            if (songs[i].shares.empty())
                continue;
            const auto change = planTag(songs[i].file, genreForTags(songs[i].shares.front().genre));
            if (!change)
                found.refusals.push_back(change.error());
            else if (change->changesAnything())
                found.changes.push_back(*change);
            else
                ++found.same;
            mailbox.postProgress(i + 1, songs.size());
        }
        return Mailbox::Letter([this, found] { emit planned(found); });
    });
}

/// On the worker: notes in the library what is different now.
Result<Mailbox::Letter> TaggingJob::ended(const TaggingOutcome& outcome,
                                          const std::filesystem::path& database, bool undone)
{
    std::vector<LibrarySong> songs;
    if (auto store = SongStore::open(database)) {
        // Should this fail, the songs are only listened to once more.
        songs = noteTagging(*store, outcome.done).value_or(std::vector<LibrarySong>());
    }
    return Mailbox::Letter(
        [this, outcome, songs, undone] { emit finished(outcome, songs, undone); });
}

void TaggingJob::write(const std::vector<PlannedTag>& changes)
{
    m_writes = true;
    begin([this, changes, journalFile = m_journal, database = m_database](Mailbox& mailbox,
                                                                          std::stop_token stop) {
        TagJournal journal(journalFile);
        return ended(writeTags(changes, journal, hooksOf(mailbox, stop)), database, false);
    });
}

void TaggingJob::undo()
{
    m_writes = true;
    begin([this, journalFile = m_journal, database = m_database](
              Mailbox& mailbox, std::stop_token stop) -> Result<Mailbox::Letter> {
        TagJournal journal(journalFile);
        const auto outcome = undoTagging(journal, hooksOf(mailbox, stop));
        if (!outcome)
            return tl::unexpected(outcome.error());
        return ended(*outcome, database, true);
    });
}

bool TaggingJob::canUndo() const
{
    const auto changes = TagJournal(m_journal).changes();
    return changes && !changes->empty();
}

QString TaggingJob::work() const
{
    if (!m_writes)
        return {};
    return tr("Genres are being written into files. The files that it did not come to stay as "
              "they are.");
}

} // namespace genrescope::ui
