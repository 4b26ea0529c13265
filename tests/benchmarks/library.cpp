// SPDX-License-Identifier: GPL-3.0-or-later

// A collector's afternoon: thousands of songs, one in twenty of them damaged, through the library's
// analysis; then again, and once more with a stop in the middle.
//     library MODEL CLIPS FOLDER [SONGS]
// (cmake --build --preset release --target library makes it.)
// Fills FOLDER with SONGS (2000) copies of the sound files under CLIPS, or finds them there from
// before, and prints what becomes of them, the memory held along the way, and how long a stop
// takes.
#include "core/base/md5.h"
#include "core/base/process_memory.h"
#include "core/library/analysis.h"
#include "core/library/song_list.h"
#include "core/listening/listener.h"
#include "core/model/genre_model.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <thread>

#include <sys/resource.h>
#include <unistd.h>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kOneDamagedIn = 20;

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Megabytes that the process holds now.
double residentMb()
{
    std::size_t all = 0;
    std::size_t resident = 0;
    std::ifstream("/proc/self/statm") >> all >> resident;
    return static_cast<double>(resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE))) / 1e6;
}

double peakMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1e3;
}

/// A file named `song` or with the ending mp3. The kinds of damage take turns.
fs::path damagedSong(const fs::path& clip, const fs::path& song, std::size_t turn)
{
    const fs::path mp3 = fs::path(song).replace_extension("mp3");
    switch (turn % 5) {
    case 0: // cut off in its header
        fs::copy_file(clip, song);
        fs::permissions(song, fs::perms::owner_write, fs::perm_options::add);
        fs::resize_file(song, 30);
        return song;
    case 1:
        std::ofstream(song).flush();
        return song;
    case 2:
        std::ofstream(mp3) << "Shopping: bread, salt, strings for the guitar.\n";
        return mp3;
    case 3:
        fs::create_directory(mp3);
        return mp3;
    default: // which root may read all the same
        fs::copy_file(clip, song);
        fs::permissions(song, fs::perms::none);
        return song;
    }
}

std::vector<fs::path> songsIn(const fs::path& folder, const fs::path& clips, std::size_t count)
{
    const std::vector<fs::path> originals = songsOf({clips}).files;
    if (originals.empty())
        return {};
    const bool isFilled = fs::exists(folder);
    fs::create_directories(folder);
    std::vector<fs::path> songs;
    for (std::size_t i = 0; i < count; ++i) {
        const fs::path& clip = originals[i % originals.size()];
        const fs::path song = folder / (std::to_string(i) + clip.extension().string());
        if (isFilled) {
            songs.push_back(fs::exists(song) ? song : fs::path(song).replace_extension("mp3"));
        } else if (i % kOneDamagedIn == 0) {
            songs.push_back(damagedSong(clip, song, i / kOneDamagedIn));
        } else {
            fs::copy_file(clip, song);
            songs.push_back(song);
        }
    }
    return songs;
}

} // namespace

int main(int argc, char** argv)
{
    keepFreedMemory();
    if (argc < 4) {
        std::fprintf(stderr, "library MODEL CLIPS FOLDER [SONGS]\n");
        return 2;
    }
    const std::size_t count = argc > 4 ? std::strtoul(argv[4], nullptr, 10) : 2000;
    auto model = loadModel(argv[1]);
    const auto fingerprint = md5OfFile(argv[1]);
    const fs::path folder = argv[3];
    const std::vector<fs::path> songs = songsIn(folder, argv[2], count);
    if (!model || !fingerprint || songs.empty()) {
        std::fprintf(stderr, "No model, or no sound files under %s\n", argv[2]);
        return 1;
    }
    const Listener listener(std::move(*model));
    const auto analyse = [&](const char* database, const AnalysisHooks& hooks) {
        auto store = SongStore::open(folder / database);
        return store ? analyseSongs(listener, *fingerprint, songs, *store, hooks)
                     : Result<AnalysisOutcome>(tl::unexpected(store.error()));
    };
    const auto told = [](const char* what, const Result<AnalysisOutcome>& outcome, double seconds) {
        if (!outcome) {
            std::printf("%s: %s\n", what, sentence(outcome.error()).c_str());
            return;
        }
        std::printf("%-7s %zu heard, %zu known, of both %zu failed; %.3f s, peak %.0f MB\n", what,
                    outcome->heard, outcome->known, outcome->failed, seconds, peakMb());
    };

    fs::remove(folder / "first.sqlite");
    std::map<std::string, std::size_t> failures;
    std::size_t done = 0;
    AnalysisHooks hooks;
    hooks.songDone = [&](const LibrarySong& song) {
        if (song.error)
            ++failures[std::string(sentenceTemplate(song.error->code))];
        if (++done % (count / 4) == 0)
            std::printf("        after %zu songs %.0f MB\n", done, residentMb());
    };
    auto start = Clock::now();
    const auto first = analyse("first.sqlite", hooks);
    told("first", first, secondsSince(start));
    for (const auto& [name, number] : failures)
        std::printf("        %zu %s\n", number, name.c_str());

    start = Clock::now();
    const auto second = analyse("first.sqlite", {});
    told("second", second, secondsSince(start));

    fs::remove(folder / "stopped.sqlite");
    std::stop_source stop;
    std::atomic<std::size_t> passed = 0;
    AnalysisHooks stopped;
    stopped.stop = stop.get_token();
    Clock::time_point asked;
    stopped.passed = [&] {
        if (++passed == count / 20) {
            // In the midst of a song, not between two.
            std::thread([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                asked = Clock::now();
                stop.request_stop();
            }).detach();
        }
    };
    const auto third = analyse("stopped.sqlite", stopped);
    told("stopped", third, secondsSince(asked));
    return first && second && third && first->heard == count && second->known >= count * 9 / 10 ? 0
                                                                                                : 1;
}
