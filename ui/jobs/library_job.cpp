// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/library_job.h"

#include "core/base/md5.h"

#include <chrono>

namespace genrescope::ui {

namespace {

constexpr std::chrono::milliseconds kBetweenReports{100}; // a table that is sorted takes its time

} // namespace

LibraryJob::LibraryJob(const std::filesystem::path& database, QObject* parent)
    : Job(parent)
    , m_database(database)
{
}

void LibraryJob::load()
{
    m_listens = false;
    begin([this, database = m_database](Mailbox& mailbox,
                                        std::stop_token) -> Result<Mailbox::Letter> {
        const auto store = SongStore::open(database);
        if (!store)
            return tl::unexpected(store.error());
        const auto songs = store->songs();
        if (!songs)
            return tl::unexpected(songs.error());
        mailbox.post([this, all = *songs] { emit songsDone(all); });
        return Mailbox::Letter([this] { emit loaded(); });
    });
}

void LibraryJob::analyse(std::shared_ptr<const Listener> listener,
                         const std::filesystem::path& modelFile,
                         const std::vector<std::filesystem::path>& named)
{
    m_listens = true;
    m_gate->open();
    begin([this, database = m_database, gate = m_gate, listener, modelFile,
           named](Mailbox& mailbox, std::stop_token stop) -> Result<Mailbox::Letter> {
        const auto model = md5OfFile(modelFile);
        if (!model)
            return tl::unexpected(model.error());
        const SongList list = songsOf(named);
        if (!list.leftOut.empty())
            mailbox.post([this, errors = list.leftOut] { emit leftOut(errors); });
        auto store = SongStore::open(database);
        if (!store)
            return tl::unexpected(store.error());

        std::vector<LibrarySong> done;
        auto reported = std::chrono::steady_clock::now();
        const auto report = [&] {
            mailbox.post([this, songs = std::exchange(done, {})] { emit songsDone(songs); });
            reported = std::chrono::steady_clock::now();
        };
        AnalysisHooks hooks;
        static_cast<Hooks&>(hooks) = hooksOf(mailbox, stop);
        hooks.passed = [&] { gate->pass(stop); };
        hooks.songDone = [&](const LibrarySong& song) {
            done.push_back(song);
            if (std::chrono::steady_clock::now() - reported >= kBetweenReports)
                report();
        };
        const auto outcome = analyseSongs(*listener, *model, list.files, *store, hooks);
        report();
        if (!outcome)
            return tl::unexpected(outcome.error());
        return Mailbox::Letter([this, end = *outcome] { emit finished(end); });
    });
}

QString LibraryJob::work() const
{
    if (!m_listens)
        return {};
    return tr("The library is listening to music. The songs that are done are kept; add the rest "
              "again.");
}

} // namespace genrescope::ui
