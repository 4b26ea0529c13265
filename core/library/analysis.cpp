// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/analysis.h"

#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/tags/tagging.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

#include <sys/stat.h>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPutAtOnce = 32; ///< songs; a crash loses no more work than this

/// The song's file as it is now, with nothing heard.
LibrarySong songAt(const fs::path& file, const std::string& model)
{
    LibrarySong song;
    song.file = file;
    song.model = model;
    struct stat facts = {};
    if (::stat(file.c_str(), &facts) == 0) {
        song.sizeBytes = facts.st_size;
        song.changedNs = std::int64_t{facts.st_mtim.tv_sec} * 1'000'000'000 + facts.st_mtim.tv_nsec;
    }
    return song;
}

bool isSame(const LibrarySong& known, const LibrarySong& now)
{
    // What could not be opened may be open to us now, at the same size and time.
    const bool mayHaveChanged = known.error && (known.error->code == ErrorCode::FileUnreadable ||
                                                known.error->code == ErrorCode::FileMissing);
    return !mayHaveChanged && known.sizeBytes == now.sizeBytes &&
           known.changedNs == now.changedNs && known.model == now.model;
}

std::vector<NamedShare> ranked(const Verdict& verdict, const std::vector<std::string>& genres)
{
    std::vector<NamedShare> shares;
    for (std::size_t i = 0; i < genres.size(); ++i)
        shares.push_back({genres[i], verdict.probabilities[i]});
    std::ranges::stable_sort(shares, std::greater(), &NamedShare::share);
    return shares;
}

void readTagsOf(LibrarySong& song)
{
    const auto tags = readTags(song.file);
    if (!tags)
        return;
    song.artist = tags->artist;
    song.title = tags->title;
    song.tagGenre = tags->genres.empty() ? std::string() : tags->genres.front();
}

void tell(LibrarySong& song, const Result<Verdict>& verdict, const std::vector<std::string>& genres)
{
    readTagsOf(song);
    if (!verdict) {
        song.error = verdict.error();
        return;
    }
    song.format = verdict->facts.format;
    song.seconds = verdict->seconds;
    song.shares = ranked(*verdict, genres);
    song.doubt = verdict->doubt;
}

bool listenTo(LibrarySong& song, const Listener& listener, const std::stop_token& stop)
{
    Hooks hooks;
    hooks.stop = stop;
    const auto verdict = listener.listen(song.file, hooks);
    if (!verdict && verdict.error().code == ErrorCode::Cancelled)
        return false;
    tell(song, verdict, listener.model().genres);
    return true;
}

/// What all threads hand in.
class Desk {
public:
    Desk(SongStore& store, const AnalysisHooks& hooks, std::size_t total)
        : m_store(store)
        , m_hooks(hooks)
        , m_total(total)
    {
    }

    void take(const LibrarySong& song, bool isNew)
    {
        const std::lock_guard lock(m_mutex);
        ++(isNew ? outcome.heard : outcome.known);
        outcome.failed += song.error ? 1 : 0;
        m_hooks.songDone(song);
        m_hooks.progressed(outcome.heard + outcome.known, m_total);
        if (!isNew)
            return;
        m_new.push_back(song);
        if (m_new.size() >= kPutAtOnce)
            put();
    }

    Result<AnalysisOutcome> end()
    {
        put();
        if (m_failure)
            return tl::unexpected(*m_failure);
        return outcome;
    }

    AnalysisOutcome outcome;

private:
    void put()
    {
        const auto stored = m_store.put(m_new);
        if (!stored && !m_failure)
            m_failure = stored.error();
        m_new.clear();
    }

    SongStore& m_store;
    const AnalysisHooks& m_hooks;
    std::size_t m_total;
    std::mutex m_mutex;
    std::vector<LibrarySong> m_new; ///< not yet stored
    std::optional<Error> m_failure;
};

} // namespace

Result<AnalysisOutcome> analyseSongs(const Listener& listener, const std::string& model,
                                     const std::vector<fs::path>& files, SongStore& store,
                                     const AnalysisHooks& hooks)
{
    auto stored = store.songs();
    if (!stored)
        return tl::unexpected(stored.error());
    std::unordered_map<std::string, const LibrarySong*> byFile;
    for (const LibrarySong& song : *stored)
        byFile.emplace(song.file.native(), &song);

    Desk desk(store, hooks, files.size());
    std::vector<LibrarySong> changed;
    for (const fs::path& file : files) {
        LibrarySong song = songAt(file, model);
        const auto known = byFile.find(file.native());
        if (known != byFile.end() && isSame(*known->second, song))
            desk.take(*known->second, false);
        else
            changed.push_back(std::move(song));
    }
    parallelFor(changed.size(), [&](std::size_t i) {
        hooks.passed();
        if (hooks.stop.stop_requested() || !listenTo(changed[i], listener, hooks.stop))
            return;
        desk.take(changed[i], true);
    });
    desk.outcome.cancelled = desk.outcome.heard + desk.outcome.known < files.size();
    return desk.end();
}

LibrarySong librarySong(const fs::path& file, const std::string& model,
                        const Result<Verdict>& verdict, const std::vector<std::string>& genres)
{
    LibrarySong song = songAt(file, model);
    tell(song, verdict, genres);
    return song;
}

Result<LibrarySong> heardSong(const Listener& listener, const std::string& model,
                              const fs::path& file, const std::stop_token& stop)
{
    LibrarySong song = songAt(file, model);
    if (!listenTo(song, listener, stop))
        return failure(ErrorCode::Cancelled, textOf(file));
    return song;
}

Result<std::vector<LibrarySong>> noteTagging(SongStore& store, const std::vector<fs::path>& files)
{
    auto stored = store.songs();
    if (!stored)
        return stored;
    const std::unordered_set<std::string> tagged = [&] {
        std::unordered_set<std::string> names;
        for (const fs::path& file : files)
            names.insert(file.native());
        return names;
    }();
    std::erase_if(*stored,
                  [&](const LibrarySong& song) { return !tagged.contains(song.file.native()); });
    for (LibrarySong& song : *stored) {
        const LibrarySong now = songAt(song.file, song.model);
        song.sizeBytes = now.sizeBytes;
        song.changedNs = now.changedNs;
        readTagsOf(song);
    }
    if (const auto put = store.put(*stored); !put)
        return tl::unexpected(put.error());
    return stored;
}

} // namespace genrescope
