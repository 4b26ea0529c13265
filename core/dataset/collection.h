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
    std::string layout;              ///< for people: "genre folders", "GTZAN", "flat", "parts"
    std::vector<std::string> genres; ///< sorted; UTF-8
    std::vector<Clip> clips;         ///< sorted by genre, then name
    std::vector<SetAside> setAside;  ///< found bad without decoding, by path: empty files and such
};

/// Finds the clips below `folder`: GTZAN as distributed and as on Kaggle, genre folders however
/// nested, one flat folder, and any of these below folders for the parts of a split.
///
/// Sound files are known by their suffix here (findSoundFiles()). A clip's genre is the uppermost
/// folder on the way to it that holds sound itself; of a clip in no folder, or where all lie in one
/// folder, the word in names like `<genre>.NNNNN.wav` or `<genre>_NNNNN.wav`. Folders that name a
/// part ("_train"; "train" where it holds folders) are not genres. 'hip-hop' is filed as 'hiphop'.
/// Errors: FileMissing, FolderUnreadable, NoClips.
Result<Collection> openCollection(const std::filesystem::path& folder);

/// The same with only these genres, in this order; with all of them where none are named.
/// Error: UnknownGenre.
Result<Collection> withGenres(Collection collection, const std::vector<std::string>& genres);

} // namespace genrescope
