// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/collection.h"

#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/dataset/clip_name.h"
#include "core/dataset/clip_names.h"
#include "core/dataset/collection_edits.h"
#include "core/dataset/gtzan_facts.h"
#include "core/dataset/lower_case.h"
#include "core/dataset/song_windows.h"
#include "core/dataset/sound_files.h"
#include "core/dataset/table_collection.h"
#include "core/dataset/utf8.h"
#include "core/tags/tagging.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kGtzanGenres[] = {"blues", "classical", "country", "disco",  "hiphop",
                                             "jazz",  "metal",     "pop",     "reggae", "rock"};

/// A sound file and what its path says of it.
struct Candidate {
    fs::path file;   ///< relative to the collection's folder
    fs::path folder; ///< the same without its name and without parts' folders
    std::string part;
    ClipName name;
    std::string genre; ///< empty while it is not known
};

Candidate candidateOf(const fs::path& file)
{
    Candidate candidate{file, {}, {}, readClipName(file.stem().string()), {}};
    const fs::path folders = file.parent_path();
    for (auto folder = folders.begin(); folder != folders.end(); ++folder) {
        const std::string_view part = partOfFolder(folder->native());
        // "test" without an underscore that holds no folders may well be a genre's name.
        const bool isPart = !part.empty() && (folder->native().starts_with('_') ||
                                              std::next(folder) != folders.end());
        if (isPart)
            candidate.part = part;
        else
            candidate.folder /= *folder;
    }
    return candidate;
}

/// All in one folder, and the names tell several genres.
bool isFlat(const std::vector<Candidate>& candidates)
{
    std::set<std::string_view> words;
    for (const Candidate& candidate : candidates) {
        if (candidate.name.word.empty() || candidate.folder != candidates.front().folder)
            return false;
        words.insert(candidate.name.word);
    }
    return words.size() >= 2;
}

void findGenres(std::vector<Candidate>& candidates)
{
    const bool flat = isFlat(candidates);
    std::set<fs::path> withSound;
    for (const Candidate& candidate : candidates)
        withSound.insert(candidate.folder);

    for (Candidate& candidate : candidates) {
        if (flat || candidate.folder.empty()) {
            candidate.genre = wellFormedUtf8(filedGenre(candidate.name.word));
            continue;
        }
        fs::path way;
        for (const fs::path& folder : candidate.folder) {
            way /= folder;
            if (withSound.contains(way)) {
                candidate.genre = wellFormedUtf8(filedGenre(textOf(folder)));
                break;
            }
        }
    }
}

/// Genres as the files' own tags say; empty where they say nothing.
void findGenresInTags(std::vector<Candidate>& candidates, const fs::path& folder)
{
    parallelFor(candidates.size(), [&](std::size_t i) {
        const auto tags = readTags(folder / candidates[i].file);
        candidates[i].genre = tags && !tags->genres.empty()
                                  ? wellFormedUtf8(filedGenre(lowerCase(tags->genres.front())))
                                  : std::string();
    });
}

std::string layoutOf(const std::vector<Candidate>& candidates)
{
    const auto holds = [&](auto condition) { return std::ranges::all_of(candidates, condition); };
    if (!holds([](const Candidate& c) { return c.part.empty(); }))
        return "parts";
    if (isFlat(candidates) || holds([](const Candidate& c) { return c.folder.empty(); }))
        return "flat";
    const bool isGtzan = holds([](const Candidate& c) {
        return filedGenre(c.name.word) == c.genre && c.name.number >= 0 && c.name.number <= 99 &&
               std::ranges::find(kGtzanGenres, c.genre) != std::end(kGtzanGenres);
    });
    return isGtzan ? "GTZAN" : "genre folders";
}

int placeOf(const std::string& genre, const std::vector<std::string>& genres)
{
    const auto place = std::ranges::find(genres, genre);
    return place == genres.end() ? -1 : static_cast<int>(place - genres.begin());
}

void sortClips(std::vector<Clip>& clips)
{
    std::ranges::sort(clips, [](const Clip& a, const Clip& b) {
        return a.genre != b.genre ? a.genre < b.genre : a.name < b.name;
    });
}

} // namespace

Result<Collection> readCollection(const fs::path& folder, const ReadingSettings& settings)
{
    std::error_code error;
    if (isTableName(folder) && fs::is_regular_file(folder, error))
        return readTableCollection(folder);
    auto found = findSoundFiles(folder);
    if (!found)
        return tl::unexpected(found.error());

    std::vector<Candidate> candidates;
    for (const fs::path& file : found->files)
        candidates.push_back(candidateOf(file));
    if (settings.genresFromTags)
        findGenresInTags(candidates, folder);
    else
        findGenres(candidates);

    Collection collection;
    collection.folder = folder;
    for (auto& fault : found->faults)
        collection.setAside.push_back({folder / fault.path, std::move(fault.reason)});
    std::erase_if(candidates, [&](const Candidate& candidate) {
        if (candidate.genre.empty())
            collection.setAside.push_back(
                {folder / candidate.file,
                 Error{settings.genresFromTags ? ErrorCode::NoGenreTag : ErrorCode::NoGenre,
                       textOf(folder / candidate.file),
                       {}}});
        return candidate.genre.empty();
    });
    std::ranges::sort(collection.setAside, {}, &SetAside::file);
    if (candidates.empty())
        return failure(ErrorCode::NoClips, textOf(folder));

    std::set<std::string> genres;
    for (const Candidate& candidate : candidates)
        genres.insert(candidate.genre);
    collection.genres.assign(genres.begin(), genres.end());
    collection.layout = settings.genresFromTags ? "tags" : layoutOf(candidates);

    std::vector<fs::path> files;
    for (const Candidate& candidate : candidates)
        files.push_back(candidate.file);
    const std::vector<std::string> names = clipNames(files);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Candidate& candidate = candidates[i];
        collection.clips.push_back({folder / candidate.file, names[i],
                                    placeOf(candidate.genre, collection.genres),
                                    candidate.name.number, candidate.part});
    }
    sortClips(collection.clips);
    return collection;
}

Result<Collection> openCollection(const fs::path& folder)
{
    const auto edits = editsOf(folder);
    if (!edits)
        return tl::unexpected(edits.error());
    const ReadingSettings settings = readingIn(*edits);
    auto collection = readCollection(folder, settings);
    if (!collection)
        return collection;
    Collection edited = withEdits(std::move(*collection), *edits);
    if (edited.clips.empty())
        return failure(ErrorCode::NoClips, textOf(folder));
    return settings.windowSeconds > 0 ? withWindows(std::move(edited), settings.windowSeconds)
                                      : edited;
}

Result<Collection> withGenres(Collection collection, const std::vector<std::string>& genres)
{
    if (genres.empty())
        return collection;

    std::vector<std::string> chosen;
    for (const std::string& name : genres) {
        const std::string genre = placeOf(name, collection.genres) >= 0 ? name : filedGenre(name);
        if (placeOf(genre, collection.genres) < 0) {
            std::string all;
            for (const std::string& each : collection.genres)
                all += (all.empty() ? "" : ", ") + each;
            return failure(ErrorCode::UnknownGenre, name, all);
        }
        if (placeOf(genre, chosen) < 0)
            chosen.push_back(genre);
    }

    for (Clip& clip : collection.clips)
        clip.genre = placeOf(collection.genres[static_cast<std::size_t>(clip.genre)], chosen);
    std::erase_if(collection.clips, [](const Clip& clip) { return clip.genre < 0; });
    collection.genres = std::move(chosen);
    sortClips(collection.clips);
    return collection;
}

bool isGtzan(const Collection& collection)
{
    std::vector<std::string_view> names;
    for (const Clip& clip : collection.clips)
        names.push_back(clip.name);
    return areGtzans(names);
}

} // namespace genrescope
