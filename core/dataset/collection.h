// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// A sound file with the genre it is filed under.
struct Clip {
    std::filesystem::path file;
    std::string
        name; ///< unique in its collection, e.g. "blues.00003"; UTF-8 whatever the file is called
    int genre = 0;    ///< index into Collection::genres
    int number = -1;  ///< as in the file's name, e.g. 3; -1 where it has none
    std::string part; ///< "train", "validation" or "test" where the folders say so; else empty
    std::string genreBefore = {}; ///< where a person gave it another; else empty
    std::string artist = {};      ///< as a table or the file's tags name them; empty: not known
    double startSeconds = 0;      ///< of a window
    bool isWindow = false; ///< cut out of a longer song: windows of one file are never parted

    bool operator==(const Clip&) const = default;
};

/// A file that can't take part, and why. It never stops the rest.
struct SetAside {
    std::filesystem::path file;
    Error reason;

    bool operator==(const SetAside&) const = default;
};

/// A folder of music by genre.
struct Collection {
    std::filesystem::path folder;
    std::string layout; ///< for people: "genre folders", "GTZAN", "flat", "parts", "table",
                        ///< "tags"
    std::vector<std::string> genres; ///< sorted; UTF-8
    std::vector<Clip> clips;         ///< sorted by genre, then name
    std::vector<SetAside> setAside;  ///< found bad without decoding, by path: empty files and such
    std::vector<Clip> excluded =
        {}; ///< by a person, by name; genre -1 where that has no clips left
};

/// How the files of a folder become clips.
struct ReadingSettings {
    bool genresFromTags = false; ///< as the files' tags say, not the folders
    double windowSeconds = 0; ///< longer songs are cut into windows of this length; 0: they aren't

    bool operator==(const ReadingSettings&) const = default;
};

/// A collection as its owner wants it: readCollection() with their edits (collection_edits.h).
/// Errors: those of readCollection() and of editsOf(); NoClips where all are excluded.
Result<Collection> openCollection(const std::filesystem::path& folder);

/// Finds the clips below `folder`: GTZAN as distributed and as on Kaggle, genre folders however
/// nested, one flat folder, and any of these below folders for the parts of a split.
///
/// Sound files are known by their suffix here (findSoundFiles()). A clip's genre is the uppermost
/// folder on the way to it that holds sound itself; of a clip in no folder, or where all lie in one
/// folder, the word in names like `<genre>.NNNNN.wav` or `<genre>_NNNNN.wav`. Folders that name a
/// part ("_train"; "train" where it holds folders) are not genres. 'hip-hop' is filed as 'hiphop'.
/// A file in place of the folder is a table of clips (table_collection.h).
/// Errors: FileMissing, FolderUnreadable, NoClips, those of readTableCollection().
Result<Collection> readCollection(const std::filesystem::path& folder,
                                  const ReadingSettings& settings = {});

/// The same collection with only these genres, in this order; with all of them where none are
/// named. Error: UnknownGenre.
Result<Collection> withGenres(Collection collection, const std::vector<std::string>& genres);

/// areGtzans() of its clips.
bool isGtzan(const Collection& collection);

} // namespace genrescope
