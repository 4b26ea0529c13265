// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace genrescope {

/// What the outside world can get wrong. Each has one sentence, in result.cpp.
enum class ErrorCode {
    FileMissing,
    FileUnreadable,
    NotAudio,
    AudioDamaged,
    AudioEmpty,
    AudioTooShort,
    AudioSilent,
    AudioNotFinite,
    FolderUnreadable,
    NoClips,
    NoUsableClips,
    NoGenre,
    NoGenreTag,
    TableDamaged,
    UnknownGenre,
    TooFewGenres,
    TooFewClips,
    NothingToTest,
    NotAPlaylist,
    NotASong,
    NotAModel,
    ModelDamaged,
    ModelTooNew,
    NotARun,
    RunBusy,
    RunOfOtherVersion,
    NotResumable,
    RunsDiffer,
    EditsDamaged,
    SettingsInvalid,
    TagsRefused,
    WriteFailed,
    DiskFull,
    DownloadFailed,
    DownloadRefused,
    DownloadWrongSize,
    ArchiveDamaged,
    ArchiveRefused,
    Cancelled,
    TrainingDiverged,
    Unexpected
};

/// Why something that was asked for could not be done.
struct Error {
    ErrorCode code = ErrorCode::Unexpected;
    std::string subject; ///< what it is about: a path, a setting, a genre
    std::string detail;  ///< what was found there, e.g. "3.2 s"; may be empty

    bool operator==(const Error&) const = default;
};

/// A value, or the Error that took its place.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, std::string subject, std::string detail = {})
{
    return tl::unexpected(Error{code, std::move(subject), std::move(detail)});
}

/// What happened, why, and what to do, in English; %1 stands for the subject, %2 for the detail.
/// The window translates these very texts (context "Error").
std::string_view sentenceTemplate(ErrorCode code);

/// sentenceTemplate() with subject and detail filled in, for the terminal.
std::string sentence(const Error& error);

} // namespace genrescope
