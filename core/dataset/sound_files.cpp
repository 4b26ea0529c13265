// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/sound_files.h"

#include "core/base/files.h"
#include "core/base/translatable.h"
#include "core/dataset/lower_case.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kSuffixes[] = {
    ".aac",  ".ac3",  ".aif", ".aifc", ".aiff", ".amr", ".ape",  ".au",   ".caf", ".dsf",
    ".dts",  ".flac", ".m4a", ".mka",  ".mp2",  ".mp3", ".mpc",  ".oga",  ".ogg", ".opus",
    ".rf64", ".snd",  ".spx", ".tak",  ".tta",  ".wav", ".wave", ".weba", ".wma", ".wv"};

bool hasSoundSuffix(const fs::path& file)
{
    const std::string suffix = lowerCase(file.extension().string());
    return std::ranges::find(kSuffixes, suffix) != std::end(kSuffixes);
}

bool isPassedOver(const fs::path& name)
{
    return name.native().starts_with('.') || name.native() == "__MACOSX";
}

/// Why a file with a sound's name can't be one; nothing where it may be.
std::optional<Error> faultOf(const fs::directory_entry& entry)
{
    std::error_code error;
    const fs::file_status status = entry.status(error);
    if (error)
        return Error{error == std::errc::no_such_file_or_directory ? ErrorCode::FileMissing
                                                                   : ErrorCode::FileUnreadable,
                     textOf(entry.path()), error.message()};
    if (!fs::is_regular_file(status))
        return Error{ErrorCode::FileUnreadable, textOf(entry.path()),
                     QT_TRANSLATE_NOOP("Detail", "it is not a regular file")};
    const std::uintmax_t size = entry.file_size(error);
    if (!error && size == 0)
        return Error{ErrorCode::AudioEmpty, textOf(entry.path()), {}};
    return std::nullopt;
}

} // namespace

Result<SoundFiles> findSoundFiles(const fs::path& folder)
{
    std::error_code error;
    const fs::file_status status = fs::status(folder, error);
    if (status.type() == fs::file_type::not_found)
        return failure(ErrorCode::FileMissing, textOf(folder));
    if (!error && !fs::is_directory(status))
        return failure(ErrorCode::FolderUnreadable, textOf(folder),
                       QT_TRANSLATE_NOOP("Detail", "it is not a folder"));

    SoundFiles found;
    std::vector<fs::path> open = {fs::path()}; // folders still to be looked through
    while (!open.empty()) {
        const fs::path relative = std::move(open.back());
        open.pop_back();
        fs::directory_iterator entry(folder / relative, error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            const fs::path name = entry->path().filename();
            if (isPassedOver(name))
                continue;
            std::error_code ignored; // what can't be asked for its sort shows a fault below
            const bool isLink = entry->is_symlink(ignored);
            if (entry->is_directory(ignored)) {
                if (!isLink)
                    open.push_back(relative / name);
            } else if (hasSoundSuffix(name)) {
                if (auto fault = faultOf(*entry))
                    found.faults.push_back({relative / name, std::move(*fault)});
                else
                    found.files.push_back(relative / name);
            }
        }
        if (error && relative.empty())
            return failure(ErrorCode::FolderUnreadable, textOf(folder), error.message());
        if (error)
            found.faults.push_back({relative, Error{ErrorCode::FolderUnreadable,
                                                    textOf(folder / relative), error.message()}});
    }
    std::ranges::sort(found.files);
    std::ranges::sort(found.faults, {}, &SoundFiles::Fault::path);
    return found;
}

} // namespace genrescope
