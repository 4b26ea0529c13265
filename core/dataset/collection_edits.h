// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/collection.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// One thing that a person changed about a collection. The music itself is never touched.
struct CollectionEdit {
    enum class Kind {
        Exclude,     ///< these clips take no part
        Include,     ///< they take part again
        Relabel,     ///< these clips are of `genre`
        RenameGenre, ///< `genre` is called `newName`: the name of another genre merges the two
        ReadAs       ///< the files become clips as `reading` says; the last of these counts
    };
    Kind kind = Kind::Exclude;
    std::vector<std::string> files; ///< of the first three: as fileKey() gives them
    std::string genre = {};
    std::string newName = {};
    ReadingSettings reading = {};

    bool operator==(const CollectionEdit&) const = default;
};

/// What edits call a clip's file: its path within the collection's folder, as UTF-8.
std::string fileKey(const Collection& collection, const std::filesystem::path& file);

/// How the files are to be read, of all edits.
ReadingSettings readingIn(const std::vector<CollectionEdit>& edits);

/// The collection with the edits made, in their order: excluded clips stand in
/// Collection::excluded, genres without clips are gone. Edits of clips that are not there have no
/// effect.
Collection withEdits(Collection collection, const std::vector<CollectionEdit>& edits);

/// All edits of the collection that was opened as `folder` (a folder, or a table of files), the
/// oldest first. They lie in genrescope-collection.json in the folder (beside a table:
/// `<table>.genrescope.json`); where that can't be written, among the user's own files
/// (userDataFolder()), which then count alone. Errors: FileUnreadable, EditsDamaged.
Result<std::vector<CollectionEdit>> editsOf(const std::filesystem::path& folder);

/// Makes one more. Two programs may do so at a time. Errors: those of editsOf(), WriteFailed,
/// SettingsInvalid (a genre without a name).
Result<void> addEdit(const std::filesystem::path& folder, CollectionEdit edit);

/// Takes the last edit back, and returns it; nothing where there is none. Errors: those of
/// editsOf(), WriteFailed.
Result<std::optional<CollectionEdit>> undoEdit(const std::filesystem::path& folder);

/// Where edits lie, or would.
std::filesystem::path editsBeside(const std::filesystem::path& folder);
std::filesystem::path editsOfReadOnly(const std::filesystem::path& folder);

} // namespace genrescope
