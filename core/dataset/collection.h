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
    std::string name; ///< unique in its collection, e.g. "blues.00003"
    int genre = 0;    ///< index into Collection::genres
    int number = -1;  ///< as in the file's name, e.g. 3; -1 where it has none

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
    std::vector<std::string> genres; ///< sorted
    std::vector<Clip> clips;         ///< sorted by genre, then name
    std::vector<SetAside> setAside;  ///< files found bad without decoding: empty ones
};

/// Finds the clips below `folder`: one folder a genre however nested (GTZAN as distributed, as on
/// Kaggle), one flat folder of names `<genre>.NNNNN.*` or `<genre>_NNNNN.*`, or `_train`,
/// `_validation`, `_test` folders of those. 'hip-hop' is filed as 'hiphop'. Sound files are known by
/// their suffix here; symbolic links to folders are not followed.
/// Errors: FileMissing, FolderUnreadable, NoClips.
Result<Collection> openCollection(const std::filesystem::path& folder);

/// The same with only these genres, in this order. Error: UnknownGenre.
Result<Collection> withGenres(Collection collection, const std::vector<std::string>& genres);

} // namespace genrescope
