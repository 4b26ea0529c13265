// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/gtzan_download.h"

#include "core/base/files.h"
#include "core/base/md5.h"
#include "core/base/parallel.h"
#include "core/base/translatable.h"
#include "core/dataset/collection.h"
#include "core/dataset/gtzan_facts.h"
#include "core/dataset/lower_case.h"
#include "core/download/archive.h"
#include "core/download/transfer_rate.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <mutex>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// Unpacked, GTZAN is hardly larger than its archive.
constexpr double kUnpackedGrowth = 1.1;

/// Counts of done and total as progress with a rate.
Hooks counted(GtzanStep step, const GtzanHooks& hooks)
{
    Hooks counting;
    counting.stop = hooks.stop;
    counting.progressed = [step, &hooks, rate = TransferRate(),
                           start = std::chrono::steady_clock::now()](std::size_t done,
                                                                     std::size_t total) mutable {
        const auto bytes = static_cast<std::int64_t>(done);
        const auto all = static_cast<std::int64_t>(total);
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
        rate.note(passed.count(), bytes);
        hooks.progressed(step, {bytes, all, rate.bytesPerSecond(), rate.secondsFor(all - bytes)});
    };
    return counting;
}

/// What lies in `folder` already would be in the way at the end: said at the beginning.
Result<void> requireFree(const fs::path& folder)
{
    std::error_code error;
    if (fs::exists(folder, error) &&
        !(fs::is_directory(folder, error) && fs::is_empty(folder, error)))
        return failure(ErrorCode::WriteFailed, textOf(folder),
                       QT_TRANSLATE_NOOP("Detail", "something is there already"));
    return {};
}

/// Room for the archive, as far as it is not here yet, and for what is in it.
Result<void> requireSpace(const fs::path& archive, const GtzanMirror& mirror)
{
    std::error_code error;
    fs::path there = fs::absolute(archive).parent_path();
    while (!fs::exists(there, error) && there.has_relative_path())
        there = there.parent_path();
    const std::uintmax_t space = fs::space(there, error).available;
    if (error || mirror.bytes == 0)
        return {};
    std::uintmax_t here = 0;
    for (const char* name : {"", ".part"})
        if (const std::uintmax_t size = fs::file_size(archive.string() + name, error); !error)
            here = std::max(here, size);
    const auto bytes = static_cast<double>(mirror.bytes);
    const double needed =
        bytes * (1 + kUnpackedGrowth) - std::min(static_cast<double>(here), bytes);
    if (needed <= static_cast<double>(space))
        return {};
    return failure(ErrorCode::DiskFull, textOf(there),
                   std::to_string(static_cast<long>(needed / 1e6) + 1) + " MB needed, " +
                       std::to_string(space / 1'000'000) + " MB free");
}

Result<void> bring(const GtzanMirror& mirror, const fs::path& archive, const GtzanHooks& hooks,
                   const DownloadPatience& patience)
{
    if (const auto room = requireSpace(archive, mirror); !room)
        return room;
    DownloadHooks watching;
    watching.stop = hooks.stop;
    watching.progressed = [&](const DownloadProgress& progress) {
        hooks.progressed(GtzanStep::Download, progress);
    };
    return download({mirror.url, archive, mirror.bytes}, watching, patience);
}

} // namespace

Result<GtzanCheck> checkGtzan(const fs::path& folder, const Hooks& hooks)
{
    const auto collection = readCollection(folder);
    if (!collection)
        return tl::unexpected(collection.error());
    std::map<std::string, fs::path> files;
    for (const Clip& clip : collection->clips)
        files.emplace(clip.name, clip.file);
    for (const SetAside& clip : collection->setAside)
        files.emplace(clip.file.stem().string(), clip.file);

    const std::vector<std::string>& names = gtzanClipNames();
    enum class State { Missing, Matched, Different, OtherFormat };
    std::vector<State> states(names.size());
    std::mutex mutex;
    std::size_t done = 0;
    parallelFor(names.size(), [&](std::size_t i) {
        if (hooks.stop.stop_requested())
            return;
        if (const auto found = files.find(names[i]); found != files.end()) {
            const std::string suffix = lowerCase(found->second.extension().string());
            if (suffix != ".wav" && suffix != ".wave")
                states[i] = State::OtherFormat;
            else
                states[i] = md5OfFile(found->second) == std::string(gtzanFacts(names[i])->md5)
                                ? State::Matched
                                : State::Different;
        }
        const std::scoped_lock lock(mutex);
        hooks.progressed(++done, names.size());
    });
    if (done < names.size())
        return failure(ErrorCode::Cancelled, textOf(folder));

    GtzanCheck check;
    for (std::size_t i = 0; i < names.size(); ++i)
        switch (states[i]) {
        case State::Missing:
            check.missing.push_back(names[i]);
            break;
        case State::Matched:
            ++check.matched;
            break;
        case State::Different:
            check.different.push_back(names[i]);
            break;
        case State::OtherFormat:
            ++check.otherFormats;
            break;
        }
    return check;
}

Result<GtzanCheck> unpackGtzan(const fs::path& archive, const fs::path& folder,
                               const GtzanHooks& hooks)
{
    if (const auto unpacked = unpackArchive(archive, folder, counted(GtzanStep::Unpack, hooks));
        !unpacked)
        return tl::unexpected(unpacked.error());
    return checkGtzan(folder, counted(GtzanStep::Check, hooks));
}

Result<GtzanCheck> downloadGtzan(const fs::path& folder, const std::vector<GtzanMirror>& mirrors,
                                 const GtzanHooks& hooks, const DownloadPatience& patience)
{
    if (const auto free = requireFree(folder); !free)
        return tl::unexpected(free.error());
    const fs::path place = folder.has_filename() ? folder : folder.parent_path();
    const fs::path archive = place.string() + ".download.tar.gz";
    Error lastError{ErrorCode::DownloadFailed, "GTZAN", "no mirror is known to be alive"};
    for (const GtzanMirror& mirror : mirrors) {
        if (!mirror.alive)
            continue;
        std::error_code ignored;
        if (const auto brought = bring(mirror, archive, hooks, patience); !brought) {
            lastError = brought.error();
        } else if (const auto unpacked =
                       unpackArchive(archive, folder, counted(GtzanStep::Unpack, hooks));
                   !unpacked) {
            lastError = unpacked.error();
            // What a mirror served in full and is no good must not be taken for done next time.
            if (lastError.code == ErrorCode::ArchiveDamaged ||
                lastError.code == ErrorCode::ArchiveRefused)
                fs::remove(archive, ignored);
        } else {
            fs::remove(archive, ignored);
            return checkGtzan(folder, counted(GtzanStep::Check, hooks));
        }
        // Another mirror would not help against these.
        if (lastError.code == ErrorCode::Cancelled || lastError.code == ErrorCode::DiskFull ||
            lastError.code == ErrorCode::WriteFailed)
            break;
    }
    return tl::unexpected(lastError);
}

} // namespace genrescope
