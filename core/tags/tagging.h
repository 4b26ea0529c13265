// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hooks.h"
#include "core/base/result.h"
#include "core/tags/genre_field.h"
#include "core/tags/tag_format.h"
#include "core/tags/tag_journal.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// What a file says of itself; empty where it says nothing that can be read. Errors: FileMissing,
/// FileUnreadable, AudioEmpty.
Result<Tags> readTags(const std::filesystem::path& file);

/// A genre that is to be written into a file, for people to look at before it is.
struct PlannedTag {
    std::filesystem::path file;
    std::vector<std::string> oldGenres; ///< as Tags::genres
    std::string newGenre;

    bool changesAnything() const { return oldGenres != std::vector{newGenre}; }
    bool operator==(const PlannedTag&) const = default;
};

/// Errors: FileMissing, FileUnreadable, AudioEmpty, TagsRefused (this sort of file holds no genre,
/// or its tags are damaged).
Result<PlannedTag> planTag(const std::filesystem::path& file, std::string_view genre);

/// What became of a batch of files. One bad file never ends it.
struct TaggingOutcome {
    std::vector<std::filesystem::path> done; ///< files whose genre is now as was asked for
    std::vector<Error> failures;             ///< one for each other; these files are as they were
    bool cancelled = false;                  ///< the rest was not touched
};

/// Writes the planned genres, keeping all other tags, and each change into the journal before it is
/// made: then undoTagging() can take them back, even after a crash. A file whose genre is no longer
/// as it was planned is left alone. How a file is exchanged: replace_file.h.
TaggingOutcome writeTags(const std::vector<PlannedTag>& plans, TagJournal& journal,
                         const Hooks& hooks = {});

/// Takes back the last writeTags() in the journal: each genre is put back to the byte, in the tags
/// it was in. A file whose genre was changed since is left alone and stays in the journal, as do
/// all that failed. Error: those of TagJournal.
Result<TaggingOutcome> undoTagging(TagJournal& journal, const Hooks& hooks = {});

} // namespace genrescope
