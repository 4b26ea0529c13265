// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/sound_bytes.h"
#include "core/base/result.h"
#include "core/tags/genre_field.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// What a file says of itself, as UTF-8.
struct Tags {
    std::string title;
    std::string artist;
    std::string album;
    std::vector<std::string> genres; ///< none where it has none; numbers are given by name

    bool operator==(const Tags&) const = default;
};

/// The same with the genre as it is stored.
struct StoredTags {
    Tags tags;
    GenreFields genre;
};

/// Bytes that take the place of others in a copy of a file.
struct Splice {
    std::int64_t offset = 0; ///< in the original
    std::int64_t count = 0;  ///< bytes of the original that are left out
    std::string bytes;       ///< that stand there instead
};

/// How a copy of a file comes to differ from the original.
struct FileEdit {
    std::vector<Splice> splices; ///< ascending, none over another
    /// What is then done to the copy, where the bytes are not ours to arrange.
    std::function<Result<void>(const std::filesystem::path& copy)> afterwards;
};

/// A family of files that keep their tags in the same way. Sizes in a file are never trusted.
class TagFormat {
public:
    virtual ~TagFormat() = default;

    /// Error: TagsRefused (damaged), without a subject.
    virtual Result<StoredTags> read(const SoundBytes& bytes,
                                    const std::filesystem::path& file) const = 0;

    /// A genre as an entry of this place.
    virtual std::string entry(std::string_view place, std::string_view genre) const = 0;

    /// How the file comes to hold exactly these fields, which are read()'s with other entries.
    /// Errors: TagsRefused (damaged, or in a way that can't be kept), FileUnreadable.
    virtual Result<FileEdit> edit(const SoundBytes& bytes, const GenreFields& fields) const = 0;
};

/// The format of a file by its first bytes; none for sorts whose tags can't be read here.
const TagFormat* tagFormat(const SoundBytes& bytes);

/// The families, each in a file of its own.
const TagFormat& id3Format();  ///< ID3v2 at the front, ID3v1 at the end: MP3, AAC, True Audio
const TagFormat& riffFormat(); ///< ID3v2 and INFO in chunks: WAV, AIFF
const TagFormat& flacFormat();
const TagFormat& oggFormat(); ///< Vorbis, Opus, Speex and FLAC in Ogg
const TagFormat& mp4Format();
const TagFormat& otherFormat(); ///< what TagLib writes: Windows Media, WavPack, APE, Musepack

/// For their use: a part of a file, shorter where the file ends; empty where it can't be read.
std::string part(const SoundBytes& bytes, std::int64_t offset, std::size_t count);

/// Takes from `others` what `tags` lack.
void fillGaps(Tags& tags, const Tags& others);

/// Puts `replacements` where the first of `entries` stands for which `isGenre` holds, or at the
/// end, and leaves all other genres out.
void replaceGenres(std::vector<std::string>& entries, const std::vector<std::string>& replacements,
                   const std::function<bool(std::string_view)>& isGenre);

} // namespace genrescope
