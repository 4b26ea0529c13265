// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/user_folders.h"

#include <cstdlib>
#include <string_view>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// The XDG rules: a variable that is empty or not absolute counts as not set.
fs::path absoluteFrom(const char* variable)
{
    const char* value = std::getenv(variable);
    const fs::path path = value == nullptr ? "" : value;
    return path.is_absolute() ? path : fs::path();
}

fs::path ofProgram(const char* variable, std::string_view belowHome)
{
    if (const fs::path folder = absoluteFrom(variable); !folder.empty())
        return folder / "genrescope";
    const fs::path home = absoluteFrom("HOME");
    return home.empty() ? home : home / belowHome / "genrescope";
}

} // namespace

fs::path userCacheFolder()
{
    return ofProgram("XDG_CACHE_HOME", ".cache");
}

fs::path userDataFolder()
{
    return ofProgram("XDG_DATA_HOME", ".local/share");
}

} // namespace genrescope
