// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace genrescope {

/// Where this program keeps what can be made again: $XDG_CACHE_HOME/genrescope, else
/// ~/.cache/genrescope. Empty where neither is known. The folder need not exist.
std::filesystem::path userCacheFolder();

/// Where it keeps what can't: $XDG_DATA_HOME/genrescope, else ~/.local/share/genrescope.
std::filesystem::path userDataFolder();

} // namespace genrescope
