// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope::cli {

/// What the command line says of songs and who listens to them.
struct NamedSongs {
    std::vector<std::string> names; ///< the model first, unless `model` names it
    std::string model;
};

/// The same as files: those of folders, playlists and, for "-", of standard input's lines.
struct OpenedSongs {
    std::filesystem::path model;
    std::vector<std::string> songs; ///< as they were named, where that was not by a folder
    std::vector<Error> leftOut;     ///< told on standard error
};

/// `named` must live as long as the command.
void addNamedSongs(CLI::App& command, NamedSongs& named);

/// Error: SettingsInvalid (no song).
Result<OpenedSongs> openNamedSongs(NamedSongs named);

} // namespace genrescope::cli
